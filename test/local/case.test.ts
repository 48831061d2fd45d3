import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { DAY } from '#domain/model/time.ts';
import { command, done } from './support/command.ts';
import { send } from './support/deployed.ts';
import { ACCEPTED, acceptedCase, REPORT } from './support/filed-case.ts';
import { registerLawyer } from './support/register.ts';
import { station } from './support/station.ts';

const REGISTERED = 'report { id version number status availableActions } receipt { number code }';
const CASE = `query ($id: ID!) { case(id: $id) {
  id version number kind status suspectedOffence reason availableActions officerInCharge { id } report { number status }
  acceptedAt filedAt declinedAt deadlines { term article startedAt dueAt metAt }
  history { edges { node { type operation by { id } } } } } }`;

/** One station with an officer and two leaders, and who has no business there. */
let at: Readonly<Record<'organ' | 'officer' | 'leader' | 'other' | 'foreign' | 'lawyer', string>>;

beforeAll(async () => {
  const [{ organ, serving }, elsewhere] = [await station(), await station()];
  at = {
    organ,
    officer: await serving('OFFICER'),
    leader: await serving('OFFICER', 'LEADER'),
    other: await serving('OFFICER', 'LEADER'),
    foreign: await elsewhere.serving('OFFICER', 'LEADER'),
    lawyer: await registerLawyer(),
  };
});

const idOf = (subject: string) => ({ id: `Person_${subject}` });

async function read(subject: string, id: string) {
  const { data, errors } = await send(subject, CASE, { id });
  expect(errors).toEqual([]);
  return { ...data.case, history: data.case.history.edges.map(({ node }: { node: object }) => node) };
}

/** How the citizen, who has no token, sees their matter. */
async function progress(receipt: object) {
  const { progress: seen, codes } = await command(undefined, 'lookUpReceipt', receipt, 'progress { status }');
  return seen?.status ?? codes;
}

test('a report becomes a case that a leader files; the citizen follows it with number and code', async () => {
  const { report, receipt } = await done(at.officer, 'registerReport', REPORT, REGISTERED);

  expect(report).toMatchObject({ status: 'RECEIVED', availableActions: ['ACCEPT', 'DECLARE_OUT_OF_JURISDICTION'] });
  expect(receipt).toEqual({ number: report.number, code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12,}$/) });
  expect(receipt.number).toMatch(new RegExp(`^J${at.organ}\\d{10}$`));
  expect(await progress(receipt)).toBe('RECEIVED');
  expect(await progress({ ...receipt, code: 'WRONG' })).toEqual(['RECEIPT_UNKNOWN']);

  const input = { reportId: report.id, ...ACCEPTED };
  const { case: born } = await done(at.officer, 'acceptReport', input, 'case { id }');
  const accepted = await read(at.leader, born.id);

  expect(accepted).toMatchObject({
    kind: 'CRIMINAL',
    status: 'UNDER_FILING_REVIEW',
    officerInCharge: idOf(at.officer),
    report: { number: receipt.number, status: 'ACCEPTED' },
    availableActions: ['FILE', 'DECLINE'],
    deadlines: [{ term: 'FILING_CRIMINAL', startedAt: accepted.acceptedAt, metAt: null }],
    history: [{ type: 'CaseAccepted', operation: 'acceptReport', by: idOf(at.officer) }],
  });
  expect(accepted.number).toMatch(new RegExp(`^A${at.organ}\\d{10}$`));
  const [{ dueAt }] = accepted.deadlines;
  expect(dueAt).toMatch(/T16:00:00\.000Z$/);
  expect(Date.parse(dueAt)).toBeGreaterThanOrEqual(Date.parse(accepted.acceptedAt) + 3 * DAY);
  expect(await progress(receipt)).toBe('ACCEPTED');

  await done(at.leader, 'fileCase', { caseId: born.id, expectedVersion: accepted.version });
  const filed = await read(at.officer, born.id);

  expect(filed).toMatchObject({
    status: 'FILED',
    version: accepted.version + 1,
    availableActions: [],
    deadlines: [{ metAt: filed.filedAt }],
    history: [{ type: 'CaseAccepted' }, { type: 'CaseFiled', operation: 'fileCase', by: idOf(at.leader) }],
  });
  expect(await progress(receipt)).toBe('FILED');
});

test('a leader declines a case with its reason, and it cannot be filed any more', async () => {
  const caseId = await acceptedCase(at.officer);

  await done(at.leader, 'declineCase', { caseId, reason: '没有犯罪事实' });
  const { codes } = await command(at.other, 'fileCase', { caseId });

  expect(codes).toEqual(['NOT_IN_THIS_STATE']);
  expect(await read(at.officer, caseId)).toMatchObject({
    status: 'NOT_FILED',
    reason: '没有犯罪事实',
    declinedAt: expect.any(String),
    history: [{ type: 'CaseAccepted' }, { type: 'CaseDeclined', operation: 'declineCase', by: idOf(at.leader) }],
  });
});

