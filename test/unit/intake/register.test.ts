import { expect, test } from 'vitest';
import { codeDigest } from '#domain/intake/receipt/code.ts';
import { registerReport } from '#domain/intake/report/register.ts';
import { actor, aPerson, digest, NOW } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';

const command = {
  reporterName: '刘女士',
  reporterPhone: '138 0000 0001',
  whatHappened: '家中被盗',
  occurredAt: NOW,
  place: '阳光路12号',
};
const context = contextOf(actor(aPerson()), NOW);
const register = (changes: Partial<typeof command> = {}) =>
  registerReport(digest)({ series: undefined }, { ...command, ...changes }, context);

test('a report gets a number, and its receipt a code of which only the hash is kept', () => {
  const decision = register();

  if (!decision.accepted) throw new Error('refused');
  const { number = '', code = '' } = decision.said?.receipt ?? {};
  expect(number).toBe('J3301025100002026000001');
  expect(code).toHaveLength(12);
  expect(decision.outcome).toEqual({ report: `Report_${number}` });
  expect(JSON.stringify(decision.changes)).not.toContain(code);
  expect(JSON.stringify(decision.changes)).toContain(codeDigest(digest, number, code));
});

test('the number goes on from the last of the series', () => {
  const series = { id: 'Series_receipt-330102510000-2026', last: 8 } as const;
  const decision = registerReport(digest)({ series }, command, context);
  expect(decision).toMatchObject({ said: { receipt: { number: 'J3301025100002026000009' } } });
});

test('it may have happened now, not later', () => {
  expect(codesOf(register({ occurredAt: NOW }))).toEqual([]);
  expect(codesOf(register({ occurredAt: '2026-11-23T01:00:00.001Z' }))).toEqual(['OCCURRED_IN_FUTURE']);
});

test.each(['13800000001', '0571-8700 0000', '+86 138-0000-0001', '96110 1'])(
  '%s is a telephone number',
  (reporterPhone) => {
    expect(codesOf(register({ reporterPhone }))).toEqual([]);
  },
);

test.each(['call me', '1', '138000000011380000000113', '138;0000'])('%s is no telephone number', (reporterPhone) => {
  expect(codesOf(register({ reporterPhone }))).toEqual(['PHONE_MALFORMED']);
});

test('all that a form can mend is told at once', () => {
  expect(codesOf(register({ reporterPhone: '?', occurredAt: '2027-01-01T00:00:00.000Z' }))).toEqual([
    'PHONE_MALFORMED',
    'OCCURRED_IN_FUTURE',
  ]);
});

test('someone of no organ receives nothing', () => {
  const { organ: _, ...homeless } = actor(aPerson());
  expect(codesOf(registerReport(digest)({ series: undefined }, command, contextOf(homeless, NOW)))).toEqual([
    'NOT_IN_AN_ORGAN',
  ]);
});
