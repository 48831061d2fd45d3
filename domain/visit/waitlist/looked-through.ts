import type { Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { Waitlists } from './waitlists.ts';

export interface LookedThrough {
  readonly waitlistId: Id<'Waitlist'>;
  /** How many marks it had when looking through began. */
  readonly marks: number;
}

const reads = ({ waitlistId }: LookedThrough) => ({ waitlist: internal(Waitlists, waitlistId) });

/** Notes that a day was looked through for free seats; not if it was marked again meanwhile: it is due once more. */
function rule({ waitlist }: RecordsOf<ReturnType<typeof reads>>, { marks }: LookedThrough): Decision {
  if (waitlist === undefined || waitlist.marks !== marks || waitlist.looked === marks) return accepted({});
  return accepted({}, changed(Waitlists, waitlist, { type: 'WaitlistLookedThrough', marks }));
}

export const lookedThrough: Procedure<LookedThrough, ReturnType<typeof reads>> = { reads, rule };
