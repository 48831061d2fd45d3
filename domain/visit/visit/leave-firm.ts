import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { hasLeft } from '../entrustment/leave-firm.ts';
import type { Visit } from './visit.ts';
import { isActive } from './visit.ts';
import { Visits } from './visits.ts';

export interface LeaveFirmOfVisit {
  readonly visitId: string;
}

interface Records {
  readonly visit: Visit | undefined;
  readonly lawyer: Person | undefined;
}

const reads = ({ visitId }: LeaveFirmOfVisit) => ({ visit: internal(Visits, visitId) });

const further = ({ visit }: RecordsOf<ReturnType<typeof reads>>) => ({
  lawyer: internal(Persons, visit?.lawyer ?? ''),
});

/** For each visit to come of a lawyer who practises with another firm. What has been stays in the former one's list. */
export const leaveFirmOfVisit: Procedure<LeaveFirmOfVisit, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule: ({ visit, lawyer }: Records): Decision =>
    visit === undefined || !isActive(visit) || !hasLeft(visit.firm, lawyer)
      ? accepted({})
      : accepted({}, changed(Visits, visit, { type: 'VisitFirmLeft' })),
};
