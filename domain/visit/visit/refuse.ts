import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { UnderDecision } from './deciding.ts';
import { askedFor, undecidable } from './deciding.ts';
import { passOn } from './passing-on.ts';
import type { RefusalGround } from './permission.ts';
import { answered } from './permission-terms.ts';
import { Visits } from './visits.ts';

export interface RefuseVisit {
  readonly ground: RefusalGround;
  /** In writing (CPR 52). */
  readonly reason: string;
}

/** Only where the visit itself needs permission, only on CPR 52's two grounds, and in writing. */
export function refuseVisit(records: UnderDecision, { ground, reason }: RefuseVisit, context: Context): Decision {
  const { visit } = records;
  const { actor, now } = context;
  const no = undecidable(visit, 'REFUSE', context);
  if (no !== undefined) return no;
  const permission = { ...askedFor(visit), decided: { permitted: false, by: actor.id, at: now } };
  return accepted(
    { visit: visit.id },
    changed(Visits, visit, { type: 'VisitRefused', permission, refusal: { ground, reason, at: now } }),
    ...passOn(visit, records, now),
    ...answered(records, now),
  );
}
