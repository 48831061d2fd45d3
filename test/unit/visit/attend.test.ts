import { describe, expect, test } from 'vitest';
import { SYSTEM } from '#domain/model/actor.ts';
import { attendVisit } from '#domain/visit/visit/attend.ts';
import { nextDue } from '#domain/visit/visit/due.ts';
import type { Permission } from '#domain/visit/visit/permission.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline, aPermission, aVisit, NOW, verified } from '#test/support/visit/records.ts';

/** From nine to ten on Tuesday, in Shanghai. */
const { period } = aVisit();
const DAY_BEFORE = '2026-11-23T01:00:00.000Z';
const TWO_HOURS = '2026-11-23T23:00:00.000Z';
const LONG_AGO = '2026-11-20T01:00:00.000Z';
const early = aVisit({ placedAt: LONG_AGO });
const inside: Visit = { ...early, status: 'CHECKED_IN', checkedInAt: period.from };

function at(now: string, visit: Visit) {
  const decision = attendVisit({ visit }, {}, contextOf(SYSTEM, now));
  if (!decision.accepted) throw new Error('time is not refused');
  return decision.changes.flatMap((change) => ('events' in change ? change.events : []));
}

/** All that time brings to a visit, by a sweep at each of these instants. */
function lived(visit: Visit, ...instants: readonly string[]) {
  let state = visit;
  return instants.map((now) => {
    const events = at(now, state);
    state = events.reduce<Visit>((before, event) => Visits.evolve(before, event as never), state);
    return events.map(({ type }) => type);
  });
}

