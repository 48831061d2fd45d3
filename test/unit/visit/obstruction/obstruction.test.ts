import { expect, test } from 'vitest';
import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Decision } from '#domain/model/decision.ts';
import { later } from '#domain/model/time.ts';
import { acceptObstructionAnswer } from '#domain/visit/obstruction/accept.ts';
import { acknowledgeObstruction } from '#domain/visit/obstruction/acknowledge.ts';
import { answerObstruction } from '#domain/visit/obstruction/answer.ts';
import { closeUnreplied } from '#domain/visit/obstruction/close-unreplied.ts';
import { escalateObstruction } from '#domain/visit/obstruction/escalate.ts';
import type { Obstruction } from '#domain/visit/obstruction/obstruction.ts';
import type { ReportObstruction } from '#domain/visit/obstruction/report.ts';
import { reportObstruction } from '#domain/visit/obstruction/report.ts';
import type { Decider } from '#domain/visit/obstruction/routes.ts';
import { withdrawObstruction } from '#domain/visit/obstruction/withdraw.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import { aBureau, aProcuratorate, BUREAU, PROCURATORATE, reports } from '#test/support/visit/obstruction.ts';
import { actor, aLawyer, anOrgan, aVisit, NOW, ORGAN, someStaff, verified } from '#test/support/visit/records.ts';

const lawyer = contextOf(actor(aLawyer()), NOW);
const leader = someStaff({ posts: ['LEADER'] });
const staff = contextOf(actor(leader), NOW);
const clock = aDeadline({ term: 'RAPID_RESPONSE_URGENT', organ: ORGAN });

function changesOf(decision: Decision): readonly object[] {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes;
}

const command: ReportObstruction = { kind: 'VISIT_REFUSED', organ: ORGAN, statement: '不安排会见', happenedAt: NOW };
const records: Parameters<typeof reportObstruction>[0] = {
  lawyer: aLawyer(),
  organ: anOrgan(),
  above: [aBureau()],
  procuratorate: undefined,
  entrustment: undefined,
  visit: undefined,
  involved: [],
};
const report = (changes: Partial<typeof records>, asked: Partial<ReportObstruction> = {}) =>
  reportObstruction({ ...records, ...changes }, { ...command, ...asked }, lawyer);

test('reporting names whose turn it is, and starts their term in the same transaction', () => {
  const decision = report(
    { visit: aVisit(), entrustment: verified() },
    { visitId: 'Visit_1', entrustmentId: 'Entrustment_1' },
  );

  expect(changesOf(decision)).toMatchObject([
    {
      change: 'opened',
      events: [
        { lawyer: aLawyer().id, organ: ORGAN, visit: 'Visit_1', entrustment: 'Entrustment_1', turn: { organ: ORGAN } },
      ],
    },
    { change: 'opened', events: [{ term: 'RAPID_RESPONSE_URGENT', organ: ORGAN, posts: ['LEADER'] }] },
    { change: 'relied', id: `Organ_${ORGAN}`, fact: 'open' },
  ]);
});

const people = (count: number) => Array.from({ length: count }, (_, i) => `Person_${i}`);
const others = aLawyer({ id: 'Person_sun.lawyer' }).id;

