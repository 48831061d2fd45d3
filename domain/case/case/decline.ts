import type { Context, Decision } from '#domain/model/decision.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

export interface DeclineCase {
  /** What the complainant is told. */
  readonly reason: string;
}

interface Records {
  readonly theCase: Case;
}

/** 不予立案. Whatever stands on the case's being open loses against this: the gates are written. */
export function declineCase({ theCase }: Records, { reason }: DeclineCase, context: Context): Decision {
  const { now, actor } = context;
  return decide(theCase, 'DECLINE', { type: 'CaseDeclined', at: now, by: actor.id, reason }, context);
}
