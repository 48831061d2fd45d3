import type { Instant } from '#domain/model/time.ts';
import { dayAfter, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';

const MINUTE = 60_000;

/** How long a seat is kept for whoever is first. Milliseconds. */
export const OFFER = 30 * MINUTE;

/**
 * What would end between ten at night and half past eight waits for the morning, so that nobody loses a seat while asleep.
 * Before a session that begins before nine it ends earlier all the same, by `LEAST_NOTICE`: whoever is offered a seat at
 * 08:30 during the night has until 08:00. The other way would be to offer it to nobody.
 */
const NIGHT = '22:00';
const MORNING = '08:30';

/** An offer ends this long before its session, and none is made later. Milliseconds. */
export const LEAST_NOTICE = 30 * MINUTE;

/** Until when an offer made now stands; undefined if the session begins too soon for one. */
export function offerUntil(now: Instant, begins: Instant): Instant | undefined {
  const latest = later(begins, -LEAST_NOTICE);
  if (latest <= now) return undefined;
  const until = awake(later(now, OFFER));
  return until < latest ? until : latest;
}

function awake(instant: Instant): Instant {
  const day = shanghaiDay(instant);
  if (instant < shanghaiInstant(day, MORNING)) return shanghaiInstant(day, MORNING);
  return instant < shanghaiInstant(day, NIGHT) ? instant : shanghaiInstant(dayAfter(day), MORNING);
}