describe('reminders', () => {
  test('go out a day and two hours before, once each', () => {
    expect(lived(early, '2026-11-23T00:59:59.999Z', DAY_BEFORE, DAY_BEFORE, TWO_HOURS, TWO_HOURS)).toEqual([
      ...[[], ['VisitReminded'], []],
      ...[['VisitReminded'], []],
    ]);
  });

  test.each([
    ['a day before', '2026-11-23T00:59:59.999Z', [DAY_BEFORE, TWO_HOURS]],
    ['less than a day before', DAY_BEFORE, [TWO_HOURS]],
    ['less than two hours before', TWO_HOURS, []],
  ])('booked %s: none for what was past by then', (_name, placedAt, due) => {
    const sent = [DAY_BEFORE, TWO_HOURS].filter((instant) => at(instant, aVisit({ placedAt })).length > 0);

    expect(sent.filter((instant) => instant > placedAt)).toEqual(due);
    expect(nextDue(aVisit({ placedAt }))).toBe(due[0] ?? period.to);
  });

  test('a visit that moves is reminded of anew', () => {
    const reminded = Visits.evolve(early, { type: 'VisitReminded', count: 2 });
    const later = { from: '2026-11-30T01:00:00.000Z', to: '2026-11-30T02:00:00.000Z' };
    const moved = Visits.evolve(reminded, {
      ...{ type: 'VisitRescheduled', slot: 'Slot_2', seat: 1, mode: 'REMOTE', period: later, placedAt: TWO_HOURS },
    });

    expect(nextDue(reminded)).toBe(period.to);
    expect(nextDue(moved)).toBe('2026-11-29T01:00:00.000Z');
  });

  test('after an outage one stands for both, and none is sent of what has begun', () => {
    expect(at('2026-11-24T00:00:00.000Z', early)).toEqual([{ type: 'VisitReminded', count: 2 }]);
    expect(at(period.from, early)).toEqual([{ type: 'VisitReminded', count: 2, late: true }]);
  });

  test.each([
    ['07:00', '2026-11-24T01:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    ['06:59', '2026-11-24T00:59:00.000Z', '2026-11-23T13:00:00.000Z'],
    ['21:59', '2026-11-24T15:59:00.000Z', '2026-11-24T13:59:00.000Z'],
    ['22:00, as late as there are sessions', '2026-11-24T16:00:00.000Z', '2026-11-24T13:00:00.000Z'],
  ])('nobody is woken: what would be due at %s', (_name, from, due) => {
    const visit = aVisit({ period: { from, to: '2026-11-24T23:00:00.000Z' }, reminded: 1 });

    expect(nextDue(visit)).toBe(due);
  });

  test('none while it can hardly take place; what came due meanwhile when it can', () => {
    const flagged: Visit = { ...early, flags: [{ cause: 'SLOT_CLOSED', at: NOW }] };

    expect([nextDue(flagged), at(TWO_HOURS, flagged)]).toEqual([period.to, []]);
    const again = Visits.evolve(flagged, { type: 'VisitUnflagged', cause: 'SLOT_CLOSED' });
    expect(at(TWO_HOURS, again)).toEqual([{ type: 'VisitReminded', count: 2 }]);
  });

  test('a visit that was booked before this was known is reminded of too', () => {
    expect(at(DAY_BEFORE, aVisit())).toEqual([{ type: 'VisitReminded' }]);
  });
});

describe('at the end', () => {
  test('whoever has not come has missed it', () => {
    const reminded = Visits.evolve(early, { type: 'VisitReminded', count: 2 });

    expect(at('2026-11-24T01:59:59.999Z', reminded)).toEqual([]);
    expect(at(period.to, reminded)).toEqual([{ type: 'VisitMissed', at: period.to }]);
    expect(lived(reminded, period.to, period.to)).toEqual([['VisitMissed'], []]);
  });

  test('nobody is called absent from what could not take place', () => {
    const flagged = aVisit({ placedAt: LONG_AGO, reminded: 2, flags: [{ cause: 'SLOT_CLOSED', at: NOW }] });

    expect(at(period.to, flagged)).toMatchObject([{ type: 'VisitCancelled', reason: expect.stringMatching(/.+/) }]);
  });

  test('nor whom the gate turned away', () => {
    const turned = aVisit({ placedAt: LONG_AGO, reminded: 2, turnedAway: { at: NOW, code: 'NOT_PRESENT' } });

    expect(at(period.to, turned)).toMatchObject([{ type: 'VisitCancelled' }]);
  });

  test('a visit nobody closed is reported once, half an hour after its end', () => {
    const HALF_HOUR = '2026-11-24T02:30:00.000Z';

    expect(lived(inside, '2026-11-24T02:29:59.999Z', HALF_HOUR, HALF_HOUR)).toEqual([[], ['VisitOverran'], []]);
    expect(nextDue(Visits.evolve(inside, { type: 'VisitOverran', at: HALF_HOUR }))).toBeUndefined();
  });
});

test('what nobody has permitted by its time is cancelled, and says so', () => {
  const permission: Permission = {
    grounds: ['NATIONAL_SECURITY'],
    suspect: '赵某',
    lawyerName: '林律师',
    organ: '330102000000',
    askedAt: LONG_AGO,
    nth: 1,
  };
  const awaiting: Visit = { ...early, status: 'AWAITING_PERMISSION', permission };

  expect(nextDue(awaiting)).toBe(period.from);
  expect(at('2026-11-24T00:59:59.999Z', awaiting)).toEqual([]);
  expect(at(period.from, awaiting)).toMatchObject([
    { type: 'VisitCancelled', reason: expect.stringContaining('许可') },
  ]);
});

test('the handlers’ silence does not end their term, and the papers keep whose request it was; an interpreter’s ends', () => {
  const permission = aPermission({ grounds: ['TERRORISM', 'INTERPRETER'] });
  const visit: Visit = { ...early, status: 'AWAITING_PERMISSION', permission };
  const terms = { forVisit: aDeadline({ id: 'Deadline_visit' }), forInterpreter: aDeadline({ id: 'Deadline_i' }) };

  const decision = attendVisit({ visit, ...terms, entrustment: verified() }, {}, contextOf(SYSTEM, period.from));

  const changed = decision.accepted ? decision.changes.filter((change) => 'events' in change) : [];
  expect(changed).toMatchObject([
    { id: visit.id, events: [{ type: 'VisitCancelled' }] },
    { id: 'Deadline_i', events: [{ type: 'DeadlineCancelled' }] },
    { id: visit.entrustment, events: [{ type: 'VisitUnanswered', visit: visit.id, askedAt: permission.askedAt }] },
  ]);
});

test('a hold that ran out lapses', () => {
  const held: Visit = { ...early, status: 'HELD', until: NOW, extended: false };

  expect(at(NOW, held)).toEqual([{ type: 'HoldLapsed' }]);
});

test.each<[string, Visit]>([
  ['cancelled', { ...early, status: 'CANCELLED', reason: '改期' }],
  ['completed', { ...early, status: 'COMPLETED', checkedInAt: NOW, completedAt: NOW }],
  ['missed', { ...early, status: 'NO_SHOW', missedAt: NOW }],
  ['lapsed', { ...early, status: 'LAPSED' }],
])('time brings nothing to one that is %s', (_name, visit) => {
  expect(nextDue(visit)).toBeUndefined();
  expect(at('2027-01-01T00:00:00.000Z', visit)).toEqual([]);
});
