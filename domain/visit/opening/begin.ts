import type { Change } from '#domain/model/decision.ts';
import { opened } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import type { Opening } from './opening.ts';
import { openingId } from './opening.ts';
import { Openings } from './openings.ts';

/** Lets the daily round see to a centre, if it does not yet: from its first template on. */
export function beginOpening({ id: centre }: Centre, opening: Opening | undefined, now: Instant): readonly Change[] {
  if (opening !== undefined) return [];
  const id = openingId(centre);
  const begun = { id, centre, at: now, day: shanghaiDay(now), place: 0 };
  return [opened(Openings, id, { type: 'OpeningBegun', ...begun })];
}
