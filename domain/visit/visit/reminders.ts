import type { Instant } from '#domain/model/time.ts';
import { dayAfter, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { AWAKE, REMINDERS } from './arrival-terms.ts';
import type { Visit } from './visit.ts';

/**
 * When a visit is still to be reminded of: never of what was due before it had its time, nor while it can hardly take
 * place; what came due meanwhile is told in one when it can.
 */
export function remindersLeft({ period, placedAt = '', reminded = 0, flags = [] }: Visit): readonly Instant[] {
  if (flags.length > 0) return [];
  return REMINDERS.map((before) => awake(later(period.from, -before)))
    .filter((at) => at > placedAt)
    .slice(reminded);
}

/** What would wake somebody comes on the evening before. */
function awake(at: Instant): Instant {
  const day = shanghaiDay(at);
  if (at >= shanghaiInstant(day, AWAKE.to)) return shanghaiInstant(day, AWAKE.evening);
  return at < shanghaiInstant(day, AWAKE.from) ? shanghaiInstant(dayAfter(day, -1), AWAKE.evening) : at;
}