test('the officer in charge does not decide their own case; the attempt is on record and another leader may', async () => {
  const caseId = await acceptedCase(at.leader);

  const { case: shown, codes } = await command(at.leader, 'fileCase', { caseId }, 'case { id }');

  expect({ shown, codes }).toEqual({ shown: null, codes: ['OWN_CASE'] });
  expect(await read(at.leader, caseId)).toMatchObject({
    status: 'UNDER_FILING_REVIEW',
    filedAt: null,
    availableActions: [],
    history: [{ type: 'CaseAccepted' }, { type: 'OwnWorkAttempted', operation: 'fileCase', by: idOf(at.leader) }],
  });
  await done(at.other, 'fileCase', { caseId });
});

test('a stale version changes nothing', async () => {
  const caseId = await acceptedCase(at.officer);
  const before = await read(at.officer, caseId);

  const stale = { caseId, expectedVersion: before.version - 1 };
  const filing = await command(at.leader, 'fileCase', stale);
  const declining = await command(at.leader, 'declineCase', { ...stale, reason: '没有犯罪事实' });

  expect([filing.codes, declining.codes]).toEqual([['VERSION_CHANGED'], ['VERSION_CHANGED']]);
  expect(await read(at.officer, caseId)).toEqual(before);
});

test('the same key is one report: sent twice at once, sent again after it has moved on, never with another payload', async () => {
  const { serving } = await station();
  const officer = await serving('OFFICER');
  const keyed = { ...REPORT, idempotencyKey: randomUUID() };
  const register = () => done(officer, 'registerReport', keyed, REGISTERED);

  const [first, second] = await Promise.all([register(), register()]);
  await done(officer, 'acceptReport', { reportId: first.report.id, ...ACCEPTED });
  const again = await register();
  const reused = await command(officer, 'registerReport', { ...keyed, place: '阳光路13号' });

  expect(second).toEqual(first);
  expect(again).toEqual({
    ...first,
    report: { ...first.report, version: first.report.version + 1, status: 'ACCEPTED', availableActions: [] },
  });
  expect(reused.codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  const { data } = await send(
    officer,
    '{ reports { edges { node { id } } } cases { edges { node { report { id } } } } }',
  );
  expect(data.reports.edges).toEqual([{ node: { id: first.report.id } }]);
  expect(data.cases.edges).toEqual([{ node: { report: { id: first.report.id } } }]);
});

test('to another station and to a lawyer a case is as if it were not there, by every path', async () => {
  const { report } = await done(at.officer, 'registerReport', REPORT, 'report { id version }');
  const caseId = await acceptedCase(at.officer);
  const before = await read(at.officer, caseId);
  const paths = `query ($case: ID!, $report: ID!, $organ: OrganCode!) {
    case(id: $case) { id } report(id: $report) { id } ofCase: node(id: $case) { id } ofReport: node(id: $report) { id }
    cases(organ: $organ) { edges { cursor } } reports(organ: $organ) { edges { cursor } } }`;
  const nodes =
    'query ($case: ID!, $report: ID!) { ofCase: node(id: $case) { id } ofReport: node(id: $report) { id } }';
  const named = { case: caseId, report: report.id, organ: at.organ };
  const nothing = { ofCase: null, ofReport: null };
  const attempts = (ofCase: string, ofReport: string): [string, object][] => [
    ['acceptReport', { reportId: ofReport, ...ACCEPTED }],
    ['transferReport', { reportId: ofReport, to: at.organ, reason: '管辖' }],
    ['declareReportOutOfJurisdiction', { reportId: ofReport, reason: '管辖' }],
    ['fileCase', { caseId: ofCase }],
    ['declineCase', { caseId: ofCase, reason: '没有犯罪事实' }],
  ];

  const seen = await send(at.foreign, paths, named);
  const byLawyer = await send(at.lawyer, paths, named);
  const byNobody = await send(undefined, paths, named);

  expect(seen.errors).toEqual([]);
  expect(seen.data).toEqual({ case: null, report: null, ...nothing, cases: { edges: [] }, reports: { edges: [] } });
  expect(new Set(byLawyer.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  expect(new Set(byNobody.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
  for (const subject of [at.lawyer, undefined]) expect((await send(subject, nodes, named)).data).toEqual(nothing);
  for (const [field, input] of attempts(caseId, report.id)) {
    const codes = async (subject: string | undefined) => (await command(subject, field, input)).codes;
    expect([field, await codes(at.foreign), await codes(at.lawyer), await codes(undefined)]).toEqual([
      field,
      ['NOT_FOUND'],
      ['FORBIDDEN'],
      ['UNAUTHENTICATED'],
    ]);
  }
  for (const [field, input] of attempts('Case_unknown', 'Report_unknown')) {
    expect([field, (await command(at.foreign, field, input)).codes]).toEqual([field, ['NOT_FOUND']]);
  }
  expect(await read(at.officer, caseId)).toEqual(before);
  const { data } = await send(at.officer, 'query ($id: ID!) { report(id: $id) { id version } }', { id: report.id });
  expect(data.report).toEqual(report);
});
