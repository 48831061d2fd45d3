/** How long a client is told before something goes: half a year, as the least that a police force's release calendar needs. */
export const NOTICE_DAYS = 180;

/** A day as it stands in reasons and releases: `2026-11-22`. */
export type Day = string;

/** What the reason of a `@deprecated` says. */
export interface Deprecation {
  /** What to use instead, in English and Chinese. */
  readonly advice: string;
  readonly since: Day;
  /** From this day on, a release may lack it. */
  readonly removal: Day;
}

/** The one form, which docs/versioning.md promises to clients: lint, diff and release all read it here. */
export const FORM = '<English>. <中文>。 Deprecated YYYY-MM-DD, removed from YYYY-MM-DD.';

const REASON = /^(?<advice>.+?)\s*Deprecated (?<since>[\d-]{10}), removed from (?<removal>[\d-]{10})\.$/su;

/** Reads a reason. @returns nothing if it does not have the form, or a day that does not exist */
export function readDeprecation(reason: string): Deprecation | undefined {
  const { advice, since, removal } = REASON.exec(reason)?.groups ?? {};
  if (advice === undefined || !isDay(since) || !isDay(removal)) return undefined;
  return { advice, since, removal };
}

/** Whether a text is a day of the calendar: 2026-02-30 is not. */
export function isDay(text: string | undefined): text is Day {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Days from one day to another; negative if the other lies before. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Today, in UTC. */
export const today = (): Day => new Date().toISOString().slice(0, 10);
