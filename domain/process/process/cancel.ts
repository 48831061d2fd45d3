import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Process } from './process.ts';
import { Processes } from './processes.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly process: Process;
}

/** Takes no further step. A step under way at this moment is either done and counted, or not done. */
export function cancelProcess({ process }: Records, _command: unknown, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, process, 'CANCEL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const event = { type: 'ProcessCancelled', by: actor.id, at: now } as const;
  return accepted({ process: process.id }, changed(Processes, process, event));
}
