import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Inbox } from './inbox.ts';
import { inboxId } from './inbox.ts';
import { Inboxes } from './inboxes.ts';

export interface ReadAll {
  /** The instant of the newest one the person saw. */
  readonly until: Instant;
}

interface Records {
  readonly inbox: Inbox | undefined;
}

function rule({ inbox }: Records, { until }: ReadAll, { now }: Context): Decision {
  if (until > now) return refused(refuse('UNTIL_IN_FUTURE', { path: ['until'] }));
  if (inbox === undefined || until <= inbox.readUntil) return accepted({});
  return accepted({}, changed(Inboxes, inbox, { type: 'AllRead', until }));
}

/** Marks everything up to an instant as read, in one write. */
export const readAll = {
  reads: (_command: ReadAll, { actor }: Asked) => ({ inbox: internal(Inboxes, inboxId(actor.id)) }),
  rule,
};
