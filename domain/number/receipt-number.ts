import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { seriesId } from './series/series.ts';

/** Receipts are numbered by organ and Shanghai year. */
export function receiptSeries(organ: string, at: Instant): Id<'Series'> {
  return seriesId('receipt', organ, yearOf(at));
}

/** 接报案编号: `J`, the organ's 12 digits, the year, six digits; 23 characters, as on police receipts. */
export function receiptNumber(organ: string, at: Instant, number: number): string {
  return `J${organ}${yearOf(at)}${String(number).padStart(6, '0')}`;
}

function yearOf(at: Instant): string {
  return shanghaiDay(at).slice(0, 4);
}
