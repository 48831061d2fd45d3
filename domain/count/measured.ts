import type { Happened, Identified } from '#domain/model/aggregate.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { AnyCounted } from './counted.ts';
import type { Measure } from './measure.ts';

/** What one event adds to the statistics. */
export interface Measured {
  readonly measure: Measure;
  readonly organ: string;
  readonly day: LocalDate;
  readonly amount: number;
}

interface Occurrence {
  readonly event: Happened;
  /** When it was recorded. */
  readonly at: Instant;
}

/** What an event of a record comes to; nothing if it is not counted, or for no organ. */
export function measuredOf(
  { organ: organOf, events }: AnyCounted,
  { event, at }: Occurrence,
  state: Identified,
  parent: Identified | undefined,
): Measured | undefined {
  const row = events[event.type];
  const organ = organOf(state, parent);
  if (row === undefined || organ === undefined) return undefined;
  if (typeof row === 'string') return { measure: row, organ, day: shanghaiDay(at), amount: 1 };
  if (row.when?.(event) === false) return undefined;
  const measure = typeof row.measure === 'function' ? row.measure(event) : row.measure;
  return {
    measure,
    organ: row.organ?.(event) ?? organ,
    day: row.day?.(event) ?? shanghaiDay(at),
    amount: row.amount?.(event, state) ?? 1,
  };
}
