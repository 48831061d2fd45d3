import type { Context, Decision } from '#domain/model/decision.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

interface Records {
  readonly theCase: Case;
}

/** 立案: the organ takes the case up. */
export function fileCase({ theCase }: Records, _command: unknown, context: Context): Decision {
  return decide(theCase, 'FILE', { type: 'CaseFiled', at: context.now, by: context.actor.id }, context);
}
