import type { Case } from '#domain/case/case/case.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Centre } from '../centre/centre.ts';
import { runs } from '../centre/centre.ts';
import { refuse } from '../refusals.ts';
import { Detainees } from './detainees.ts';

export interface AdmitDetainee {
  readonly name: string;
  /** The case they are held for; without it, only what needs no case is checked. */
  readonly caseId?: string | undefined;
}

interface Records {
  readonly centre: Centre;
  readonly theCase: Case | undefined;
}

export function admitDetainee({ centre, theCase }: Records, command: AdmitDetainee, context: Context): Decision {
  const { actor, now, fresh } = context;
  if (!runs(actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  if (command.caseId !== undefined && theCase === undefined) {
    return refused(refuse('CASE_UNKNOWN', { path: ['caseId'] }));
  }
  const id = fresh.id('Detainee');
  return accepted(
    { detainee: id },
    opened(Detainees, id, {
      type: 'DetaineeAdmitted',
      id,
      name: command.name,
      centre: centre.id,
      organ: centre.organ,
      ...(theCase === undefined ? {} : { caseId: theCase.id }),
      admittedAt: now,
    }),
  );
}
