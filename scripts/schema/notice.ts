import { buildSchema } from 'graphql';
import type { Day } from './deprecation.ts';
import { daysBetween, NOTICE_DAYS, readDeprecation } from './deprecation.ts';
import { deprecationsOf } from './deprecations.ts';
import type { Release } from './releases.ts';

/**
 * What would be announced too late: deprecated by no release before, and to be removed sooner than half a year after
 * this one, however early its reason says it began.
 */
export function shortNotices(last: Release | undefined, sdl: string, date: Day): readonly string[] {
  const known = last === undefined ? new Map<string, string>() : deprecationsOf(buildSchema(last.sdl));
  return [...deprecationsOf(buildSchema(sdl))].flatMap(([coordinate, reason]) => {
    const removal = readDeprecation(reason)?.removal;
    if (known.get(coordinate) === reason || removal === undefined) return [];
    const days = daysBetween(date, removal);
    return days < NOTICE_DAYS ? [`${coordinate} would go ${days} days after this release; ${NOTICE_DAYS} are due`] : [];
  });
}
