import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Calendar } from '../calendar.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { recount } from './recount.ts';

/**
 * Starts a term that is over once more, with nothing of its former course: for one that a record may have any number of
 * times, and never two of at once.
 * @throws if it still runs
 */
export function restartDeadline(deadline: Deadline, startedAt: Instant, calendar: Calendar): Change {
  const { id, term, status } = deadline;
  if (status !== 'MET' && status !== 'CANCELLED') throw new Error(`${id} still runs`);
  return changed(Deadlines, deadline, {
    type: 'DeadlineRestarted',
    startedAt,
    ...recount({ term, startedAt }, calendar),
  });
}
