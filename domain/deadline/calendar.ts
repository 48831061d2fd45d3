import type { LocalDate } from '#domain/model/time.ts';

/** Which days are worked, as far as it is known. Injected wherever a due date is counted. */
export interface Calendar {
  isWorkday(date: LocalDate): boolean;
  /** Whether the official notice for the year of this date is out; if not, it may still turn out otherwise. */
  isSettled(date: LocalDate): boolean;
}