test.each<[string, Decision, Decision]>([
  ['ORGAN_UNKNOWN', report({ organ: undefined }), report({})],
  [
    'PROCURATORATE_UNKNOWN',
    report({ procuratorate: aBureau() }, { procuratorate: BUREAU }),
    report({ procuratorate: aProcuratorate() }, { procuratorate: PROCURATORATE }),
  ],
  ['PROCURATORATE_UNKNOWN', report({}, { procuratorate: PROCURATORATE }), report({})],
  [
    'NOT_YOUR_VISIT',
    report({ visit: aVisit({ lawyer: others }) }, { visitId: 'Visit_1' }),
    report({ visit: aVisit() }, { visitId: 'Visit_1' }),
  ],
  ['NOT_YOUR_VISIT', report({}, { visitId: 'Visit_1' }), report({})],
  [
    'NOT_YOUR_VISIT',
    report({ entrustment: verified({ lawyer: others }) }, { entrustmentId: 'Entrustment_1' }),
    report({ entrustment: verified() }, { entrustmentId: 'Entrustment_1' }),
  ],
  ['HAPPENED_IN_FUTURE', report({}, { happenedAt: later(NOW, 1) }), report({}, { happenedAt: NOW })],
  ['TOO_MANY_NAMED', report({}, { personIds: people(11) }), report({}, { personIds: [...people(10), ...people(10)] })],
  ['PROCURATORATE_NEEDED', report({ above: [] }, { kind: 'PERSONAL_SAFETY' }), report({}, { kind: 'PERSONAL_SAFETY' })],
  ['PROCURATORATE_NEEDED', report({ organ: anOrgan({ kind: 'COURT' }) }), report({})],
  ['PROCURATORATE_NEEDED', report({ above: [] }, { toAbove: true }), report({}, { toAbove: true })],
  [
    'PROCURATORATE_UNKNOWN',
    report({ procuratorate: aProcuratorate({ code: '330000880000' }) }, { procuratorate: '330000880000' }),
    report({ procuratorate: aProcuratorate({ code: '330100880000' }) }, { procuratorate: '330100880000' }),
  ],
])('reporting: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(refused)).toEqual([code]);
  expect(codesOf(permitted)).toEqual([]);
});

test('whether somebody named serves there is not said: those who do not are left out without a word', () => {
  const named = report({ involved: [undefined, someStaff({ id: 'Person_up', organ: BUREAU }), someStaff()] });

  expect(changesOf(named)[0]).toMatchObject({ events: [{ involved: [someStaff().id] }] });
  expect(changesOf(named).length).toBe(changesOf(report({ involved: [] })).length);
});

test('whoever rejected the papers, decided the appeal or the permission is involved without being named', () => {
  const { detainee: _, place: __, ...papers } = verified();
  const appeal = { statement: '', at: NOW, decision: { upheld: false, by: 'Person_b', at: NOW, reason: '' } } as const;
  const entrustment = {
    ...papers,
    appeal,
    reason: 'NOT_CONFIRMED',
    rejectedBy: 'Person_a',
    status: 'REJECTED',
  } as const;
  const decided = { permitted: true, by: 'Person_c', at: NOW } as const;
  const visit = aVisit({
    permission: {
      ...{ grounds: ['TERRORISM'], suspect: '', lawyerName: '', organ: ORGAN, askedAt: NOW, nth: 1, decided },
    },
  });
  const about = { visitId: 'Visit_1', entrustmentId: 'Entrustment_1' };

  expect(changesOf(report({ entrustment, visit }, about))[0]).toMatchObject({
    events: [{ involved: ['Person_a', 'Person_b', 'Person_c'] }],
  });
});

const acknowledge = (obstruction: Obstruction, involved = [someStaff({ id: 'Person_zhou' })], context = staff) =>
  acknowledgeObstruction({ obstruction, involved }, {}, context);
const answer = (obstruction: Obstruction, context = staff) =>
  answerObstruction({ obstruction, clock }, { outcome: 'UPHELD', explanation: '已安排会见' }, context);

test('acknowledging puts down whose act it was; from then on those do not answer', () => {
  expect(changesOf(acknowledge(reports().REPORTED))).toMatchObject([{ events: [{ involved: ['Person_zhou'] }] }]);
  expect(codesOf(acknowledge(reports().REPORTED, [someStaff({ organ: BUREAU })]))).toEqual(['NOT_OF_THAT_ORGAN']);
  expect(codesOf(acknowledge(reports().ACKNOWLEDGED))).toEqual(['NOT_IN_THIS_STATE']);
});

test.each(['ACKNOWLEDGE', 'ANSWER'])('OWN_ACT: who tries to %s a report about themselves is on record', (action) => {
  const of = reports({ involved: [someStaff().id] });
  const own = action === 'ANSWER' ? of.ACKNOWLEDGED : of.REPORTED;
  const decision = action === 'ANSWER' ? answer(own) : acknowledge(own);

  expect(codesOf(decision)).toEqual(['OWN_ACT']);
  expect(decision).toMatchObject({
    recorded: [{ events: [{ type: 'OwnWorkAttempted', action, by: someStaff().id }] }],
  });
  expect(codesOf(answer(reports({ involved: ['Person_zhou'] }).ACKNOWLEDGED))).toEqual([]);
});

