import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Engagement } from '#domain/model/claim.ts';
import type { Decision } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import { assignDutyRequest } from '#domain/visit/duty-request/assign.ts';
import type { DutyRequest } from '#domain/visit/duty-request/duty-request.ts';
import { DutyRequests } from '#domain/visit/duty-request/duty-requests.ts';
import { recordDutyMeeting } from '#domain/visit/duty-request/record-meeting.ts';
import { requestDutyLawyer } from '#domain/visit/duty-request/request.ts';
import { acknowledgeDutyRequest, tellDutyLawyer } from '#domain/visit/duty-request/tell.ts';
import { withdrawDutyRequest } from '#domain/visit/duty-request/withdraw.ts';
import type { DutyShift } from '#domain/visit/roster/duty-shift.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import { caseAccepted } from '#test/support/evidence/records.ts';
import { aShift, aStation, onDuty, requests } from '#test/support/visit/duty.ts';
import { actor, aLawyer, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const handlers = '330102510000';
const officer = contextOf(actor(someStaff({ id: 'Person_wang', posts: ['OFFICER'], organ: handlers })), NOW);
const lawyer = contextOf(actor(aLawyer()), NOW);
const DAY_LATER = '2026-11-24T01:00:00.000Z';
const clock = aDeadline({ term: 'DUTY_LAWYER_TOLD' });

function changesOf(decision: Decision): readonly object[] {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes;
}

const ask = (command: object = {}, context = officer, theCase: Case | undefined = undefined, station = aStation()) =>
  requestDutyLawyer({ station, theCase }, { suspect: '赵某', ...command }, context);

test('a request is recorded with its 24 hours in one transaction, whoever is on duty', () => {
  expect(changesOf(ask())).toMatchObject([
    { change: 'opened', events: [{ type: 'DutyLawyerRequested', askingOrgan: handlers, dueBy: DAY_LATER }] },
    { change: 'opened', events: [{ type: 'DeadlineStarted', term: 'DUTY_LAWYER_TOLD', dueAt: DAY_LATER }] },
  ]);
});

test("with handlers the same hours are the product's own term", () => {
  const decision = ask({}, officer, undefined, aStation({ place: 'HANDLING_ORGAN' }));

  expect(changesOf(decision)[1]).toMatchObject({
    events: [{ term: 'DUTY_LAWYER_TOLD_BY_HANDLER', dueAt: DAY_LATER }],
  });
});

test('the 24 hours run from when the suspect asked, not from when it was written down', () => {
  const askedAt = '2026-11-22T19:00:00.000Z';

  expect(changesOf(ask({ askedAt }))).toMatchObject([
    { events: [{ askedAt, recordedAt: NOW, dueBy: '2026-11-23T19:00:00.000Z' }] },
    { events: [{ startedAt: askedAt }] },
  ]);
  expect(codesOf(ask({ askedAt: later(NOW, 1) }))).toEqual(['ASKED_IN_FUTURE']);
  expect(codesOf(ask({ askedAt: NOW }))).toEqual([]);
});

test("CASE_UNKNOWN for a case of others as for one that is not there; one's own is kept", () => {
  const theCase = fold(Cases, undefined, [{ ...caseAccepted, organ: handlers }]);
  const about = (of: Case | undefined) => ask({ caseId: theCase.id }, officer, of);

  expect(codesOf(about(undefined))).toEqual(['CASE_UNKNOWN']);
  expect(codesOf(about({ ...theCase, organ: '330103510000' }))).toEqual(['CASE_UNKNOWN']);
  expect(changesOf(about(theCase))).toMatchObject([
    { events: [{ caseId: theCase.id, officerInCharge: theCase.officerInCharge }] },
    {},
  ]);
});

const assign = (
  request: DutyRequest,
  shift: DutyShift = aShift({ lawyers: [onDuty()] }),
  { lawyer: who = aLawyer(), roster = [] as readonly Engagement[] } = {},
) => assignDutyRequest({ request, shift, lawyer: who, roster }, { lawyerId: aLawyer().id }, staff);
const from = (start: string) =>
  aShift({ id: 'DutyShift_2', lawyers: [onDuty()], period: { from: start, to: later(start, DAY) } });
const nearer = { from: later(NOW, DAY), to: later(NOW, DAY + 2), owner: 'DutyShift_3' } as const;
const outOfDate = aLawyer({ certificate: { number: '1', firm: '所', validUntil: '2026-11-22' } });

test.each<[string, Decision, Decision]>([
  [
    'OTHER_STATION',
    assign(requests().WAITING, aShift({ station: 'DutyStation_2', lawyers: [onDuty()] })),
    assign(requests().WAITING),
  ],
  [
    'SHIFT_OVER',
    assign(requests().WAITING, { ...aShift({ lawyers: [onDuty()] }), status: 'CANCELLED', reason: '' }),
    assign(requests().TOLD),
  ],
  [
    'SHIFT_OVER',
    assign(requests().WAITING, aShift({ lawyers: [onDuty()], period: { from: later(NOW, -DAY), to: NOW } })),
    assign(requests().ASSIGNED),
  ],
  ['NOT_ON_SHIFT', assign(requests().WAITING, aShift()), assign(requests().WAITING)],
  [
    'LAWYER_SUSPENDED',
    assign(requests().WAITING, undefined, { lawyer: aLawyer({ suspended: true }) }),
    assign(requests().WAITING),
  ],
  ['CERTIFICATE_EXPIRED', assign(requests().WAITING, undefined, { lawyer: outOfDate }), assign(requests().WAITING)],
  [
    'SHIFT_TOO_LATE',
    assign(requests().WAITING, from(later(DAY_LATER, 1)), { roster: [nearer] }),
    assign(requests().WAITING, from(DAY_LATER), { roster: [nearer] }),
  ],
  [
    'SHIFT_TOO_LATE',
    assign(requests().WAITING, from(later(DAY_LATER, 1)), { roster: [nearer] }),
    assign(requests().WAITING, from(later(DAY_LATER, 1))),
  ],
  ['NOT_IN_THIS_STATE', assign(requests().MET), assign(requests().TOLD)],
])('giving it to a lawyer: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(refused)).toEqual([code]);
  expect(codesOf(permitted)).toEqual([]);
});

