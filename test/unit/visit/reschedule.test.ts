import { expect, test } from 'vitest';
import { rescheduleVisit } from '#domain/visit/visit/reschedule.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aDetainee, aLawyer, aSlot, aVisit, NOW, verified } from '#test/support/visit/records.ts';

const slot = aSlot({
  id: 'Slot_330102990000.T2.2026-11-24',
  template: 'T2',
  mode: 'REMOTE',
  period: { from: '2026-11-24T01:30:00.000Z', to: '2026-11-24T02:30:00.000Z' },
  capacity: 1,
});
const ground = {
  visit: aVisit() as Visit,
  slot,
  entrustment: verified(),
  lawyer: aLawyer(),
  detainee: aDetainee(),
  seats: [undefined],
  lawyerTime: [{ ...aVisit().period, owner: aVisit().id }],
  detaineeTime: [{ ...aVisit().period, owner: aVisit().id }],
};
const context = contextOf(actor(aLawyer()), NOW);
const other = { ...aVisit().period, owner: 'Visit_other' } as const;

test('a visit moves, keeping its id, also within its own time', () => {
  const decision = rescheduleVisit(ground, {}, context);

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  expect(decision.changes[0]).toMatchObject({
    change: 'changed',
    id: aVisit().id,
    events: [{ type: 'VisitRescheduled', slot: slot.id, seat: 1, mode: 'REMOTE', period: slot.period }],
  });
});

const begun = { from: NOW, to: '2026-11-23T02:00:00.000Z' };
const notBegun = { from: '2026-11-23T01:00:00.001Z', to: '2026-11-23T02:00:00.000Z' };
const cancelled: Visit = { ...aVisit(), status: 'CANCELLED', reason: '改期' };

test.each([
  ['NOT_IN_THIS_STATE', { visit: cancelled }, { visit: aVisit() }],
  ['VISIT_BEGUN', { visit: aVisit({ period: begun }) }, { visit: aVisit({ period: notBegun }) }],
  ['SAME_SLOT', { visit: aVisit({ slot: slot.id }) }, { visit: aVisit() }],
  ['SLOT_FULL', { seats: [other] }, { seats: [undefined] }],
  ['LAWYER_BUSY', { lawyerTime: [other] }, {}],
  ['TIME_NOT_AVAILABLE', { detaineeTime: [other] }, {}],
])('%s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(rescheduleVisit({ ...ground, ...refused }, {}, context))).toEqual([code]);
  expect(codesOf(rescheduleVisit({ ...ground, ...permitted }, {}, context))).toEqual([]);
});
