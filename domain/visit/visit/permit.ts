import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import { Detainees } from '../detainee/detainees.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import { startAnew } from './clocks.ts';
import type { UnderDecision } from './deciding.ts';
import { askedFor, undecidable } from './deciding.ts';
import { isForInterpreter, isForVisit } from './permission.ts';
import { answered } from './permission-terms.ts';
import { Visits } from './visits.ts';

export interface PermitVisit {
  /** Why no interpreter may come: the visit is permitted without them. */
  readonly withoutInterpreter?: string | undefined;
}

/**
 * The leader of the handling organ permits a visit, an interpreter, or both; from then on the lawyer has 48 hours. Where the
 * papers have ended or the person is gone there is nothing to permit, and no clock that anybody could meet.
 */
export function permitVisit(records: UnderDecision, { withoutInterpreter }: PermitVisit, context: Context): Decision {
  const { visit, clocks, entrustment, detainee } = records;
  const { actor, now } = context;
  const no = undecidable(visit, 'PERMIT', context);
  if (no !== undefined) return no;
  const permission = askedFor(visit);
  if (withoutInterpreter !== undefined && !isForInterpreter(permission)) {
    return refused(refuse('NO_INTERPRETER_ASKED', { path: ['withoutInterpreter'] }));
  }
  if (entrustment?.status !== 'VERIFIED') return refused(refuse('ENTRUSTMENT_NOT_VERIFIED'));
  if (detainee?.status !== 'DETAINED') return refused(refuse('NOT_PRESENT'));
  const without = withoutInterpreter === undefined ? {} : { withoutInterpreter };
  const decided = { permitted: true, by: actor.id, at: now, ...without };
  const anew = isForVisit(permission) ? startAnew({ ...visit, clocks }, now) : undefined;
  const dueBy = anew === undefined ? {} : { dueBy: anew.dueBy };
  return accepted(
    { visit: visit.id },
    changed(Visits, visit, { type: 'VisitPermitted', permission: { ...permission, decided }, ...dueBy }),
    ...answered(records, now),
    ...(anew?.changes ?? []),
    relied(Entrustments, entrustment, 'verified'),
    relied(Detainees, detainee, 'present'),
  );
}
