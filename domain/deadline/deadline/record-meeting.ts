import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { transitions } from './transitions.ts';
import { lateness } from './warning.ts';

export interface MeetDeadline {
  /** When what it asked for was done. */
  readonly at: Instant;
  readonly reason: string;
}

interface Records {
  readonly deadline: Deadline;
}

/** Puts on record that what a term asked for was done, where the product has no command of its own that says so. */
export function recordMeeting({ deadline }: Records, { at, reason }: MeetDeadline, { now, actor }: Context): Decision {
  const forbidden = forbids(transitions, deadline, 'MEET', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (at > now) return refused(refuse('MET_IN_FUTURE', { path: ['at'] }));
  if (at < deadline.startedAt) return refused(refuse('MET_BEFORE_START', { path: ['at'] }));
  const event = { type: 'DeadlineMet', at, by: actor.id, reason } as const;
  return accepted({ deadline: deadline.id }, changed(Deadlines, deadline, ...lateness(deadline, at), event));
}
