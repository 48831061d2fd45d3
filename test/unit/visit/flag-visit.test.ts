import { expect, test } from 'vitest';
import type { Decision } from '#domain/model/decision.ts';
import type { FlagCause } from '#domain/visit/visit/flag.ts';
import { flagVisit, unflagVisit } from '#domain/visit/visit/flag-visit.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { contextOf } from '#test/support/context.ts';
import { aDetainee, aLawyer, aSlot, aVisit, NOW } from '#test/support/visit/records.ts';

const context = contextOf({ id: 'Person_@system', roles: ['SYSTEM'] }, NOW);
const away = { ...aVisit().period, number: 1, kind: 'COURT' } as const;
const before = { ...away, from: '2026-11-23T23:00:00.000Z', to: aVisit().period.from };

const stopped = (until: string) => aLawyer({ practiceSuspension: { from: '2026-11-01', until } });

/** Each cause beside what it is judged by: as it concerns the visit, and as it just does not. */
const CAUSES: readonly (readonly [FlagCause, object, object])[] = [
  ['SLOT_CLOSED', { slot: aSlot({ withdrawn: [1, 2] }) }, { slot: aSlot({ withdrawn: [2] }) }],
  ['CAPACITY_CUT', { slot: aSlot({ withdrawn: [1] }) }, { slot: aSlot() }],
  ['DETAINEE_RELEASED', { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW } }, {}],
  ['DETAINEE_MOVED', { detainee: { ...aDetainee(), status: 'MOVED', movedAt: NOW, movedTo: 'Detainee_2' } }, {}],
  [
    'DETAINEE_ABSENT',
    { detainee: { ...aDetainee(), absences: [away] } },
    { detainee: { ...aDetainee(), absences: [before] } },
  ],
  // The visit is on the 24th.
  ['LAWYER_NOT_PRACTISING', { lawyer: stopped('2026-11-24') }, { lawyer: stopped('2026-11-23') }],
];

const records = (visit: Visit | undefined, changes: object = {}) => ({
  visit,
  slot: aSlot(),
  detainee: aDetainee(),
  lawyer: aLawyer(),
  prepared: undefined,
  ...changes,
});
const events = (decision: Decision) =>
  decision.accepted ? decision.changes.flatMap((change) => ('events' in change ? change.events : [])) : ['refused'];
const flag = (visit: Visit | undefined, cause: FlagCause, changes: object) =>
  events(flagVisit.rule(records(visit, changes), { visitId: 'Visit_1', cause }, context));
const unflag = (visit: Visit, cause: FlagCause, changes: object) =>
  events(unflagVisit.rule(records(visit, changes), { visitId: 'Visit_1', cause }, context));

test.each(CAUSES)('%s flags a visit that it concerns now, once', (cause, concerns, doesNot) => {
  const flagged = aVisit({ flags: [{ cause, at: NOW }] });

  expect(flag(aVisit(), cause, concerns)).toEqual([{ type: 'VisitFlagged', flag: { cause, at: NOW } }]);
  expect(flag(aVisit(), cause, doesNot)).toEqual([]);
  expect(flag(flagged, cause, concerns)).toEqual([]);
});

test.each(CAUSES)('%s is taken off when it concerns the visit no longer, and only then', (cause, concerns, doesNot) => {
  const flagged = aVisit({ flags: [{ cause, at: NOW }] });

  expect(unflag(flagged, cause, doesNot)).toEqual([{ type: 'VisitUnflagged', cause }]);
  expect(unflag(flagged, cause, concerns)).toEqual([]);
  expect(unflag(aVisit(), cause, doesNot)).toEqual([]);
});

test.each<[string, Visit | undefined, number]>([
  ['is still to come', aVisit(), 1],
  ['waits for permission', { ...aVisit(), status: 'AWAITING_PERMISSION' }, 1],
  ['is held', { ...aVisit(), status: 'HELD', until: '2026-11-23T01:00:00.001Z', extended: false }, 1],
  ['was held until now', { ...aVisit(), status: 'HELD', until: NOW, extended: false }, 0],
  ['has begun', aVisit({ period: { from: NOW, to: '2026-11-23T02:00:00.000Z' } }), 0],
  ['is under way', { ...aVisit(), status: 'CHECKED_IN', checkedInAt: NOW }, 0],
  ['was cancelled', { ...aVisit(), status: 'CANCELLED', reason: '改期' }, 0],
  ['is not there', undefined, 0],
])('a visit that %s', (_name, visit, flags) => {
  expect(flag(visit, 'SLOT_CLOSED', { slot: aSlot({ withdrawn: [1] }) })).toHaveLength(flags);
});
