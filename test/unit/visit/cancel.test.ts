import { expect, test } from 'vitest';
import { cancelVisit } from '#domain/visit/visit/cancel.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aVisit, NOW, someStaff } from '#test/support/visit/records.ts';

const context = contextOf(actor(aLawyer()), NOW);
const cancelled: Visit = { ...aVisit(), status: 'CANCELLED', reason: '改期' };
const begun = { from: NOW, to: '2026-11-23T02:00:00.000Z' };

test.each<[string, Visit, Visit]>([
  ['NOT_IN_THIS_STATE', cancelled, aVisit()],
  ['VISIT_BEGUN', aVisit({ period: begun }), aVisit({ period: { ...begun, from: '2026-11-23T01:00:00.001Z' } })],
])('%s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(cancelVisit({ visit: refused }, { reason: '改期' }, context))).toEqual([code]);
  expect(codesOf(cancelVisit({ visit: permitted }, { reason: '改期' }, context))).toEqual([]);
});

test('staff cancel, and move, only at the lawyer’s request, and say how it came', () => {
  const staff = contextOf(actor(someStaff()), NOW);
  const cancel = (command: object, by = staff, visit: Visit = aVisit()) =>
    cancelVisit({ visit }, { reason: '律师来电', ...command }, by);

  expect(codesOf(cancel({}))).toEqual(['LAWYERS_REQUEST_NEEDED']);
  expect(eventsOf(cancel({ requestedBy: 'PHONE' }))).toEqual([
    { type: 'VisitCancelled', reason: '律师来电', requestedBy: 'PHONE' },
  ]);
  // The lawyer asks nobody.
  expect(eventsOf(cancel({ requestedBy: 'PHONE' }, context))).toEqual([{ type: 'VisitCancelled', reason: '律师来电' }]);
});

test('a seat that was only kept was no visit', () => {
  const held: Visit = { ...aVisit(), status: 'HELD', until: '2026-11-23T01:10:00.000Z', extended: false };

  expect(eventsOf(cancelVisit({ visit: held }, { reason: '改期' }, context))).toEqual([
    { type: 'VisitCancelled', reason: '改期', held: true },
  ]);
});

function eventsOf(decision: ReturnType<typeof cancelVisit>) {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes.flatMap((change) => ('events' in change ? change.events : []));
}
