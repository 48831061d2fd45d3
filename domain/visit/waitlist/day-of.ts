import { shanghaiDay } from '#domain/model/time.ts';
import type { Visit } from '../visit/visit.ts';
import type { Opening } from './waitlist.ts';

/** Of which day and mode a visit is: a seat in its place is one of the same. */
export function dayOf({
  organ,
  mode,
  period,
}: Pick<Visit, 'organ' | 'mode' | 'period'>): Pick<Opening, 'organ' | 'date' | 'mode'> {
  return { organ, date: shanghaiDay(period.from), mode };
}
