import type { Context, Decision } from '#domain/model/decision.ts';
import type { UnderDecision } from './decide.ts';
import { decide } from './decide.ts';

export interface DeclineCase {
  /** What the complainant is told. */
  readonly reason: string;
}

/** 不予立案. Whatever stands on the case's being open loses against this: the gates are written. */
export function declineCase(records: UnderDecision, { reason }: DeclineCase, context: Context): Decision {
  const { now, actor } = context;
  return decide(records, 'DECLINE', { type: 'CaseDeclined', at: now, by: actor.id, reason }, context);
}
