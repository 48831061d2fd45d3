import { describe, expect, test } from 'vitest';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import type { Aggregate, Happened } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { Items } from '#domain/property/item/items.ts';
import { Transfers } from '#domain/property/transfer/transfers.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import type { Audience, Notice } from '#functions/notify/rule.ts';
import { rules } from '#functions/notify/rules.ts';
import { routes } from '#functions/relay/routes.ts';
import { NOW, STATION } from '#test/support/notification/scene.ts';
import { ARRIVAL } from './arrival.matrix.ts';
import { DUTY } from './duty.matrix.ts';
import { EVIDENCE } from './evidence.matrix.ts';
import { RAPID_RESPONSE } from './rapid-response.matrix.ts';
import { VISITS } from './visit.matrix.ts';
import { WAITLISTS } from './waitlist.matrix.ts';

const BUREAU = '330102000000';
const CENTRE = '330102990000';
const OTHER = '330102520000';

const proposed = {
  ...{ type: 'ApprovalProposed', id: 'Approval_1', kind: 'DEADLINE_EXTENSION_NEXT_ABOVE', subject: 'Deadline_1' },
  ...{ organ: STATION, proposer: 'Person_wang', proposal: {}, reason: '案情复杂', proposedAt: NOW, lapsesAt: NOW },
};
const reviewed = { type: 'ApprovalStepTaken', step: 'REVIEW', by: 'Person_zhao', at: NOW, lapsesAt: NOW };
const returned = { type: 'ApprovalReturned', by: 'Person_zhao', at: NOW, opinion: '补充', lapsesAt: NOW };
const granted = { type: 'ApprovalGranted', kind: proposed.kind, subject: 'Deadline_1', proposal: {} };
const warned = {
  ...{ type: 'DeadlineWarned', threshold: 'YELLOW', subject: 'Case_1', term: 'FILING_CRIMINAL', dueAt: NOW },
  ...{ organ: STATION, posts: ['OFFICER', 'LEADER'], persons: ['Person_wang'] },
};
const started = {
  ...warned,
  type: 'DeadlineStarted',
  id: 'Deadline_1',
  startedAt: NOW,
  warnAt: NOW,
  provisional: false,
};
const accepted = {
  ...{ type: 'CaseAccepted', id: 'Case_1', number: 'A1', kind: 'CRIMINAL', publicSecurity: false },
  ...{ complexity: 'ORDINARY', organ: STATION, officerInCharge: 'Person_wang', suspectedOffence: '盗窃' },
  ...{ reportId: 'Report_J1', acceptedAt: NOW },
};
const registered = { type: 'ReportRegistered', id: 'Report_J1', number: 'J1', organ: STATION };
const presented = {
  ...{ type: 'PapersPresented', id: 'Entrustment_1', lawyer: 'Person_lin', centre: 'Centre_1', organ: CENTRE },
  ...{ presentedAt: NOW, dueBy: '2026-11-25T01:00:00.000Z' },
};
const verified = { type: 'EntrustmentVerified', detainee: 'Detainee_1', caseId: 'Case_1', place: 1 };
const rejected = { type: 'EntrustmentRejected', reason: 'NOT_CONFIRMED', rejectedBy: 'Person_wu', rejectedAt: NOW };
const appealed = { type: 'EntrustmentAppealed', statement: '手续齐全', at: NOW };
const decided = { by: 'Person_zhao', at: NOW, reason: '已复核' };
const lawyer = { type: 'PersonRegistered', id: 'Person_lin', name: '林律师', posts: ['LAWYER'] };
const period = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T02:00:00.000Z' };
const moved = { from: '2026-11-25T01:00:00.000Z', to: '2026-11-25T02:00:00.000Z' };
const booked = { type: 'VisitBooked', id: 'Visit_1', lawyer: 'Person_lin', organ: CENTRE, period };
const seized = {
  ...{ type: 'ItemSeized', id: 'PropertyItem_1', caseId: 'Case_1', caseNumber: 'A1', organ: STATION },
  ...{ handlers: ['Person_wang', 'Person_li'], from: { holder: 'POSSESSOR' }, to: { holder: 'STORE' } },
};
const asked = { type: 'CheckOutRequested', by: 'Person_li', purpose: '鉴定', returnBy: '2026-11-24T01:00:00.000Z' };
const dispatched = {
  ...{ type: 'TransferDispatched', id: 'PropertyTransfer_1', items: ['PropertyItem_1', 'PropertyItem_2'] },
  ...{ origin: STATION, destination: OTHER, dispatchedBy: 'Person_chen', dispatchedAt: NOW },
};

