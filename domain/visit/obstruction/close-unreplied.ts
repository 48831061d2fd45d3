import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Obstruction } from './obstruction.ts';
import { Obstructions } from './obstructions.ts';

interface Records {
  readonly obstruction: Obstruction | undefined;
}

/** A lawyer who has neither accepted an answer nor taken it further in the term for it has left it at that. */
export function closeUnreplied({ obstruction }: Records, _command: unknown, { now }: Context): Decision {
  if (obstruction?.status !== 'ANSWERED' || now < obstruction.replyBy) return accepted({});
  return accepted({}, changed(Obstructions, obstruction, { type: 'ObstructionClosed', at: now, by: 'SILENCE' }));
}
