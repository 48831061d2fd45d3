import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { PauseGround } from '../term.ts';
import { TERMS } from '../terms.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { transitions } from './transitions.ts';

export interface PauseDeadline {
  readonly ground: PauseGround;
  readonly reason: string;
}

interface Records {
  readonly deadline: Deadline;
}

/** Stops the clock, on a ground that the law knows for this term: CPL 149 for criminal ones. */
export function pauseDeadline({ deadline }: Records, { ground, reason }: PauseDeadline, context: Context): Decision {
  const { now, actor } = context;
  const forbidden = forbids(transitions, deadline, 'PAUSE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const { pauses = [], article } = TERMS[deadline.term];
  if (!pauses.includes(ground)) return refused(refuse('NO_SUCH_PAUSE', { path: ['ground'], article }));
  if (now >= deadline.dueAt) return refused(refuse('ENDED_ALREADY', { article }));
  const event = { type: 'DeadlinePaused', ground, at: now, reason } as const;
  return accepted({ deadline: deadline.id }, changed(Deadlines, deadline, event));
}