const beginning = { kind: 'DIRECTORY_IMPORT', startedBy: 'Person_zhou', organ: STATION, steps: 3 };
const begun = { type: 'ProcessStarted', id: 'Process_1', ...beginning, input: {}, at: NOW, resumeAt: NOW };

/** Audiences in one line each: who, by name or by post. */
const spoken = (audience: Audience): readonly string[] => {
  if (audience.to === 'persons') return audience.persons;
  if (audience.to === 'postsOfCase') return audience.posts.map((post) => `${post} of the organ of ${audience.caseId}`);
  return audience.to === 'posts'
    ? audience.posts.map((post) => `${post} of ${audience.organ}`)
    : [`officer in charge of ${audience.caseId}`];
};
const line = ({ kind, params, subject, audience, except = [], ownDeeds }: Notice) => ({
  kind,
  params,
  subject,
  to: audience.flatMap(spoken),
  ...(except.length === 0 ? {} : { except }),
  ...(ownDeeds === undefined ? {} : { ownDeeds }),
});

/** An event with as much of it as its rule may look at. */
type Occurrence = Happened & Readonly<Record<string, unknown>>;

/** What happened before, what happens, and whom domain.md has hear of it; written from there and not from the rules. */
interface Row {
  readonly name: string;
  readonly of: Aggregate;
  readonly before?: readonly Occurrence[];
  readonly event: Occurrence;
  readonly notices: readonly object[];
}

const LEADERS = `LEADER of ${STATION}`;
const approval = (kind: string, to: readonly string[], except?: readonly string[]) => ({
  ...{ kind, params: { kind: proposed.kind }, subject: 'Approval_1', to },
  ...(except === undefined ? {} : { except }),
});
const deadline = (kind: string, to: readonly string[]) => ({
  ...{ kind, params: { term: 'FILING_CRIMINAL', dueAt: NOW }, subject: 'Case_1', to },
});
const toLawyer = (kind: string, params: object, subject = 'Entrustment_1') => ({
  ...{ kind, params, subject, to: ['Person_lin'] },
});

