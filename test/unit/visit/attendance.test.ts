import { expect, test } from 'vitest';
import { completeVisit } from '#domain/visit/visit/complete.ts';
import { recordNoShow } from '#domain/visit/visit/record-no-show.ts';
import { reportDelay } from '#domain/visit/visit/report-delay.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aVisit, someStaff } from '#test/support/visit/records.ts';

/** From nine to ten in Shanghai. */
const { period } = aVisit();
const staff = (now: string) => contextOf(actor(someStaff()), now);
const inside: Visit = { ...aVisit(), status: 'CHECKED_IN', checkedInAt: period.from };

test('a visit is over when staff say so, and only once it has begun', () => {
  expect(completeVisit({ visit: inside }, {}, staff(period.to))).toMatchObject({
    accepted: true,
    changes: [{ events: [{ type: 'VisitCompleted', at: period.to }] }],
  });
  expect(codesOf(completeVisit({ visit: aVisit() }, {}, staff(period.to)))).toEqual(['NOT_IN_THIS_STATE']);
});

test.each([
  ['a quarter of an hour', {}, '2026-11-24T01:15:00.000Z'],
  ['the time they said', { expectedAt: '2026-11-24T01:30:00.000Z' }, '2026-11-24T01:30:00.000Z'],
  [
    'a quarter of an hour also if they said less',
    { expectedAt: '2026-11-24T01:05:00.000Z' },
    '2026-11-24T01:15:00.000Z',
  ],
])('nobody is called absent before %s', (_name, said, at) => {
  const visit = aVisit(said);
  const before = new Date(Date.parse(at) - 1).toISOString();

  expect(codesOf(recordNoShow({ visit }, {}, staff(before)))).toEqual(['STILL_WAITED_FOR']);
  expect(recordNoShow({ visit }, {}, staff(at))).toMatchObject({
    accepted: true,
    changes: [{ events: [{ type: 'VisitMissed', at }] }],
  });
});

test('whoever came in is not absent', () => {
  expect(codesOf(recordNoShow({ visit: inside }, {}, staff(period.to)))).toEqual(['NOT_IN_THIS_STATE']);
});

const early = '2026-11-24T00:00:00.000Z';

test.each([
  ['DELAY_PAST', period.from, '2026-11-24T01:00:00.001Z', early],
  ['DELAY_PAST', '2026-11-24T01:10:00.000Z', '2026-11-24T01:10:00.001Z', '2026-11-24T01:10:00.000Z'],
  ['DELAY_TOO_LONG', '2026-11-24T01:30:00.001Z', '2026-11-24T01:30:00.000Z', early],
])('%s, and its permitted twin', (code, refused, permitted, now) => {
  const lawyer = contextOf(actor(aLawyer()), now);

  expect(codesOf(reportDelay({ visit: aVisit() }, { expectedAt: refused }, lawyer))).toEqual([code]);
  expect(codesOf(reportDelay({ visit: aVisit() }, { expectedAt: permitted }, lawyer))).toEqual([]);
});

test('who is in, or does not come at all, is not late', () => {
  const command = { expectedAt: '2026-11-24T01:10:00.000Z' };
  const lawyer = contextOf(actor(aLawyer()), early);

  for (const visit of [inside, { ...aVisit(), status: 'CANCELLED', reason: '改期' } as const]) {
    expect(codesOf(reportDelay({ visit }, command, lawyer))).toEqual(['NOT_IN_THIS_STATE']);
  }
});
