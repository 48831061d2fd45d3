import { expect, test } from 'vitest';
import type { Person } from '#domain/directory/person/person.ts';
import type { Decision } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { DutyRequest } from '#domain/visit/duty-request/duty-request.ts';
import { handOutDutyRequest } from '#domain/visit/duty-request/hand-out.ts';
import { lists } from '#domain/visit/duty-request/holds.ts';
import type { DutyShift } from '#domain/visit/roster/duty-shift.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aShift, onDuty, requests } from '#test/support/visit/duty.ts';
import { actor, aLawyer, NOW, someStaff } from '#test/support/visit/records.ts';

const sun = aLawyer({ id: 'Person_sun.lawyer', name: '孙律师' });
const stopped = { from: '2026-11-01' } as const;
const placeOf = (lawyer: Person) => onDuty({ lawyer: lawyer.id, name: lawyer.name });

function handOut(request: DutyRequest, shift: DutyShift, lawyers: readonly Person[] = [aLawyer(), sun]): Decision {
  const known = shift.lawyers.map(({ lawyer }) => lawyers.find(({ id }) => id === lawyer));
  return handOutDutyRequest.rule(
    { request, shift, lawyers: known },
    { requestId: request.id, shiftId: shift.id },
    contextOf(actor(someStaff()), NOW),
  );
}

function changesOf(decision: Decision): readonly object[] {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes;
}

const assignedTo = (lawyer: Person, telling: number) => [
  { events: [{ type: 'DutyRequestAssigned', lawyer: lawyer.id, telling }] },
  ...(telling === 1 ? [] : [{ change: 'opened', events: [{ type: 'DeadlineStarted' }] }]),
  { change: 'relied', fact: 'roster' },
  { change: 'relied', id: lawyer.id, fact: 'standing' },
];

test('one that waits goes to whoever is on the shift that is on, those who are there first', () => {
  const both = [placeOf(aLawyer()), { ...placeOf(sun), arrivedAt: NOW }];

  expect(changesOf(handOut(requests().WAITING, aShift({ lawyers: both })))).toMatchObject(assignedTo(sun, 1));
});

test.each<[string, DutyShift]>([
  ['a shift with nobody on it', aShift()],
  ['one whose lawyer has left', aShift({ lawyers: [onDuty({ arrivedAt: NOW, leftAt: NOW })] })],
  ['one to come', aShift({ lawyers: [onDuty()], period: { from: later(NOW, 1), to: later(NOW, DAY) } })],
  ['one that is over', aShift({ lawyers: [onDuty()], period: { from: later(NOW, -DAY), to: NOW } })],
  ['one of another station', aShift({ lawyers: [onDuty()], station: 'DutyStation_2' })],
  ['one that is cancelled', { ...aShift({ lawyers: [onDuty()] }), status: 'CANCELLED', reason: '' }],
])('with %s it waits on', (_, shift) => {
  expect(changesOf(handOut(requests().WAITING, shift))).toEqual([]);
  expect(changesOf(handOut(requests().WAITING, aShift({ lawyers: [onDuty()] })))).not.toEqual([]);
});

test('one whose shift has not begun gets it as soon as its lawyer is there', () => {
  const period = { from: later(NOW, 1), to: later(NOW, DAY) };
  const early = aShift({ lawyers: [onDuty({ arrivedAt: NOW })], period });

  expect(changesOf(handOut(requests().WAITING, early))).toMatchObject(assignedTo(aLawyer(), 1));
});

test.each<[string, Partial<Person>]>([
  ['suspended', { suspended: true }],
  ['whose practice is suspended', { practiceSuspension: { ...stopped, reason: '处罚' } as never }],
  ['whose certificate has run out', { certificate: { number: '1', firm: '所', validUntil: '2026-11-22' } }],
])('a lawyer %s since the roster was made gets nothing', (_, changes) => {
  const shift = aShift({ lawyers: [placeOf(aLawyer())] });

  expect(changesOf(handOut(requests().WAITING, shift, [aLawyer(changes)]))).toEqual([]);
  expect(changesOf(handOut(requests().WAITING, shift, [aLawyer()]))).not.toEqual([]);
});

test.each([
  ['ASSIGNED', 1],
  ['TOLD', 2],
] as const)('%s, and its lawyer dropped out: it goes to the other on the shift', (status, telling) => {
  const shift = aShift({ lawyers: [placeOf(sun)] });

  expect(changesOf(handOut(requests()[status], shift))).toMatchObject(assignedTo(sun, telling));
});

test.each([
  ['ASSIGNED', []],
  ['TOLD', [{ change: 'opened', id: 'Deadline_DutyRequest_1-DUTY_LAWYER_TOLD-2' }]],
] as const)('%s, and nobody else is there: it waits again, and a term for telling runs', (status, started) => {
  const left = aShift({ lawyers: [onDuty({ arrivedAt: NOW, leftAt: NOW })] });
  const cancelled: DutyShift = { ...aShift({ lawyers: [onDuty()] }), status: 'CANCELLED', reason: '' };

  for (const shift of [aShift(), left, cancelled]) {
    expect(changesOf(handOut(requests()[status], shift))).toMatchObject([
      { events: [{ type: 'DutyRequestReturned', dueBy: '2026-11-24T01:00:00.000Z' }] },
      ...started,
    ]);
  }
});

test.each(['ASSIGNED', 'TOLD', 'MET', 'WITHDRAWN'] as const)('%s is left alone while its lawyer stays', (status) => {
  const shift = aShift({ lawyers: [onDuty(), placeOf(sun)] });

  expect(changesOf(handOut(requests()[status], shift))).toEqual([]);
  expect(changesOf(handOut(requests()[status], { ...shift, id: 'DutyShift_2', lawyers: [] }))).toEqual([]);
});

test('a shift lists what its lawyers have, a station what waits', () => {
  const listed = (request: DutyRequest) =>
    lists(request)
      .map(({ list, key }) => `${list} ${key}`)
      .filter((each) => /OfShift|Waiting/.test(each));
  const { WAITING, ASSIGNED, TOLD, MET } = requests();

  expect(listed(WAITING)).toEqual(['dutyRequestsWaiting DutyStation_330102990000']);
  expect(listed(ASSIGNED)).toEqual(['dutyRequestsOfShift DutyShift_1']);
  expect(listed(TOLD)).toEqual(['dutyRequestsOfShift DutyShift_1']);
  expect(listed(MET)).toEqual([]);
});
