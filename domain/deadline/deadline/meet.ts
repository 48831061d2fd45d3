import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { lateness } from './warning.ts';

/** What it asked for is done, in time or not; what is over stays as it is. Also for a paused one: the deed counts. */
export function meetDeadline(deadline: Deadline | undefined, at: Instant): readonly Change[] {
  if (isOver(deadline)) return [];
  return [changed(Deadlines, deadline, ...lateness(deadline, at), { type: 'DeadlineMet', at })];
}

/** What it asked for is asked no longer. */
export function cancelDeadline(deadline: Deadline | undefined, at: Instant): readonly Change[] {
  return isOver(deadline) ? [] : [changed(Deadlines, deadline, { type: 'DeadlineCancelled', at })];
}

/** As {@link cancelDeadline}, of what was owed to somebody: that it was overdue by then is told first, and stays. */
export function cancelOwed(deadline: Deadline | undefined, at: Instant): readonly Change[] {
  if (isOver(deadline)) return [];
  return [changed(Deadlines, deadline, ...lateness(deadline, at), { type: 'DeadlineCancelled', at })];
}

function isOver(deadline: Deadline | undefined): deadline is undefined {
  return deadline === undefined || deadline.status === 'MET' || deadline.status === 'CANCELLED';
}
