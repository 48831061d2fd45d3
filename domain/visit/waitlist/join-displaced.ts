import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, relied } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { isDisplaced } from '../visit/flags.ts';
import type { Visit } from '../visit/visit.ts';
import { Visits } from '../visit/visits.ts';
import { dayOf } from './day-of.ts';
import { entering, fullFor } from './join.ts';
import type { Waitlist } from './waitlist.ts';
import { entryOf, waitlistId } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

export interface JoinDisplaced {
  readonly visitId: string;
}

interface Records {
  readonly visit: Visit | undefined;
  readonly entrustment: Entrustment | undefined;
  readonly waitlist: Waitlist | undefined;
}

const reads = ({ visitId }: JoinDisplaced) => ({ visit: internal(Visits, visitId) });

const further = ({ visit }: RecordsOf<ReturnType<typeof reads>>) => ({
  entrustment: internal(Entrustments, visit?.entrustment ?? ''),
  waitlist: internal(Waitlists, visit === undefined ? '' : waitlistId(dayOf(visit))),
});

/**
 * Whose visit lost its seat comes before all of whom none did, when another of that day and mode gets free; after those
 * who lost theirs earlier, and not on a list that is full even for them. They may of course choose any other session.
 */
function rule({ visit, entrustment, waitlist }: Records, _command: unknown, { now }: Context): Decision {
  if (visit === undefined || !isDisplaced(visit)) return accepted({});
  if (visit.period.from <= now || entrustment?.status !== 'VERIFIED') return accepted({});
  const entry = entryOf(waitlist, entrustment.id);
  if (waitlist !== undefined && entry !== undefined) {
    if (entry.displaced !== undefined) return accepted({});
    return accepted(
      {},
      changed(Waitlists, waitlist, { type: 'EntryPromoted', entrustment: entry.entrustment, displaced: visit.id }),
      relied(Visits, visit, 'displaced'),
    );
  }
  if (fullFor(true, waitlist) !== undefined) return accepted({});
  return accepted({}, ...entering({ entrustment, displaced: visit, waitlist }, dayOf(visit), now));
}

export const joinDisplaced: Procedure<JoinDisplaced, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
