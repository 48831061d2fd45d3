import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { OVERRUN } from './arrival-terms.ts';
import { remindersLeft } from './reminders.ts';
import { decideBy } from './undecided.ts';
import type { Visit } from './visit.ts';

/**
 * When time will bring something to a visit next: a hold lapses, a permission comes too late, a reminder is due, nobody
 * came, or nobody said that it was over.
 */
export function nextDue(visit: Visit): Instant | undefined {
  const { period } = visit;
  switch (visit.status) {
    case 'HELD':
      return visit.until;
    case 'AWAITING_PERMISSION':
      return decideBy(visit);
    case 'CONFIRMED':
      return remindersLeft(visit)[0] ?? period.to;
    case 'CHECKED_IN':
      return visit.overranAt === undefined ? later(period.to, OVERRUN) : undefined;
    default:
      return undefined;
  }
}
