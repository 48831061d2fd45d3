import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Inbox, InboxEvent } from './inbox.ts';

/** A person's own. Each notification to them stands on its mark, so that none can slip in before it unseen. */
export const Inboxes: Aggregate<'Inbox', Inbox, InboxEvent> = {
  kind: 'Inbox',
  evolve,
  claims: () => [],
  lists: () => [],
  facts: ({ readUntil }) => ({ readUntil }),
  gates: [],
  visible: ({ person }, actor) => person === actor.id,
};

/** Before everything. */
const NEVER = '1970-01-01T00:00:00.000Z';

function evolve(state: Inbox | undefined, event: InboxEvent): Inbox {
  if (event.type === 'InboxOpened') return { id: event.id, person: event.person, readUntil: NEVER };
  if (state === undefined) throw new Error(`${event.type} before InboxOpened`);
  switch (event.type) {
    case 'AllRead':
      return { ...state, readUntil: event.until };
  }
}
