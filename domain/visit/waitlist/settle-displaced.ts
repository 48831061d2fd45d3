import type { Decision } from '#domain/model/decision.ts';
import { accepted, relied } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { isDisplaced } from '../visit/flags.ts';
import type { Visit } from '../visit/visit.ts';
import { Visits } from '../visit/visits.ts';
import { dayOf } from './day-of.ts';
import { settling } from './giving-up.ts';
import { recording } from './offering.ts';
import type { Waitlist } from './waitlist.ts';
import { waitlistId } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

export interface SettleDisplaced {
  readonly visitId: string;
}

interface Records {
  readonly visit: Visit | undefined;
  readonly waitlist: Waitlist | undefined;
}

const reads = ({ visitId }: SettleDisplaced) => ({ visit: internal(Visits, visitId) });

const further = ({ visit }: RecordsOf<ReturnType<typeof reads>>) => ({
  waitlist: internal(Waitlists, visit === undefined ? '' : waitlistId(dayOf(visit))),
});

/** A visit can take place after all: nobody comes first because of it any more. */
function rule({ visit, waitlist }: Records): Decision {
  if (visit === undefined || waitlist === undefined || isDisplaced(visit)) return accepted({});
  const changes = recording(waitlist, settling(waitlist, visit.id));
  return accepted({}, ...changes, ...(changes.length === 0 ? [] : [relied(Visits, visit, 'displaced')]));
}

export const settleDisplaced: Procedure<SettleDisplaced, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
