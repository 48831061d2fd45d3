import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Obstruction } from './obstruction.ts';
import { Obstructions } from './obstructions.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly obstruction: Obstruction;
}

/** The lawyer is content with the answer. */
export function acceptObstructionAnswer({ obstruction }: Records, _command: unknown, context: Context): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, obstruction, 'ACCEPT', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { obstruction: obstruction.id },
    changed(Obstructions, obstruction, { type: 'ObstructionClosed', at: now, by: 'LAWYER' }),
  );
}
