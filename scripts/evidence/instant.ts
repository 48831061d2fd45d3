import { Usage } from './usage.ts';

const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/;
const ABSOLUTE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * An instant as a person types it: with its offset, or without one for the time that all of China keeps.
 * @throws {Usage} if it is none
 */
export function instantOf(text: string, option: string): string {
  const [, day, time] = LOCAL.exec(text) ?? [];
  const whole = day === undefined ? text.replace(' ', 'T') : `${day}T${time}+08:00`;
  const at = new Date(whole);
  if (!ABSOLUTE.test(whole) || Number.isNaN(at.getTime()))
    throw new Usage(`--${option} ${text}: say it as 2026-11-22T09:30+08:00, or as "2026-11-22 09:30" for Beijing time`);
  return at.toISOString();
}
