import type { Instant } from '#domain/model/time.ts';
import type { Deadline, DeadlineEvent, Threshold } from './deadline.ts';

/**
 * Whether a warning of this end was given. One that was given for a later end stands also when the end comes earlier;
 * one for an earlier end does not once it is put off, and does again when that is taken back.
 */
export function isWarned({ warned, dueAt }: Deadline, threshold: Threshold): boolean {
  return warned.some((each) => each.threshold === threshold && each.dueAt >= dueAt);
}

/** The warnings that are due by an instant and were not given. */
export function warningsDue(deadline: Deadline, at: Instant): readonly DeadlineEvent[] {
  const { subject, term, dueAt, warnAt, organ, posts, persons } = deadline;
  const passed: Threshold[] = [...(at >= warnAt ? ['YELLOW' as const] : []), ...(at >= dueAt ? ['RED' as const] : [])];
  return passed
    .filter((threshold) => !isWarned(deadline, threshold))
    .map((threshold) => ({ type: 'DeadlineWarned', threshold, subject, term, dueAt, organ, posts, persons }));
}

/** That it was met late is told also if no sweep has come by since: what is overdue never passes silently. */
export function lateness(deadline: Deadline, at: Instant): readonly DeadlineEvent[] {
  if (deadline.status !== 'RUNNING' || at < deadline.dueAt) return [];
  return warningsDue(deadline, at).filter((event) => event.type === 'DeadlineWarned' && event.threshold === 'RED');
}