test('NOT_YOUR_TURN leaves no record; the permitted twin meets the term, is timed, and gives the lawyer 15 days', () => {
  const above = contextOf(actor(someStaff({ posts: ['LEADER'], organ: BUREAU })), NOW);
  const refused = answer(reports().ACKNOWLEDGED, above);

  expect(refused).toMatchObject({ accepted: false, refusals: [{ code: 'NOT_YOUR_TURN' }], recorded: [] });
  const inTime = contextOf(actor(leader), '2026-11-23T03:00:00.001Z');
  expect(changesOf(answer(reports().ACKNOWLEDGED, inTime))).toMatchObject([
    {
      events: [
        {
          type: 'ObstructionAnswered',
          answer: { organ: ORGAN, outcome: 'UPHELD' },
          replyBy: '2026-12-08T16:00:00.000Z',
        },
        { type: 'ObstructionAnswerTimed', organ: ORGAN, hours: 3 },
      ],
    },
    { events: [{ type: 'DeadlineMet' }] },
  ]);
});

test('there is no answer before it is said whose act it was', () => {
  expect(codesOf(answer(reports().REPORTED))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(answer(reports().ACKNOWLEDGED))).toEqual([]);
});

test.each(['VISIT_MONITORED', 'PERSONAL_SAFETY'] as const)(
  '%s is disclosed in the figures with the first answer',
  (kind) => {
    const eventsOf = (changes: object) =>
      changesOf(answer({ ...reports({ kind }).ACKNOWLEDGED, ...changes }))
        .flatMap((change) => ('events' in change ? (change.events as { type: string }[]) : []))
        .map(({ type }) => type);

    expect(eventsOf({})).toContain('ObstructionDisclosed');
    expect(eventsOf({ answers: [{}] })).not.toContain('ObstructionDisclosed');
    expect(eventsOf({ kind: 'OTHER' })).not.toContain('ObstructionDisclosed');
  },
);

const escalate = (
  obstruction: Obstruction,
  { above = [aBureau()], now = NOW, to = undefined as Organ | undefined } = {},
) =>
  escalateObstruction(
    { obstruction, clock, above, procuratorate: to },
    to === undefined ? {} : { procuratorate: to.code },
    contextOf(actor(aLawyer()), now),
  );
const by = (role: Decider, code: string, more: object = {}): Obstruction => ({
  ...reports().ANSWERED,
  bodies: [{ role, code }],
  turn: { ...reports().ANSWERED.turn, role, organ: code },
  ...more,
});
const city = aProcuratorate({ id: 'Organ_330100880000', code: '330100880000' });
const province = aProcuratorate({ id: 'Organ_330000880000', code: '330000880000' });
const byDistrict = by('PROCURATORATE', PROCURATORATE);
const DUE = reports().REPORTED.turn.dueBy;
const answered = { ...reports().ANSWERED };

test.each<[string, Decision, Decision]>([
  ['ANSWER_NOT_DUE', escalate(reports().REPORTED, { now: later(DUE, -1) }), escalate(reports().REPORTED, { now: DUE })],
  ['ANSWER_NOT_DUE', escalate(reports().ACKNOWLEDGED), escalate(answered)],
  ['NO_ORGAN_ABOVE', escalate(answered, { above: [] }), escalate(answered)],
  ['NO_ORGAN_ABOVE', escalate(answered, { above: [aProcuratorate()] }), escalate(answered)],
  [
    'ESCALATED_ALREADY',
    escalate(
      by('PROCURATORATE', city.code, { bodies: [...byDistrict.bodies, { role: 'PROCURATORATE', code: city.code }] }),
    ),
    escalate(byDistrict, { to: city }),
  ],
  ['PROCURATORATE_NEEDED', escalate(byDistrict), escalate(byDistrict, { to: city })],
  [
    'PROCURATORATE_NEEDED',
    escalate(by('ABOVE', BUREAU, { stage: 2 })),
    escalate(by('ABOVE', BUREAU, { stage: 2 }), { to: aProcuratorate() }),
  ],
  ['PROCURATORATE_UNKNOWN', escalate(byDistrict, { to: aProcuratorate() }), escalate(byDistrict, { to: city })],
  ['PROCURATORATE_UNKNOWN', escalate(byDistrict, { to: province }), escalate(answered, { to: city })],
  ['PROCURATORATE_UNKNOWN', escalate(answered, { to: province }), escalate(answered, { to: aProcuratorate() })],
  [
    'PROCURATORATE_UNKNOWN',
    escalate(by('PROCURATORATE', PROCURATORATE, { organ: city.code }), { to: city }),
    escalate(byDistrict, { to: city }),
  ],
  ['NOT_IN_THIS_STATE', escalate(reports().CLOSED), escalate(answered)],
])('taking it further: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(refused)).toEqual([code]);
  expect(codesOf(permitted)).toEqual([]);
});

