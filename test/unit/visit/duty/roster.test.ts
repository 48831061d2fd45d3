import { expect, test } from 'vitest';
import type { Certificate, Person } from '#domain/directory/person/person.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Engagement } from '#domain/model/claim.ts';
import { DAY, later } from '#domain/model/time.ts';
import { assignDutyLawyer } from '#domain/visit/roster/assign.ts';
import { recordDutyArrival, recordDutyDeparture } from '#domain/visit/roster/attendance.ts';
import { cancelDutyShift } from '#domain/visit/roster/cancel.ts';
import type { DutyShift, DutyShiftEvent, OnDuty } from '#domain/visit/roster/duty-shift.ts';
import { reachable } from '#domain/visit/roster/duty-shift.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import { claims, lists } from '#domain/visit/roster/holds.ts';
import { planDutyShift, planning } from '#domain/visit/roster/plan.ts';
import { swapDutyLawyer } from '#domain/visit/roster/swap.ts';
import { withdrawDutyLawyer } from '#domain/visit/roster/withdraw.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aShift, aStation, onDuty } from '#test/support/visit/duty.ts';
import { actor, aLawyer, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const strangers = contextOf(actor(someStaff({ organ: '330103990000' })), NOW);
const busyAt = (from: string, to: string): Engagement => ({ from, to, owner: 'Visit_other' });
const sun = aLawyer({ id: 'Person_sun.lawyer', name: '孙律师' });
const shiftsUntil = (to: string) => [{ from: '2026-11-22T16:00:00.000Z', to, owner: 'DutyShift_0' } as const];

const planned = { date: '2026-11-23', from: '09:00', to: '12:00' };
const plan = (command = planned, shifts: readonly Engagement[] = [], context = staff) =>
  planDutyShift({ station: aStation(), shifts }, command, context);

test.each<[string, readonly string[], readonly string[]]>([
  ['NOT_YOUR_STATION', codesOf(plan(planned, [], strangers)), codesOf(plan())],
  ['SHIFT_OVER', codesOf(plan({ ...planned, from: '07:00', to: '09:00' })), codesOf(plan({ ...planned, to: '09:01' }))],
  [
    'SHIFT_OVERLAPS',
    codesOf(plan(planned, shiftsUntil('2026-11-23T01:00:00.001Z'))),
    codesOf(plan(planned, shiftsUntil(NOW))),
  ],
])('planning: %s, and its permitted twin', (code, refused, permitted) => {
  expect(refused).toEqual([code]);
  expect(permitted).toEqual([]);
});

test.each([
  ['22:00', '06:00', '2026-11-23T14:00:00.000Z', '2026-11-23T22:00:00.000Z', ['2026-11-23', '2026-11-24']],
  ['09:00', '09:00', '2026-11-23T01:00:00.000Z', '2026-11-24T01:00:00.000Z', ['2026-11-23', '2026-11-24']],
  ['20:00', '00:00', '2026-11-23T12:00:00.000Z', '2026-11-23T16:00:00.000Z', ['2026-11-23']],
])('a shift from %s to %s ends on the next day, and reads both', (from, to, start, end, days) => {
  const command = { ...planned, from, to };

  const { shifts } = planning({ station: aStation() }, command);
  const decision = plan(command);

  if (shifts.read !== 'calendars' || !decision.accepted) throw new Error('not planned');
  expect(shifts.days.map(({ day }) => day)).toEqual(days);
  expect(decision.changes).toMatchObject([{ events: [{ date: '2026-11-23', period: { from: start, to: end } }] }]);
});

const assign = (
  { shift = aShift() as DutyShift, lawyer = aLawyer() as Person | undefined, time = [] as readonly Engagement[] } = {},
  context = staff,
) => codesOf(assignDutyLawyer({ shift, lawyer, lawyerTime: time }, {}, context));
const until = (validUntil: string): { certificate: Certificate } => ({
  certificate: { number: '1', firm: '所', validUntil },
});
const ten = Array.from({ length: 10 }, (_, i) => onDuty({ lawyer: `Person_${i}` }));
const overMidnight = { from: '2026-11-23T14:00:00.000Z', to: '2026-11-23T16:00:00.001Z' };
const toMidnight = { from: '2026-11-23T14:00:00.000Z', to: '2026-11-23T16:00:00.000Z' };

test.each<[string, Parameters<typeof assign>[0], Parameters<typeof assign>[0]]>([
  ['SHIFT_OVER', { shift: aShift({ period: { from: later(NOW, -DAY), to: NOW } }) }, {}],
  ['NOT_IN_THIS_STATE', { shift: { ...aShift(), status: 'CANCELLED', reason: '调整' } }, {}],
  ['SHIFT_FULL', { shift: aShift({ lawyers: ten }) }, { shift: aShift({ lawyers: ten.slice(1) }) }],
  [
    'ON_SHIFT_ALREADY',
    { shift: aShift({ lawyers: [onDuty()] }) },
    { shift: aShift({ lawyers: [onDuty({ lawyer: sun.id })] }) },
  ],
  ['LAWYER_UNKNOWN', { lawyer: someStaff() }, {}],
  ['LAWYER_SUSPENDED', { lawyer: aLawyer({ suspended: true }) }, {}],
  ['CERTIFICATE_EXPIRED', { lawyer: aLawyer(until('2026-11-22')) }, { lawyer: aLawyer(until('2026-11-23')) }],
  [
    'CERTIFICATE_EXPIRED',
    { lawyer: aLawyer(until('2026-11-23')), shift: aShift({ period: overMidnight }) },
    { lawyer: aLawyer(until('2026-11-23')), shift: aShift({ period: toMidnight }) },
  ],
  [
    'DUTY_LAWYER_BUSY',
    { time: [busyAt('2026-11-23T03:59:59.999Z', '2026-11-23T05:00:00.000Z')] },
    { time: [busyAt('2026-11-23T04:00:00.000Z', '2026-11-23T05:00:00.000Z')] },
  ],
])('putting on a shift: %s, and its permitted twin', (code, refused, permitted) => {
  expect(assign(refused)).toEqual([code]);
  expect(assign(permitted)).toEqual([]);
});

test('putting on a shift: nobody unknown, none of another station, and it stands on the standing of the lawyer', () => {
  const decision = assignDutyLawyer({ shift: aShift(), lawyer: aLawyer(), lawyerTime: [] }, {}, staff);

  expect(codesOf(assignDutyLawyer({ shift: aShift(), lawyer: undefined, lawyerTime: [] }, {}, staff))).toEqual([
    'LAWYER_UNKNOWN',
  ]);
  expect(assign({}, strangers)).toEqual(['NOT_YOUR_STATION']);
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  expect(decision.changes).toMatchObject([
    { change: 'changed', events: [{ type: 'DutyLawyerAssigned', lawyer: aLawyer().id }] },
    { change: 'relied', fact: 'standing' },
  ]);
});

const swap = (shift: DutyShift, changes: { lawyer?: Person; time?: readonly Engagement[] } = {}, context = staff) =>
  codesOf(
    swapDutyLawyer(
      { shift, lawyer: changes.lawyer ?? sun, lawyerTime: changes.time ?? [] },
      { fromLawyerId: aLawyer().id, lawyerId: sun.id, reason: '出庭' },
      context,
    ),
  );
const withMe = (place: Partial<OnDuty> = {}) => aShift({ lawyers: [onDuty(place)] });

test('swapping: whoever is not on it, has come or is busy is not swapped; a lawyer does not give their duty away', () => {
  expect(swap(withMe())).toEqual([]);
  expect(swap(aShift())).toEqual(['NOT_ON_SHIFT']);
  expect(swap(withMe({ arrivedAt: NOW }))).toEqual(['ARRIVED_ALREADY']);
  expect(swap(aShift({ lawyers: [onDuty()], period: { from: later(NOW, -DAY), to: NOW } }))).toEqual(['SHIFT_OVER']);
  expect(swap(withMe(), { time: [busyAt(NOW, '2026-11-23T02:00:00.000Z')] })).toEqual(['DUTY_LAWYER_BUSY']);
  expect(swap(withMe(), {}, contextOf(actor(aLawyer()), NOW))).toEqual(['ROLE_NEEDED']);
});

const withdraw = (shift: DutyShift, context = staff, lawyerId: string = aLawyer().id) =>
  codesOf(withdrawDutyLawyer({ shift }, { lawyerId, reason: '开庭' }, context));

test('withdrawing: staff anyone, a lawyer themselves alone', () => {
  const both = aShift({ lawyers: [onDuty(), onDuty({ lawyer: sun.id })] });
  const me = contextOf(actor(aLawyer()), NOW);

  expect(withdraw(both)).toEqual([]);
  expect(withdraw(both, me)).toEqual([]);
  expect(withdraw(both, me, sun.id)).toEqual(['NOT_YOUR_STATION']);
  expect(withdraw(both, strangers)).toEqual(['NOT_YOUR_STATION']);
  expect(withdraw(aShift())).toEqual(['NOT_ON_SHIFT']);
  expect(withdraw(withMe({ arrivedAt: NOW }))).toEqual(['ARRIVED_ALREADY']);
});

const arrive = (
  shift: DutyShift,
  now = NOW,
  { lawyer = aLawyer() as Person, time: lawyerTime = [] as readonly Engagement[] } = {},
) =>
  codesOf(
    recordDutyArrival({ shift, lawyer, lawyerTime }, { lawyerId: aLawyer().id }, contextOf(actor(someStaff()), now)),
  );
const gone = { arrivedAt: later(NOW, -2), leftAt: later(NOW, -1) };
const depart = (shift: DutyShift, now = NOW) =>
  codesOf(recordDutyDeparture({ shift }, { lawyerId: aLawyer().id }, contextOf(actor(someStaff()), now)));

test.each<[string, readonly string[], readonly string[]]>([
  ['NOT_ON_SHIFT', arrive(aShift()), arrive(withMe())],
  ['ARRIVED_ALREADY', arrive(withMe({ arrivedAt: NOW })), arrive(withMe())],
  ['SHIFT_TO_COME', arrive(withMe(), '2026-11-22T22:59:59.999Z'), arrive(withMe(), '2026-11-22T23:00:00.000Z')],
  ['SHIFT_OVER', arrive(withMe(), '2026-11-23T04:00:00.000Z'), arrive(withMe(), '2026-11-23T03:59:59.999Z')],
  ['LAWYER_SUSPENDED', arrive(withMe(), NOW, { lawyer: aLawyer({ suspended: true }) }), arrive(withMe())],
  ['CERTIFICATE_EXPIRED', arrive(withMe(), NOW, { lawyer: aLawyer(until('2026-11-22')) }), arrive(withMe())],
  [
    'DUTY_LAWYER_BUSY',
    arrive(withMe(gone), NOW, { time: [busyAt(NOW, later(NOW, 1))] }),
    arrive(withMe(gone), NOW, {
      time: [busyAt(later(NOW, -2), NOW), { ...busyAt(NOW, later(NOW, 1)), owner: 'DutyShift_1' }],
    }),
  ],
  ['NOT_ARRIVED', depart(withMe()), depart(withMe({ arrivedAt: NOW }), '2026-11-23T06:00:00.000Z')],
  ['LEFT_ALREADY', depart(withMe({ arrivedAt: NOW, leftAt: NOW })), depart(withMe({ arrivedAt: NOW }))],
])('attendance: %s, and its permitted twin', (code, refused, permitted) => {
  expect(refused).toEqual([code]);
  expect(permitted).toEqual([]);
});

test('who comes back is on the shift again, and from then on their time is taken', () => {
  const { lawyer, name, certificate } = onDuty();
  const start = later(NOW, 2);
  const back = later(NOW, 4);
  const shift = fold(DutyShifts, undefined, [
    { type: 'DutyShiftPlanned', ...aShift() },
    { type: 'DutyLawyerAssigned', lawyer, name, certificate },
    { type: 'DutyLawyerArrived', lawyer, at: start },
    { type: 'DutyLawyerLeft', lawyer, at: later(NOW, 3) },
    { type: 'DutyLawyerArrived', lawyer, at: back },
  ]);

  expect(reachable(shift)).toMatchObject([{ lawyer, arrivedAt: back }]);
  expect(claims(shift)).toContainEqual({
    claim: 'calendar',
    resource: `Visits_${lawyer}`,
    period: { from: back, to: shift.period.to },
  });
});

test('a shift is cancelled before it begins and before anybody comes', () => {
  const cancel = (shift: DutyShift) => codesOf(cancelDutyShift({ shift }, { reason: '调整' }, staff));
  const soon = { from: later(NOW, 1), to: later(NOW, DAY) };

  expect(cancel(aShift())).toEqual(['SHIFT_BEGUN']);
  expect(cancel(aShift({ period: soon, lawyers: [onDuty({ arrivedAt: NOW })] }))).toEqual(['SHIFT_BEGUN']);
  expect(cancel(aShift({ period: soon, lawyers: [onDuty()] }))).toEqual([]);
});

test('a shift takes the time of its station and of its lawyers, who have it back when they leave early', () => {
  const of = (place: Partial<OnDuty>) =>
    claims(withMe(place)).flatMap((claim) =>
      claim.claim === 'calendar' ? [`${claim.resource} ${claim.period.to}`] : [],
    );
  const station = 'Duty_DutyStation_330102990000 2026-11-23T04:00:00.000Z';

  expect(of({})).toEqual([station, 'Visits_Person_lin.lawyer 2026-11-23T04:00:00.000Z']);
  expect(of({ arrivedAt: NOW, leftAt: '2026-11-23T02:00:00.000Z' })).toEqual([
    station,
    'Visits_Person_lin.lawyer 2026-11-23T02:00:00.000Z',
  ]);
  expect(of({ arrivedAt: NOW, leftAt: '2026-11-23T05:00:00.000Z' })).toContain(
    'Visits_Person_lin.lawyer 2026-11-23T04:00:00.000Z',
  );
  expect(of({ arrivedAt: later(NOW, -2), leftAt: later(NOW, -1) })).toEqual([station]);
  expect(claims({ ...withMe(), status: 'CANCELLED', reason: '调整' })).toEqual([]);
});

test('a lawyer sees the shifts they are on or were taken off, and no others; administrators none', () => {
  const planned = { type: 'DutyShiftPlanned', ...aShift() } as const;
  const { lawyer, name, certificate } = onDuty();
  const assigned = { type: 'DutyLawyerAssigned', lawyer, name, certificate } as const;
  const swapped = { ...assigned, type: 'DutyLawyerSwapped', from: lawyer, lawyer: sun.id, reason: '开庭' } as const;
  const sees = (who: Person, ...events: readonly DutyShiftEvent[]) =>
    DutyShifts.visible(fold(DutyShifts, undefined, [planned, ...events]), actor(who), undefined);

  expect([sees(aLawyer()), sees(aLawyer(), assigned), sees(sun, assigned)]).toEqual([false, true, false]);
  expect([sees(aLawyer(), assigned, swapped), sees(sun, assigned, swapped)]).toEqual([true, true]);
  expect(sees(aLawyer(), assigned, { type: 'DutyLawyerWithdrawn', lawyer, reason: '开庭' })).toBe(true);
  expect([sees(someStaff()), sees(someStaff({ posts: ['ADMINISTRATOR'] }))]).toEqual([true, false]);
});

test('a gap is a shift with nobody on it, or from which all have left', () => {
  const listed = (shift: DutyShift) => lists(shift).map(({ list }) => list);

  expect(listed(aShift())).toEqual(['dutyShiftsOfStation', 'dutyGapsOfStation']);
  expect(listed(withMe())).toEqual(['dutyShiftsOfStation', 'dutyShiftsOfLawyer']);
  expect(listed(withMe(gone))).toEqual(['dutyShiftsOfStation', 'dutyGapsOfStation', 'dutyShiftsOfLawyer']);
  expect(listed({ ...aShift(), status: 'CANCELLED', reason: '调整' })).toEqual([]);
});

test('those who are there are told before those who are to come, and none who has left', () => {
  const [there, toCome, gone] = [
    { lawyer: 'Person_a', arrivedAt: NOW },
    { lawyer: 'Person_b' },
    { lawyer: 'Person_c', arrivedAt: NOW, leftAt: NOW },
  ] as const;
  const of = (...places: readonly Partial<OnDuty>[]) =>
    reachable(aShift({ lawyers: places.map((place) => onDuty(place)) })).map(({ lawyer }) => lawyer);

  expect(of(there, toCome, gone)).toEqual(['Person_a']);
  expect(of(toCome, gone)).toEqual(['Person_b']);
  expect(of(gone)).toEqual([]);
});
