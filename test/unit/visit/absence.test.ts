import { describe, expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import { awayDuring, MOST_ABSENCES } from '#domain/visit/detainee/absence.ts';
import { correctAbsence, endAbsence } from '#domain/visit/detainee/correct-absence.ts';
import type { Detainee } from '#domain/visit/detainee/detainee.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { recordAbsence } from '#domain/visit/detainee/record-absence.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aDetainee, aLawyer, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const at = (now: string) => contextOf(actor(someStaff()), now);
const hearing = { kind: 'COURT', from: '2026-11-24T00:00:00.000Z', to: '2026-11-24T04:00:00.000Z' } as const;
const reason = '出庭';

/** @throws with the refusals' codes if it was refused */
function next(detainee: Detainee, decision: Decision): Detainee {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const events = decision.changes.flatMap((change) => ('events' in change ? change.events : []));
  return fold(Detainees as never, detainee as never, events) as unknown as Detainee;
}

const record = (detainee: Detainee, changes: object = {}, context = staff) =>
  recordAbsence({ detainee }, { ...hearing, reason, ...changes }, context);
const away = next(aDetainee(), record(aDetainee()));

test('recorded, it is known by its number, and visits that stand on the whereabouts do not slip through', () => {
  expect(away.absences).toEqual([{ number: 1, ...hearing }]);
  expect(Detainees.facts(away).whereabouts).not.toBe(Detainees.facts(aDetainee()).whereabouts);
  expect(Detainees.facts(away).present).toBe(true);
});

test.each([
  ['before it', '2026-11-23T23:00:00.000Z', hearing.from, false],
  ['into it', '2026-11-23T23:00:00.000Z', '2026-11-24T00:00:00.001Z', true],
  ['within it', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', true],
  ['out of it', '2026-11-24T03:59:59.999Z', '2026-11-24T06:00:00.000Z', true],
  ['after it', hearing.to, '2026-11-24T06:00:00.000Z', false],
])('a visit %s', (_what, from, to, expected) => {
  expect(awayDuring(away, { from, to }) !== undefined).toBe(expected);
});

describe('recording', () => {
  const month = '2026-12-25T00:00:00.000Z';

  test.each([
    ['ENDS_BEFORE_IT_BEGINS', { to: hearing.from }, {}],
    ['ABSENCE_OVER', { from: '2026-11-22T00:00:00.000Z', to: NOW }, { to: '2026-11-24T00:00:00.001Z' }],
    ['ABSENCE_TOO_LONG', { to: '2026-12-25T00:00:00.001Z' }, { to: month }],
  ])('%s, and its permitted twin', (code, refused, permitted) => {
    expect(codesOf(record(aDetainee(), refused))).toEqual([code]);
    expect(codesOf(record(aDetainee(), permitted))).toEqual([]);
  });

  test('ABSENCE_OVERLAPS, and its neighbour does not', () => {
    expect(codesOf(record(away, { from: '2026-11-24T03:59:00.000Z', to: month }))).toEqual(['ABSENCE_OVERLAPS']);
    expect(codesOf(record(away, { from: hearing.to, to: '2026-11-24T06:00:00.000Z' }))).toEqual([]);
  });

  test('of somebody who is not held here: NOT_IN_THIS_STATE; by a lawyer: ROLE_NEEDED', () => {
    const released: Detainee = { ...aDetainee(), status: 'RELEASED', releasedAt: NOW };

    expect(codesOf(record(released))).toEqual(['NOT_IN_THIS_STATE']);
    expect(codesOf(record(aDetainee(), {}, contextOf(actor(aLawyer()), NOW)))).toEqual(['ROLE_NEEDED']);
  });

  test('TOO_MANY_ABSENCES rather than forget one that is not over; what is over makes room, the oldest first', () => {
    let detainee: Detainee = aDetainee();
    for (let day = MOST_ABSENCES; day > 0; day -= 1) {
      const from = new Date(Date.parse(hearing.from) + day * 86_400_000).toISOString();
      const to = new Date(Date.parse(from) + 3_600_000).toISOString();
      detainee = next(detainee, record(detainee, { from, to }));
    }

    expect(detainee.absences?.map(({ from }) => from)).toEqual(detainee.absences?.map(({ from }) => from).sort());
    expect(detainee.absences).toHaveLength(MOST_ABSENCES);
    expect(new Set(detainee.absences?.map(({ number }) => number)).size).toBe(MOST_ABSENCES);
    const beyond = { from: '2027-06-01T00:00:00.000Z', to: '2027-06-02T00:00:00.000Z' };
    const [first, second] = detainee.absences ?? [];
    // The first is about to end, and then has.
    const during = record(detainee, beyond, at(new Date(Date.parse(first?.to ?? '') - 1).toISOString()));
    expect(codesOf(during)).toEqual(['TOO_MANY_ABSENCES']);
    const after = next(detainee, record(detainee, beyond, at(first?.to ?? '')));
    expect(after.absences).toHaveLength(MOST_ABSENCES);
    expect(after.absences?.[0]).toEqual(second);
    expect(after.absences?.at(-1)).toMatchObject({ number: MOST_ABSENCES + 1, ...beyond });
  });
});

describe('correcting', () => {
  const correct = (command: object, context = staff) =>
    correctAbsence({ detainee: away }, { number: 1, reason, ...command }, context);

  test('what is left out stays, and what it was is told', () => {
    const decision = correct({ to: '2026-11-24T08:00:00.000Z' });

    expect(next(away, decision).absences).toEqual([{ number: 1, ...hearing, to: '2026-11-24T08:00:00.000Z' }]);
    expect(decision).toMatchObject({
      changes: [{ events: [{ type: 'AbsenceCorrected', before: { from: hearing.from, to: hearing.to } }] }],
    });
  });

  test('its own time is not in its way; another one is', () => {
    const two = next(away, record(away, { from: '2026-11-25T00:00:00.000Z', to: '2026-11-25T04:00:00.000Z' }));
    const move = (from: string) =>
      codesOf(correctAbsence({ detainee: two }, { number: 1, from, to: '2026-11-25T01:00:00.000Z', reason }, staff));

    expect(codesOf(correct({ from: '2026-11-24T01:00:00.000Z' }))).toEqual([]);
    expect(move('2026-11-24T02:00:00.000Z')).toEqual(['ABSENCE_OVERLAPS']);
  });

  test('ABSENCE_UNKNOWN, ABSENCE_OVER, and their permitted twin', () => {
    expect(codesOf(correct({ number: 2 }))).toEqual(['ABSENCE_UNKNOWN']);
    expect(codesOf(correct({ to: '2026-11-26T00:00:00.000Z' }, at(hearing.to)))).toEqual(['ABSENCE_OVER']);
    expect(codesOf(correct({ to: '2026-11-26T00:00:00.000Z' }, at('2026-11-24T03:59:59.999Z')))).toEqual([]);
  });
});

describe('ending', () => {
  const end = (now: string, number = 1) => endAbsence({ detainee: away }, { number }, at(now));

  test('once it has begun: it ends then', () => {
    expect(next(away, end('2026-11-24T01:00:00.000Z')).absences).toEqual([
      { number: 1, ...hearing, to: '2026-11-24T01:00:00.000Z' },
    ]);
  });

  test('before it begins: nothing is left of it, and its number is not given again', () => {
    const back = next(away, end(hearing.from));

    expect(back.absences).toEqual([]);
    expect(next(back, record(back)).absences?.[0]?.number).toBe(2);
  });

  test('ABSENCE_UNKNOWN, ABSENCE_OVER', () => {
    expect(codesOf(end(NOW, 2))).toEqual(['ABSENCE_UNKNOWN']);
    expect(codesOf(end(hearing.to))).toEqual(['ABSENCE_OVER']);
  });
});