test('unanswered and overdue, it passes to the organ above: the old term ends as overdue, a new one begins', () => {
  expect(changesOf(escalate(reports().REPORTED, { now: DUE }))).toMatchObject([
    { events: [{ turn: { role: 'ABOVE', organ: BUREAU, term: 'RAPID_RESPONSE_REVIEW' } }] },
    { events: [{ type: 'DeadlineWarned', threshold: 'RED' }, { type: 'DeadlineCancelled' }] },
    {
      change: 'opened',
      id: 'Deadline_Obstruction_1-RAPID_RESPONSE_REVIEW-2',
      events: [{ organ: BUREAU, posts: ['LEADER'] }],
    },
    { change: 'relied', id: `Organ_${BUREAU}`, fact: 'open' },
  ]);
});

test("after a procuratorate comes the one the lawyer names, in the procuratorate's own ten days", () => {
  const decision = escalate(byDistrict, { to: city });

  expect(changesOf(decision)[0]).toMatchObject({
    events: [{ turn: { role: 'PROCURATORATE', organ: city.code, term: 'RAPID_RESPONSE_PROCURATORATE' } }],
  });
});

test('accepting and withdrawing: NOT_IN_THIS_STATE, and their permitted twins', () => {
  const accept = (obstruction: Obstruction) => acceptObstructionAnswer({ obstruction }, {}, lawyer);
  const withdraw = (obstruction: Obstruction) =>
    withdrawObstruction({ obstruction, clock }, { reason: '已解决' }, lawyer);

  expect(codesOf(accept(reports().REPORTED))).toEqual(['NOT_IN_THIS_STATE']);
  expect(changesOf(accept(answered))).toMatchObject([{ events: [{ type: 'ObstructionClosed', by: 'LAWYER' }] }]);
  expect(codesOf(withdraw(reports().CLOSED))).toEqual(['NOT_IN_THIS_STATE']);
  expect(changesOf(withdraw(reports().REPORTED))).toMatchObject([{}, { events: [{ type: 'DeadlineCancelled' }] }]);
});

test('only the lawyer who reported it accepts, takes further or back, whatever else they are', () => {
  const mixed = { id: 'Person_x', roles: ['LAWYER', 'LEADER'], organ: ORGAN } as const;
  const context = contextOf(mixed, DUE);

  for (const decision of [
    acceptObstructionAnswer({ obstruction: answered }, {}, context),
    withdrawObstruction({ obstruction: answered, clock }, { reason: '' }, context),
    escalateObstruction({ obstruction: answered, clock, above: [aBureau()], procuratorate: undefined }, {}, context),
  ]) {
    expect(codesOf(decision)).toEqual(['NOT_YOUR_REPORT']);
  }
});

test('that it was overdue is not wiped by taking it back', () => {
  const late = contextOf(actor(aLawyer()), clock.dueAt);
  const decision = withdrawObstruction({ obstruction: reports().REPORTED, clock }, { reason: '已解决' }, late);

  expect(changesOf(decision)).toMatchObject([
    {},
    { events: [{ type: 'DeadlineWarned', threshold: 'RED' }, { type: 'DeadlineCancelled' }] },
  ]);
});

test('an answer that nobody replied to is closed once the term for it is over, not before, and once', () => {
  const close = (obstruction: Obstruction | undefined, now: string) =>
    changesOf(closeUnreplied({ obstruction }, {}, contextOf(actor(someStaff()), now)));

  expect(close(answered, later(answered.replyBy, -1))).toEqual([]);
  expect(close(answered, answered.replyBy)).toMatchObject([{ events: [{ type: 'ObstructionClosed', by: 'SILENCE' }] }]);
  expect(close(reports().CLOSED, later(answered.replyBy, 1))).toEqual([]);
  expect(close(undefined, answered.replyBy)).toEqual([]);
});
