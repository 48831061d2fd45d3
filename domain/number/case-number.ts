import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { seriesId } from './series/series.ts';

/** Cases are numbered by organ and Shanghai month. */
export function caseSeries(organ: string, at: Instant): Id<'Series'> {
  return seriesId('case', organ, monthOf(at));
}

/** 案件编号: `A`, the organ's 12 digits, year and month, four digits or, in a month that needs them, more. */
export function caseNumber(organ: string, at: Instant, number: number): string {
  return `A${organ}${monthOf(at)}${String(number).padStart(4, '0')}`;
}

function monthOf(at: Instant): string {
  return shanghaiDay(at).slice(0, 7).replace('-', '');
}
