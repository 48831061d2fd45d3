import type { Context, Decision } from '#domain/model/decision.ts';
import type { UnderDecision } from './decide.ts';
import { decide } from './decide.ts';

/** 立案: the organ takes the case up. */
export function fileCase(records: UnderDecision, _command: unknown, context: Context): Decision {
  return decide(records, 'FILE', { type: 'CaseFiled', at: context.now, by: context.actor.id }, context);
}
