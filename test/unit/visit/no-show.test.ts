import { expect, test } from 'vitest';
import { DAY, later } from '#domain/model/time.ts';
import { correctNoShow } from '#domain/visit/visit/correct-no-show.ts';
import { recordNoShow } from '#domain/visit/visit/record-no-show.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aVisit, NOW, someStaff } from '#test/support/visit/records.ts';

/** A quarter of an hour after the session of the factories began. */
const AT = '2026-11-24T01:15:00.000Z';
const staff = (now: string) => contextOf(actor(someStaff()), now);
const away = { at: NOW, code: 'NOT_PRESENT' } as const;

function after(visit: Visit, decision: ReturnType<typeof recordNoShow>): Visit {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const [change] = decision.changes;
  if (change === undefined || !('events' in change)) throw new Error('nothing happened');
  return change.events.reduce<Visit>((state, event) => Visits.evolve(state, event as never), visit);
}

test.each<[string, Visit, object]>([
  ['simply did not come', aVisit(), { status: 'NO_SHOW', missedAt: AT }],
  [
    'could not have been received',
    aVisit({ flags: [{ cause: 'SLOT_CLOSED', at: NOW }] }),
    { status: 'CANCELLED', reason: expect.stringContaining('未能举行') },
  ],
  [
    'was turned away at the gate',
    aVisit({ turnedAway: away }),
    { status: 'CANCELLED', reason: expect.stringContaining('该人员目前不在本所') },
  ],
])('staff record that a lawyer did not come, who %s', (_name, visit, expected) => {
  expect(after(visit, recordNoShow({ visit }, {}, staff(AT)))).toMatchObject(expected);
});

test('a visit that was moved since is another: being turned away from the old time says nothing of the new one', () => {
  const placement = { slot: 'Slot_2', seat: 1, mode: 'IN_PERSON', period: aVisit().period } as const;

  expect(Visits.evolve(aVisit({ turnedAway: away }), { type: 'VisitRescheduled', ...placement })).not.toHaveProperty(
    'turnedAway',
  );
});

const missed: Visit = { ...aVisit(), status: 'NO_SHOW', missedAt: AT };
const correct = (visit: Visit, now: string, by = someStaff()) =>
  correctNoShow({ visit }, { reason: '律师在另一窗口等候' }, contextOf(actor(by), now));

test('corrected, nobody is called absent any more', () => {
  const corrected = after(missed, correct(missed, AT));

  expect(corrected).toMatchObject({ status: 'CANCELLED', reason: '律师在另一窗口等候' });
  expect(corrected).not.toHaveProperty('missedAt');
});

test.each([
  ['NO_SHOW_STANDS', () => correct(missed, later(AT, DAY + 1)), () => correct(missed, later(AT, DAY))],
  ['NOT_IN_THIS_STATE', () => correct(aVisit(), AT), () => correct(missed, AT)],
  ['NOT_YOUR_CENTRE', () => correct(missed, AT, someStaff({ organ: '440100990000' })), () => correct(missed, AT)],
])('%s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(refused())).toEqual([code]);
  expect(codesOf(permitted())).toEqual([]);
});
