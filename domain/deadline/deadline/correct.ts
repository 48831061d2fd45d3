import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Calendar } from '../calendar.ts';
import { refuse } from '../refusals.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { recount } from './recount.ts';
import { transitions } from './transitions.ts';

export interface CorrectDeadline {
  readonly startedAt: Instant;
  readonly reason: string;
}

interface Records {
  readonly deadline: Deadline;
}

/** Sets right when a term began. The only way in which an end may come earlier. */
export function correctingDeadline(calendar: Calendar) {
  return ({ deadline }: Records, { startedAt, reason }: CorrectDeadline, { now, actor }: Context): Decision => {
    const forbidden = forbids(transitions, deadline, 'CORRECT', actor);
    if (forbidden !== undefined) return refused(forbidden);
    const path = ['startedAt'];
    if (startedAt > now) return refused(refuse('START_IN_FUTURE', { path }));
    const [first] = deadline.pauses;
    if (first !== undefined && startedAt > first.from) return refused(refuse('START_AFTER_PAUSE', { path }));
    const recounted = recount({ ...deadline, startedAt }, calendar);
    const event = { type: 'DeadlineCorrected', startedAt, reason, ...recounted } as const;
    return accepted({ deadline: deadline.id }, changed(Deadlines, deadline, event));
  };
}
