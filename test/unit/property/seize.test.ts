import { expect, test } from 'vitest';
import type { SeizeItems } from '#domain/property/item/seize.ts';
import { MOST_SEIZED, seizeItems } from '#domain/property/item/seize.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  aCase,
  aPerson,
  as,
  CASE_DECLINED,
  CASE_FILED,
  chen,
  FILED_AT,
  feng,
  li,
  NOW,
  SEIZED_AT,
  seizing,
  wang,
} from '#test/support/property/records.ts';

const filed = aCase('CRIMINAL', CASE_FILED);
const seize = (records: Partial<Parameters<typeof seizeItems>[0]> = {}, command: Partial<SeizeItems> = {}) =>
  seizeItems({ theCase: filed, second: li, ...records }, { ...seizing, ...command }, contextOf(as(wang), NOW));
const line = { name: '手机', quantity: { amount: '1', unit: '部' }, condition: { grade: 'INTACT' } } as const;

test('two officers seize what is on the list; each item is with the first, to be deposited in 24 hours', () => {
  const decision = seize({}, { items: [line, { ...line, name: '现金', quantity: { amount: '0500.50', unit: '元' } }] });

  expect(decision).toMatchObject({
    accepted: true,
    outcome: { items: ['PropertyItem_000002', 'PropertyItem_000003'] },
    changes: [
      { change: 'relied', id: 'Case_1', fact: 'seizable' },
      { change: 'relied', id: li.id, fact: 'standing' },
      { change: 'opened', events: [{ serial: 1, list: 'SeizureList_000001', depositBy: '2026-11-23T12:00:00.000Z' }] },
      {
        change: 'opened',
        events: [
          {
            serial: 2,
            quantity: { amount: '500.5', unit: '元' },
            officers: [wang.id, li.id],
            handlers: [wang.id, li.id, feng.id],
            from: { holder: 'POSSESSOR', name: '张三' },
            to: { holder: 'OFFICER', officer: wang.id },
          },
        ],
      },
    ],
  });
});

test('nothing is seized before a criminal case is filed or an administrative one accepted, or after either has ended', () => {
  expect(codesOf(seize({ theCase: aCase('CRIMINAL') }))).toEqual(['NOT_SEIZABLE']);
  expect(codesOf(seize({ theCase: filed }))).toEqual([]);
  expect(codesOf(seize({ theCase: aCase('ADMINISTRATIVE') }))).toEqual([]);
  expect(codesOf(seize({ theCase: aCase('ADMINISTRATIVE', CASE_DECLINED) }))).toEqual(['NOT_SEIZABLE']);
});

test('a seizure that preceded the filing is not made lawful by it', () => {
  expect(codesOf(seize({}, { at: '2026-11-22T00:59:59.999Z' }))).toEqual(['SEIZED_TOO_EARLY']);
  expect(codesOf(seize({}, { at: FILED_AT }))).toEqual([]);
  const accepted = aCase('ADMINISTRATIVE', CASE_FILED);
  expect(codesOf(seize({ theCase: accepted }, { at: '2026-11-21T00:59:59.999Z' }))).toEqual(['SEIZED_TOO_EARLY']);
  expect(codesOf(seize({ theCase: accepted }, { at: '2026-11-21T01:00:00.000Z' }))).toEqual([]);
});

test('nor does a seizure lie in the future', () => {
  expect(codesOf(seize({}, { at: '2026-11-23T01:00:00.001Z' }))).toEqual(['SEIZED_IN_FUTURE']);
  expect(codesOf(seize({}, { at: NOW }))).toEqual([]);
});

test('it takes a second officer, in service and not oneself', () => {
  expect(codesOf(seize({ second: undefined }))).toEqual(['SECOND_OFFICER_NEEDED']);
  expect(codesOf(seize({ second: wang }))).toEqual(['SECOND_OFFICER_NEEDED']);
  expect(codesOf(seize({ second: chen }))).toEqual(['SECOND_OFFICER_NEEDED']);
  expect(codesOf(seize({ second: { ...li, suspended: true } }))).toEqual(['SECOND_OFFICER_NEEDED']);
  expect(codesOf(seize({ second: aPerson('qian', ['OFFICER'], '330102530000') }))).toEqual([]);
});

test('a list has at least one line and no more than one transaction takes', () => {
  const lines = (length: number) => Array.from({ length }, () => line);

  expect(codesOf(seize({}, { items: [] }))).toEqual(['NO_ITEMS']);
  expect(codesOf(seize({}, { items: lines(MOST_SEIZED) }))).toEqual([]);
  expect(codesOf(seize({}, { items: lines(MOST_SEIZED + 1) }))).toEqual(['TOO_MANY_ITEMS']);
});

test('quantities are decimal numbers above zero; all that is wrong is said at once, with its place', () => {
  const of = (amount: string) => ({ ...line, quantity: { amount, unit: '克' } });

  const decision = seize({ second: wang }, { items: [of('0.25'), of('0.00'), of('-1'), of('1e3')], at: SEIZED_AT });

  expect(codesOf(decision)).toEqual([
    'QUANTITY_INVALID',
    'QUANTITY_INVALID',
    'QUANTITY_INVALID',
    'SECOND_OFFICER_NEEDED',
  ]);
  expect(decision).toMatchObject({ refusals: [{ path: ['items', 1, 'quantity', 'amount'] }, {}, {}, {}] });
});
