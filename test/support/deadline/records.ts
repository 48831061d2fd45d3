import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Deadline, DeadlineEvent } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import type { Start } from '#domain/deadline/deadline/start.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';

/** The event that starts a term: unless told, the filing review of a criminal case, on a Monday morning. */
export function started(start: Partial<Start> = {}): DeadlineEvent {
  const change = startDeadline(
    {
      subject: 'Case_1',
      term: 'FILING_CRIMINAL',
      startedAt: '2026-11-23T01:00:00.000Z',
      organ: '330102510000',
      posts: ['OFFICER', 'LEADER'],
      persons: ['Person_wang'],
      ...start,
    },
    CHINESE_CALENDAR,
  );
  if (change.change !== 'opened') throw new Error('a deadline is opened');
  return change.events[0] as DeadlineEvent;
}

export function aDeadline(start: Partial<Start> = {}): Deadline {
  return Deadlines.evolve(undefined, started(start));
}