const MATRIX: readonly Row[] = [
  {
    ...{ name: 'yellow: those named', of: Deadlines, before: [started], event: warned },
    notices: [deadline('DEADLINE_NEAR', ['Person_wang'])],
  },
  {
    ...{ name: 'yellow, a centre: those who act by post too', of: Deadlines, before: [started] },
    event: { ...warned, posts: ['CENTRE_STAFF'], persons: ['Person_lin'] },
    notices: [deadline('DEADLINE_NEAR', ['Person_lin', `CENTRE_STAFF of ${STATION}`])],
  },
  {
    ...{ name: 'yellow, nobody named: the leaders', of: Deadlines, before: [started] },
    event: { ...warned, persons: [] },
    notices: [deadline('DEADLINE_NEAR', [LEADERS])],
  },
  {
    ...{ name: 'red: the leaders too', of: Deadlines, before: [started], event: { ...warned, threshold: 'RED' } },
    notices: [deadline('DEADLINE_OVERDUE', ['Person_wang', LEADERS])],
  },
  {
    ...{ name: 'red: the leaders, even if no post of theirs may see it', of: Deadlines, before: [started] },
    event: { ...warned, threshold: 'RED', posts: ['CUSTODIAN'], persons: [] },
    notices: [deadline('DEADLINE_OVERDUE', [`CUSTODIAN of ${STATION}`, LEADERS])],
  },
  {
    ...{ name: 'proposed: whose step is first', of: Approvals, event: proposed },
    notices: [approval('APPROVAL_WAITS', [LEADERS], ['Person_wang'])],
  },
  {
    ...{ name: 'reviewed: the organ next above', of: Approvals, before: [proposed], event: reviewed },
    notices: [approval('APPROVAL_WAITS', [`LEADER of ${BUREAU}`], ['Person_wang', 'Person_zhao'])],
  },
  {
    ...{ name: 'amended: not those who had a hand in it', of: Approvals, before: [proposed, returned] },
    event: { type: 'ApprovalAmended', proposal: {}, reason: '补', at: NOW, lapsesAt: NOW },
    notices: [approval('APPROVAL_WAITS', [LEADERS], ['Person_wang', 'Person_zhao'])],
  },
  {
    ...{ name: 'granted', of: Approvals, before: [proposed, reviewed] },
    event: { ...granted, step: 'APPROVE', by: 'Person_qian', at: NOW },
    notices: [approval('APPROVAL_GRANTED', ['Person_wang'])],
  },
  {
    ...{ name: 'returned', of: Approvals, before: [proposed], event: returned },
    notices: [approval('APPROVAL_RETURNED', ['Person_wang'])],
  },
  {
    ...{ name: 'rejected', of: Approvals, before: [proposed] },
    event: { type: 'ApprovalRejected', by: 'Person_zhao', at: NOW, opinion: '不同意' },
    notices: [approval('APPROVAL_REJECTED', ['Person_wang'])],
  },
  {
    ...{ name: 'lapsed', of: Approvals, before: [proposed], event: { type: 'ApprovalLapsed', at: NOW } },
    notices: [approval('APPROVAL_LAPSED', ['Person_wang'])],
  },
  {
    ...{ name: 'case filed', of: Cases, before: [accepted], event: { type: 'CaseFiled', at: NOW, by: 'Person_zhao' } },
    notices: [{ kind: 'CASE_FILED', params: { number: 'A1' }, subject: 'Case_1', to: ['Person_wang'] }],
  },
  {
    ...{ name: 'case declined', of: Cases, before: [accepted] },
    event: { type: 'CaseDeclined', at: NOW, by: 'Person_zhao', reason: '无犯罪事实' },
    notices: [{ kind: 'CASE_DECLINED', params: { number: 'A1' }, subject: 'Case_1', to: ['Person_wang'] }],
  },
  {
    ...{ name: 'report transferred: where it goes', of: Reports, before: [registered] },
    event: { type: 'ReportTransferred', at: NOW, to: OTHER, reason: '管辖' },
    notices: [
      { kind: 'REPORT_TRANSFERRED', params: { number: 'J1' }, subject: 'Report_J1', to: [`LEADER of ${OTHER}`] },
    ],
  },
  {
    ...{ name: 'papers presented: the centre, at once', of: Entrustments, event: presented },
    notices: [
      {
        ...{ kind: 'PAPERS_PRESENTED', params: { dueBy: '2026-11-25T01:00:00.000Z' }, subject: 'Entrustment_1' },
        to: [`CENTRE_STAFF of ${CENTRE}`],
      },
    ],
  },
  {
    ...{
      name: 'verified: the lawyer, and the handling officer',
      of: Entrustments,
      before: [presented],
      event: verified,
    },
    notices: [
      toLawyer('ENTRUSTMENT_VERIFIED', {}),
      { kind: 'DEFENCE_TAKEN_UP', params: {}, subject: 'Case_1', to: ['officer in charge of Case_1'] },
    ],
  },
  {
    ...{ name: 'verified, no case known: the lawyer', of: Entrustments, before: [presented] },
    event: { type: 'EntrustmentVerified', detainee: 'Detainee_1', place: 1 },
    notices: [toLawyer('ENTRUSTMENT_VERIFIED', {})],
  },
  {
    ...{ name: 'papers rejected', of: Entrustments, before: [presented] },
    event: { type: 'EntrustmentRejected', reason: 'NOT_CONFIRMED' },
    notices: [toLawyer('ENTRUSTMENT_REJECTED', { reason: 'NOT_CONFIRMED' })],
  },
  {
    ...{ name: 'revoked', of: Entrustments, before: [presented, verified] },
    event: { type: 'EntrustmentRevoked', reason: '解除' },
    notices: [toLawyer('ENTRUSTMENT_REVOKED', {})],
  },
  {
    ...{ name: 'papers presented by a clerk: the lawyer too', of: Entrustments },
    event: { ...presented, presentedBy: 'Person_clerk' },
    notices: [
      {
        ...{ kind: 'PAPERS_PRESENTED', params: { dueBy: '2026-11-25T01:00:00.000Z' }, subject: 'Entrustment_1' },
        to: [`CENTRE_STAFF of ${CENTRE}`],
      },
      toLawyer('PAPERS_PRESENTED_FOR_YOU', { dueBy: '2026-11-25T01:00:00.000Z' }),
    ],
  },
  {
    ...{ name: "appealed: the centre's leader", of: Entrustments, before: [presented, rejected], event: appealed },
    notices: [{ kind: 'ENTRUSTMENT_APPEALED', params: {}, subject: 'Entrustment_1', to: [`LEADER of ${CENTRE}`] }],
  },
  {
    ...{ name: 'upheld: the lawyer, and who has to verify again', of: Entrustments },
    ...{ before: [presented, rejected, appealed], event: { ...decided, type: 'EntrustmentAppealUpheld' } },
    notices: [
      toLawyer('ENTRUSTMENT_APPEAL_UPHELD', { dueBy: '2026-11-25T01:00:00.000Z' }),
      {
        ...{ kind: 'PAPERS_PRESENTED', params: { dueBy: '2026-11-25T01:00:00.000Z' }, subject: 'Entrustment_1' },
        to: [`CENTRE_STAFF of ${CENTRE}`],
      },
    ],
  },
  {
    ...{ name: 'dismissed: the lawyer', of: Entrustments },
    ...{ before: [presented, rejected, appealed], event: { ...decided, type: 'EntrustmentAppealDismissed' } },
    notices: [toLawyer('ENTRUSTMENT_APPEAL_DISMISSED', {})],
  },
  {
    ...{ name: 'released: the lawyer, and not why', of: Entrustments, before: [presented, verified] },
    event: { type: 'EntrustmentEnded', at: NOW },
    notices: [toLawyer('ENTRUSTMENT_ENDED', {})],
  },
  {
    ...{ name: 'moved: the lawyer, and not where to', of: Entrustments, before: [presented, verified] },
    event: { type: 'EntrustmentMoved', movedTo: 'Centre_2' },
    notices: [toLawyer('ENTRUSTMENT_MOVED', {})],
  },
  {
    ...{ name: 'practice suspended: the lawyer', of: Persons, before: [lawyer] },
    event: { type: 'PracticeSuspended', from: '2026-11-24', reason: '处罚决定' },
    notices: [toLawyer('CERTIFICATE_SUSPENDED', { from: '2026-11-24' }, 'Person_lin')],
  },
  {
    ...{ name: 'booked', of: Visits, event: booked },
    notices: [toLawyer('VISIT_BOOKED', { from: period.from }, 'Visit_1')],
  },
  {
    ...{ name: 'rescheduled: to when', of: Visits, before: [booked] },
    event: { type: 'VisitRescheduled', period: moved, slot: 'Slot_2', seat: 1, mode: 'REMOTE' },
    notices: [toLawyer('VISIT_RESCHEDULED', { from: moved.from }, 'Visit_1')],
  },
  {
    ...{ name: 'cancelled: which', of: Visits, before: [booked], event: { type: 'VisitCancelled', reason: '出庭' } },
    notices: [toLawyer('VISIT_CANCELLED', { from: period.from }, 'Visit_1')],
  },
  {
    ...{ name: 'check-out requested: who may approve', of: Items, before: [seized], event: asked },
    notices: [
      {
        ...{ kind: 'CHECK_OUT_REQUESTED', params: { caseNumber: 'A1', returnBy: asked.returnBy } },
        ...{ subject: 'PropertyItem_1', to: [LEADERS] },
      },
    ],
  },
  {
    ...{ name: 'check-out approved: who asked', of: Items, before: [seized, asked] },
    event: { type: 'CheckOutApproved', by: 'Person_zhao' },
    notices: [
      {
        ...{ kind: 'CHECK_OUT_APPROVED', params: { caseNumber: 'A1', returnBy: asked.returnBy } },
        ...{ subject: 'PropertyItem_1', to: ['Person_li'] },
      },
    ],
  },
  {
    ...{ name: 'check-out rejected: who asked, though the record has forgotten', of: Items, before: [seized, asked] },
    event: { type: 'CheckOutRejected', by: 'Person_zhao', reason: '理由不足' },
    notices: [
      { kind: 'CHECK_OUT_REJECTED', params: { caseNumber: 'A1' }, subject: 'PropertyItem_1', to: ['Person_li'] },
    ],
  },
  {
    ...{ name: 'discrepancy: the handlers and their leaders', of: Items, before: [seized] },
    event: { type: 'DiscrepancyFound', listed: {}, found: {} },
    notices: [
      {
        ...{ kind: 'DISCREPANCY_FOUND', params: { caseNumber: 'A1' }, subject: 'PropertyItem_1' },
        to: ['Person_wang', 'Person_li', LEADERS],
      },
    ],
  },
  {
    ...{ name: 'transfer dispatched: who has to receive it', of: Transfers, event: dispatched },
    notices: [
      {
        ...{ kind: 'TRANSFER_UNDER_WAY', params: { items: '2' }, subject: 'PropertyTransfer_1' },
        to: [`CUSTODIAN of ${OTHER}`],
      },
    ],
  },
  {
    ...{ name: 'transfer refused: who has to fetch it', of: Transfers, before: [dispatched] },
    event: { type: 'TransferRefused', refusedBy: 'Person_sun', refusedAt: NOW, ground: 'OTHER' },
    notices: [
      {
        ...{ kind: 'TRANSFER_REFUSED', params: { items: '2' }, subject: 'PropertyTransfer_1' },
        to: [`CUSTODIAN of ${STATION}`],
      },
    ],
  },
  {
    ...{ name: 'process completed: who started it, though it was done in their name', of: Processes, before: [begun] },
    event: { type: 'ProcessCompleted', ...beginning, at: NOW, done: 2, refused: 1 },
    notices: [
      {
        ...{ kind: 'PROCESS_COMPLETED', params: { kind: 'DIRECTORY_IMPORT', done: '2', refused: '1' } },
        ...{ subject: 'Process_1', to: ['Person_zhou'], ownDeeds: true },
      },
    ],
  },
  {
    ...{ name: 'process whose starter is gone: who can see it and begin it again too', of: Processes, before: [begun] },
    event: { type: 'ProcessFailed', ...beginning, at: NOW, done: 2, refused: 0, failure: 'STARTER_GONE' },
    notices: [
      {
        ...{ kind: 'PROCESS_FAILED', params: { kind: 'DIRECTORY_IMPORT', done: '2' }, subject: 'Process_1' },
        ...{ to: ['Person_zhou', LEADERS, `ADMINISTRATOR of ${STATION}`], ownDeeds: true },
      },
    ],
  },
  {
    ...{ name: 'process failed: who started it', of: Processes, before: [begun] },
    event: { type: 'ProcessFailed', ...beginning, at: NOW, done: 2, refused: 0, failure: 'STEP_FAILED' },
    notices: [
      {
        ...{ kind: 'PROCESS_FAILED', params: { kind: 'DIRECTORY_IMPORT', done: '2' }, subject: 'Process_1' },
        ...{ to: ['Person_zhou'], ownDeeds: true },
      },
    ],
  },
  ...DUTY,
  ...EVIDENCE,
  ...RAPID_RESPONSE,
  ...VISITS,
  ...WAITLISTS,
  ...ARRIVAL,
];

describe('who hears of what', () => {
  test.each(MATRIX.map((row) => [row.name, row] as const))('%s', (_name, { of, before = [], event, notices }) => {
    const earlier = before.length === 0 ? undefined : fold(of, undefined, before);
    const after = fold(of, earlier, [event]);

    const found = rules[event.type]?.notices(event as never, after as never, earlier as never) ?? [];

    expect(found.map(line)).toEqual(notices);
  });

  test('every rule stands in the matrix', () => {
    expect([...new Set(MATRIX.map(({ event }) => event.type))].sort()).toEqual(Object.keys(rules).sort());
  });
});

test('exactly the events that have rules are carried to those who notify', () => {
  const carried = Object.keys(routes).filter((type) => routes[type]?.includes('notify'));

  expect(carried.sort()).toEqual(Object.keys(rules).sort());
});
