import type { Aggregate } from '#domain/model/aggregate.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import type { Opening, OpeningEvent } from './opening.ts';

const LIST = 'slotsToOpen';

/** The lists a sweep reads: centres, by when their round is to go on. */
export const OPENING_LISTS = shardsOf(LIST);

/** Read by the sweep alone. */
export const Openings: Aggregate<'Opening', Opening, OpeningEvent> = {
  kind: 'Opening',
  evolve,
  claims: () => [],
  lists: ({ id, at }) => [{ list: LIST, key: String(shardOf(id)), sort: at }],
  facts: () => ({}),
  gates: [],
  visible: () => false,
};

function evolve(state: Opening | undefined, event: OpeningEvent): Opening {
  if (event.type === 'OpeningBegun') {
    const { type: _, ...opening } = event;
    return opening;
  }
  if (state === undefined) throw new Error(`${event.type} before OpeningBegun`);
  const { type: _, ...advance } = event;
  return { ...state, ...advance };
}
