import type { Instant, Period } from '#domain/model/time.ts';
import { overlaps } from '#domain/model/time.ts';

/** A time in which a room, or the whole centre, receives nobody. */
export interface Closure {
  /** Names it within the centre: `C1`. */
  readonly code: string;
  /** Code of the room; the whole centre without it. */
  readonly room?: string;
  readonly period: Period;
  readonly reason: string;
}

/** Whether any of these keeps a room from being used in a period. */
export function isClosed(closures: readonly Closure[] | undefined, room: string, period: Period): boolean {
  return (closures ?? []).some(
    (each) => (each.room === undefined || each.room === room) && overlaps(each.period, period),
  );
}

/** Those that are not over yet. */
export function standing(closures: readonly Closure[] | undefined, now: Instant): readonly Closure[] {
  return (closures ?? []).filter(({ period }) => period.to > now);
}
