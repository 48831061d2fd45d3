import type { Instant, LocalTime } from '#domain/model/time.ts';
import { dayAfter, HOUR, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';

/** When a person is not to be woken, in Asia/Shanghai; half-open. From 22:00 to 07:00 is over midnight. */
export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** When the quiet hours end that an instant falls into; nothing if it falls into none. */
export function quietUntil({ from, to }: QuietHours, at: Instant): Instant | undefined {
  const time = later(at, 8 * HOUR).slice(11, 16);
  const overMidnight = from > to;
  const quiet = overMidnight ? time >= from || time < to : time >= from && time < to;
  if (!quiet) return undefined;
  const today = shanghaiDay(at);
  return shanghaiInstant(overMidnight && time >= from ? dayAfter(today) : today, to);
}
