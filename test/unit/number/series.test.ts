import { expect, test } from 'vitest';
import { caseNumber, caseSeries } from '#domain/number/case-number.ts';
import { receiptNumber, receiptSeries } from '#domain/number/receipt-number.ts';
import { AllSeries } from '#domain/number/series/all-series.ts';
import { issue } from '#domain/number/series/issue.ts';

const ORGAN = '330102510000';
/** 2027 has begun in Shanghai, not yet in UTC. */
const NEW_YEAR = '2026-12-31T16:00:00.000Z';
const EVE = '2026-12-31T15:59:59.999Z';

test('a series begins at 1 and goes on from the last', () => {
  const id = receiptSeries(ORGAN, EVE);

  const first = issue(id, undefined);
  const next = issue(id, { id, last: 41 });

  expect(first).toMatchObject({ number: 1, change: { change: 'opened', id } });
  expect(next).toMatchObject({ number: 42, change: { change: 'changed', id } });
  expect(AllSeries.evolve({ id, last: 41 }, { type: 'NumberIssued', id, number: 42 })).toEqual({ id, last: 42 });
});

test('nobody sees a series', () => {
  const actor = { id: 'Person_x', roles: ['ADMINISTRATOR', 'LEADER'], organ: ORGAN } as const;
  expect(AllSeries.visible({ id: 'Series_x', last: 1 }, actor, undefined)).toBe(false);
});

test('receipts are numbered by the Shanghai year, in 23 characters', () => {
  expect(receiptNumber(ORGAN, EVE, 7)).toBe('J3301025100002026000007');
  expect(receiptNumber(ORGAN, NEW_YEAR, 1)).toBe('J3301025100002027000001');
  expect(receiptSeries(ORGAN, EVE)).not.toBe(receiptSeries(ORGAN, NEW_YEAR));
  expect(receiptNumber(ORGAN, EVE, 7)).toHaveLength(23);
});

test('cases are numbered by the Shanghai month, in 23 characters or, if there are many, more', () => {
  expect(caseNumber(ORGAN, EVE, 7)).toBe('A3301025100002026120007');
  expect(caseNumber(ORGAN, NEW_YEAR, 1)).toBe('A3301025100002027010001');
  expect(caseNumber(ORGAN, EVE, 10_000)).toBe('A33010251000020261210000');
  expect(caseSeries(ORGAN, EVE)).not.toBe(caseSeries(ORGAN, NEW_YEAR));
});