test('until somebody was told the first term runs on; whoever takes over from one who knew has a term of their own', () => {
  const relied = [
    { change: 'relied', fact: 'roster' },
    { change: 'relied', fact: 'standing' },
  ];

  expect(changesOf(assign(requests().ASSIGNED))).toMatchObject([{ events: [{ telling: 1 }] }, ...relied]);
  expect(changesOf(assign(requests().TOLD))).toMatchObject([
    { events: [{ telling: 2, dueBy: '2026-11-24T01:00:00.000Z' }] },
    { change: 'opened', id: 'Deadline_DutyRequest_1-DUTY_LAWYER_TOLD-2' },
    ...relied,
  ]);
});

test('being told, by the lawyer themselves or by the staff, meets the term', () => {
  const request = requests().ASSIGNED;

  for (const decision of [
    acknowledgeDutyRequest({ request, clock }, {}, lawyer),
    tellDutyLawyer({ request, clock }, {}, staff),
  ]) {
    expect(changesOf(decision)).toMatchObject([
      { events: [{ type: 'DutyLawyerTold', at: NOW }] },
      { events: [{ type: 'DeadlineMet' }] },
    ]);
  }
  expect(codesOf(tellDutyLawyer({ request, clock }, {}, officer))).toEqual(['NOT_YOUR_STATION']);
  expect(codesOf(tellDutyLawyer({ request: requests().WAITING, clock }, {}, staff))).toEqual(['NOT_IN_THIS_STATE']);
});

const there = aShift({ lawyers: [onDuty({ arrivedAt: NOW })] });
const met = (request: DutyRequest, context = staff, command: object = {}, shift: DutyShift | undefined = there) =>
  recordDutyMeeting({ request, clock: undefined, shift }, command, context);

test('staff record a meeting only of a lawyer who knew and had come; the lawyer needs neither', () => {
  expect(codesOf(met(requests().ASSIGNED))).toEqual(['NOT_TOLD']);
  expect(codesOf(met(requests().TOLD, staff, {}, aShift({ lawyers: [onDuty()] })))).toEqual(['NOT_ARRIVED']);
  expect(changesOf(met(requests().TOLD))).toMatchObject([{ events: [{ type: 'DutyLawyerMet', by: 'STAFF' }] }]);
  expect(codesOf(met(requests().ASSIGNED, lawyer, {}, aShift()))).toEqual([]);
});

