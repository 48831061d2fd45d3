import type { Change } from '#domain/model/decision.ts';
import { changed, opened } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { AllSeries } from './all-series.ts';
import type { Series, SeriesEvent } from './series.ts';

/** The next number of a series as it was read, and the change that belongs into the transaction which uses it. */
export function issue(id: Id<'Series'>, series: Series | undefined): { number: number; change: Change } {
  const number = (series?.last ?? 0) + 1;
  const event: SeriesEvent = { type: 'NumberIssued', id, number };
  return {
    number,
    change: series === undefined ? opened(AllSeries, id, event) : changed(AllSeries, series, event),
  };
}
