import type { Case } from '#domain/case/case/case.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Centre } from '../centre/centre.ts';
import { runs } from '../centre/centre.ts';
import { refuse } from '../refusals.ts';
import { Detainees } from './detainees.ts';
import type { Handlers, Notice } from './restrict.ts';
import { noted, unfitNotice } from './restrict.ts';

export interface AdmitDetainee {
  readonly name: string;
  /** The case they are held for; without it, only what needs no case is checked. */
  readonly caseId?: string | undefined;
  /** If the handling department has told in writing that visits need its permission. */
  readonly restriction?: Notice | undefined;
}

interface Records extends Handlers {
  readonly centre: Centre;
  readonly theCase: Case | undefined;
}

export function admitDetainee(records: Records, command: AdmitDetainee, context: Context): Decision {
  const { centre, theCase } = records;
  const { actor, now, fresh } = context;
  if (!runs(actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { name, caseId, restriction } = command;
  const refusals = [
    ...(caseId !== undefined && theCase === undefined ? [refuse('CASE_UNKNOWN', { path: ['caseId'] })] : []),
    ...(restriction === undefined ? [] : unfitNotice(restriction, records)),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const id = fresh.id('Detainee');
  return accepted(
    { detainee: id },
    opened(Detainees, id, {
      type: 'DetaineeAdmitted',
      id,
      name,
      centre: centre.id,
      organ: centre.organ,
      ...(theCase === undefined ? {} : { caseId: theCase.id }),
      admittedAt: now,
      ...(restriction === undefined ? {} : { restriction: noted(restriction, records, now) }),
    }),
  );
}
