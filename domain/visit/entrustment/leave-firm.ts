import { firmName } from '#domain/directory/person/firm.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { firmOf } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Entrustment } from './entrustment.ts';
import { actingFirm } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';

export interface LeaveFirm {
  readonly entrustmentId: string;
}

interface Records {
  readonly entrustment: Entrustment | undefined;
  readonly lawyer: Person | undefined;
}

const reads = ({ entrustmentId }: LeaveFirm) => ({ entrustment: internal(Entrustments, entrustmentId) });

const further = ({ entrustment }: RecordsOf<ReturnType<typeof reads>>) => ({
  lawyer: internal(Persons, entrustment?.lawyer ?? ''),
});

/** Whether a firm is one the lawyer has left: whose clerks act for them no longer. */
export function hasLeft(firm: string | undefined, lawyer: Person | undefined): boolean {
  return firm !== undefined && lawyer !== undefined && firmName(firm) !== firmOf(lawyer);
}

/** For each of a lawyer's papers when they practise with another firm: the former one's clerks act on them no longer. */
export const leaveFirm: Procedure<LeaveFirm, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule: ({ entrustment, lawyer }: Records): Decision =>
    entrustment === undefined || !hasLeft(actingFirm(entrustment), lawyer)
      ? accepted({})
      : accepted({}, changed(Entrustments, entrustment, { type: 'EntrustmentFirmLeft' })),
};
