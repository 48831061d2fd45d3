import type { Change } from '#domain/model/decision.ts';
import { opened } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Calendar } from '../calendar.ts';
import type { TermCode } from '../terms.ts';
import type { Audience } from './deadline.ts';
import { deadlineId } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { recount } from './recount.ts';

export interface Start extends Audience {
  readonly subject: Id;
  readonly term: TermCode;
  readonly startedAt: Instant;
  /** Which one, where a record may have the same term more than once. */
  readonly nth?: number;
}

/** Starts a term: the change that belongs into the transaction of what starts it. */
export function startDeadline({ nth, ...start }: Start, calendar: Calendar): Change {
  const id = deadlineId(start.subject, start.term, nth);
  return opened(Deadlines, id, { type: 'DeadlineStarted', id, ...start, ...recount(start, calendar) });
}
