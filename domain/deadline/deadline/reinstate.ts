import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Calendar } from '../calendar.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { recount } from './recount.ts';

/**
 * Lets a cancelled deadline run again as if it had never stopped: the change that belongs into the transaction of what
 * undoes the cancelling. It may be overdue at once, and says so.
 */
export function reinstateDeadline(deadline: Deadline | undefined, at: Instant, calendar: Calendar): readonly Change[] {
  if (deadline?.status !== 'CANCELLED') return [];
  const { pausedAt } = deadline;
  const pauses = pausedAt === undefined ? deadline.pauses : [...deadline.pauses, { from: pausedAt, to: at }];
  const recounted = recount({ ...deadline, pauses }, calendar);
  return [changed(Deadlines, deadline, { type: 'DeadlineReinstated', at, ...recounted })];
}
