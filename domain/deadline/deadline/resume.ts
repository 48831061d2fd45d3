import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Calendar } from '../calendar.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { recount } from './recount.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly deadline: Deadline;
}

/** Lets the clock run on; the time between is not counted. */
export function resumingDeadline(calendar: Calendar) {
  return ({ deadline }: Records, _command: unknown, { now, actor }: Context): Decision => {
    const forbidden = forbids(transitions, deadline, 'RESUME', actor);
    if (forbidden !== undefined) return refused(forbidden);
    if (deadline.status !== 'PAUSED')
      throw new Error(`${deadline.id}: the table lets a ${deadline.status} one be resumed`);
    const pauses = [...deadline.pauses, { from: deadline.pausedAt, to: now }];
    const event = { type: 'DeadlineResumed', at: now, ...recount({ ...deadline, pauses }, calendar) } as const;
    return accepted({ deadline: deadline.id }, changed(Deadlines, deadline, event));
  };
}