test.each(['TELL', 'RECORD_MEETING', 'WITHDRAW'])(
  'OWN_REQUEST: %s by who recorded it with handlers is refused on record',
  (action) => {
    const mine = (by: 'Person_x' | 'Person_y') => requests({ place: 'HANDLING_ORGAN', recordedBy: by });
    const context = contextOf(actor(someStaff({ id: 'Person_x', posts: ['OFFICER'] })), NOW);
    const act = ({ ASSIGNED, TOLD }: ReturnType<typeof requests>) => {
      if (action === 'TELL') return tellDutyLawyer({ request: ASSIGNED, clock }, {}, context);
      if (action === 'RECORD_MEETING') return met(TOLD, context);
      return withdrawDutyRequest({ request: TOLD, clock }, { inPerson: true, signedRecord: '1' }, context);
    };

    expect(codesOf(act(mine('Person_x')))).toEqual(['OWN_REQUEST']);
    expect(act(mine('Person_x'))).toMatchObject({
      recorded: [{ events: [{ type: 'OwnWorkAttempted', action, by: 'Person_x' }] }],
    });
    expect(codesOf(act(mine('Person_y')))).toEqual([]);
  },
);

test('that it was overdue is not wiped by giving it up', () => {
  const late = contextOf(actor(someStaff()), clock.dueAt);
  const decision = withdrawDutyRequest(
    { request: requests().WAITING, clock },
    { inPerson: true, signedRecord: '1' },
    late,
  );

  expect(changesOf(decision)).toMatchObject([
    {},
    { events: [{ type: 'DeadlineWarned', threshold: 'RED' }, { type: 'DeadlineCancelled' }] },
  ]);
});

test('of a meeting it is kept that and when it took place, and nothing else', () => {
  const decision = met(requests().TOLD, lawyer, { content: '内容' });

  expect(changesOf(decision)).toEqual([
    {
      change: 'changed',
      aggregate: DutyRequests,
      id: 'DutyRequest_1',
      events: [{ type: 'DutyLawyerMet', at: NOW, by: 'LAWYER' }],
    },
  ]);
});

test('only the suspect gives it up, in person; whoever handles the case cannot', () => {
  const withdraw = (inPerson: boolean, context = staff, request: DutyRequest = requests().TOLD) =>
    withdrawDutyRequest({ request, clock }, { inPerson, signedRecord: '笔录1' }, context);

  expect(codesOf(withdraw(false))).toEqual(['NOT_WITHDRAWN_IN_PERSON']);
  expect(codesOf(withdraw(true, officer))).toEqual(['NOT_YOUR_STATION']);
  expect(codesOf(withdraw(true, lawyer))).toEqual(['ROLE_NEEDED']);
  expect(codesOf(withdraw(true, staff, requests().MET))).toEqual(['NOT_IN_THIS_STATE']);
  expect(changesOf(withdraw(true))).toMatchObject([{}, { events: [{ type: 'DeadlineCancelled' }] }]);
});

test('it is seen by the station, by the organ that passed it on, and by the one lawyer whose it is', () => {
  const another = actor(aLawyer({ id: 'Person_sun.lawyer' }));
  const administrator = actor(someStaff({ posts: ['ADMINISTRATOR'] }));
  const above = actor(someStaff({ posts: ['LEADER'], organ: '330100000000' }));

  for (const request of Object.values(requests())) {
    const theirs = ['ASSIGNED', 'TOLD', 'MET'].includes(request.status);
    expect(DutyRequests.visible(request, staff.actor, undefined)).toBe(true);
    expect(DutyRequests.visible(request, officer.actor, undefined)).toBe(true);
    expect(DutyRequests.visible(request, lawyer.actor, undefined)).toBe(theirs);
    for (const stranger of [another, administrator, above]) {
      expect(DutyRequests.visible(request, stranger, undefined)).toBe(false);
    }
  }
});
