import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { Detainees } from '../detainee/detainees.ts';
import { certificateOn } from '../entrustment/certificate.ts';
import { Slots } from '../slot/slots.ts';
import type { Circumstances } from './displaced.ts';
import { concerns } from './displaced.ts';
import type { FlagCause } from './flag.ts';
import { isFlagged } from './flags.ts';
import type { Visit } from './visit.ts';
import { isToCome } from './visit.ts';
import { Visits } from './visits.ts';

export interface FlagVisit {
  readonly visitId: string;
  readonly cause: FlagCause;
}

type Surrounding = Circumstances & { readonly lawyer: Person | undefined };
type Records = { readonly visit: Visit | undefined } & Surrounding;

const reads = ({ visitId }: FlagVisit) => ({ visit: internal(Visits, visitId) });

const further = ({ visit }: RecordsOf<ReturnType<typeof reads>>) => ({
  slot: internal(Slots, visit?.slot ?? ''),
  detainee: internal(Detainees, visit?.detainee ?? ''),
  lawyer: internal(Persons, visit?.lawyer ?? ''),
});

type Flagging = Procedure<FlagVisit, ReturnType<typeof reads>, ReturnType<typeof further>>;

/** Whether a cause concerns a visit now; on the day, a lawyer who may not practise is let in nowhere. */
function applies(cause: FlagCause, visit: Visit, { lawyer, ...circumstances }: Surrounding): boolean {
  return cause === 'LAWYER_NOT_PRACTISING'
    ? certificateOn(lawyer, shanghaiDay(visit.period.from)) === undefined
    : concerns(cause, visit, circumstances);
}

/** For each visit that a cause may concern: those it does not are left alone. Asked again, nothing more happens. */
export const flagVisit: Flagging = {
  reads,
  further,
  rule: ({ visit, ...circumstances }: Records, { cause }: FlagVisit, { now }: Context): Decision =>
    visit === undefined || !isToCome(visit, now) || isFlagged(visit, cause) || !applies(cause, visit, circumstances)
      ? accepted({})
      : accepted({}, changed(Visits, visit, { type: 'VisitFlagged', flag: { cause, at: now } })),
};

/** The same when a cause is over; one that still concerns the visit, by another closing of the slot, stays. */
export const unflagVisit: Flagging = {
  reads,
  further,
  rule: ({ visit, ...circumstances }: Records, { cause }: FlagVisit): Decision =>
    visit === undefined || !isFlagged(visit, cause) || applies(cause, visit, circumstances)
      ? accepted({})
      : accepted({}, changed(Visits, visit, { type: 'VisitUnflagged', cause })),
};
