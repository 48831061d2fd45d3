import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import type { Obstruction, Turn } from './obstruction.ts';

/** A report and the term of whose turn it is. */
export interface Timed {
  readonly obstruction: Obstruction;
  readonly clock: Deadline | undefined;
}

/** What a command that may stop the clock reads beside the report. */
export const clockOf = ({ obstruction: { id, turn, stage } }: Pick<Timed, 'obstruction'>) => ({
  clock: internal(Deadlines, deadlineId(id, turn.term, stage)),
});

/** Starts the term of a turn. Whoever answers for the organ sees it; the lawyer sees the day in the report. */
export function startTurn(
  subject: Id<'Obstruction'>,
  { term, organ, since: startedAt }: Turn,
  stage: Obstruction['stage'],
): Change {
  return startDeadline(
    { subject, term, startedAt, nth: stage, organ, posts: ['LEADER'], persons: [] },
    CHINESE_CALENDAR,
  );
}
