import type { LocalDate } from '#domain/model/time.ts';
import { DAY, dayAfter } from '#domain/model/time.ts';
import { badInput } from './errors.ts';

/** The most days one question may ask for; docs/limits.md says so. */
const MOST_DAYS = 31;

/** @throws BAD_USER_INPUT if it ends before it begins, or is too long */
export function daysFrom(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days = 1 + Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (days < 1 || days > MOST_DAYS) {
    const said = {
      zh: `to：须在 from 起 1 至 ${MOST_DAYS} 天内`,
      en: `to: must be 1 to ${MOST_DAYS} days from \`from\` on`,
    };
    throw badInput(said, { path: ['to'] });
  }
  return Array.from({ length: days }, (_, i) => dayAfter(from, i));
}
