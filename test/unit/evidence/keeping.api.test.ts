import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { CASE_QUOTA, PERSON_QUOTA } from '#domain/evidence/allowance/quotas.ts';
import { LARGEST } from '#domain/evidence/evidence/part-size.ts';
import { caseAccepted, STATION } from '#test/support/evidence/records.ts';
import { plant } from '#test/support/plant.ts';
import { workingApi } from '#test/support/working-api.ts';

const BYTES = new Uint8Array(1_000).fill(3);
const SHA256 = createHash('sha256').update(BYTES).digest('base64');
const QUOTAS = `{ viewer { evidenceQuotaToday { limitBytes usedBytes } }
  case(id: "Case_1") { evidenceQuota { limitBytes usedBytes } } }`;
const RELEASE = `{ case(id: "Case_1") { holdRelease { status endedAt openedAt completedAt released waiting approval { status }
  proposer { id } history { edges { node { type } } } } evidence { edges { node { object { legalHold retainUntil } } } } } }`;

let at: ReturnType<typeof workingApi>;

beforeEach(async () => {
  at = workingApi();
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const [subject, posts, organ] of [
    ['wang.officer', ['OFFICER'], STATION],
    ['li.officer', ['OFFICER'], STATION],
    ['zhao.leader', ['LEADER'], STATION],
    ['sun.leader', ['LEADER'], STATION],
    ['qian.leader', ['LEADER'], '330102020000'],
  ] as const) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts, organ });
  }
});

/** What a command answers, whole. */
async function command(subject: string, field: string, input: object, selection: string) {
  const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection}
    refusals { code path ... on QuotaExceeded { limitBytes usedBytes askedBytes } ... on TooMany { most } } } }`;
  const { data, errors } = await at.send(subject, query, { input });
  return data?.[field] ?? errors;
}

async function begun(size = BYTES.length, subject = 'wang.officer') {
  const input = { caseId: 'Case_1', kind: 'OTHER', name: '录音', size };
  return command(subject, 'beginUpload', input, 'evidence { id }');
}

/** Evidence that was read whole. */
async function verified(): Promise<string> {
  const { id } = (await begun()).evidence;
  const urls = `{ evidence(id: "${id}") { partUrls(parts: [{ number: 1, sha256: "${SHA256}" }]) { url headers { name value } } } }`;
  const [part] = (await at.send('wang.officer', urls)).data.evidence.partUrls;
  const headers = { [part.headers[0].name]: part.headers[0].value };
  at.evidence.receive({ url: part.url, headers, expiresAt: '' }, BYTES);
  await command('wang.officer', 'completeUpload', { evidenceId: id, sha256: SHA256 }, 'evidence { id }');
  return id;
}

test('what an upload takes of the quotas is seen at once, told when there is no more, and given back when it comes to nothing', async () => {
  const first = await begun(LARGEST);
  const { data } = await at.send('wang.officer', QUOTAS);
  expect(data).toEqual({
    viewer: { evidenceQuotaToday: { limitBytes: PERSON_QUOTA, usedBytes: LARGEST } },
    case: { evidenceQuota: { limitBytes: CASE_QUOTA, usedBytes: LARGEST } },
  });

  expect(await begun(LARGEST)).toEqual({
    evidence: null,
    refusals: [
      {
        ...{ code: 'PERSON_QUOTA_EXCEEDED', path: ['size'] },
        ...{ limitBytes: PERSON_QUOTA, usedBytes: LARGEST, askedBytes: LARGEST },
      },
    ],
  });
  await command('wang.officer', 'abortUpload', { evidenceId: first.evidence.id }, 'evidence { status }');

  expect((await at.send('wang.officer', QUOTAS)).data.viewer.evidenceQuotaToday.usedBytes).toBe(0);
  expect((await begun(LARGEST)).refusals).toEqual([]);
});

test('a leader who sees the case raises its quota; an officer and another organ’s leader do not', async () => {
  const input = { caseId: 'Case_1', bytes: 1_000, reason: '大量录像' };
  const raise = (subject: string) =>
    command(subject, 'raiseEvidenceQuota', input, 'case { evidenceQuota { limitBytes } }');

  expect(await raise('zhao.leader')).toEqual({
    case: { evidenceQuota: { limitBytes: CASE_QUOTA + 1_000 } },
    refusals: [],
  });
  expect(await raise('wang.officer')).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await raise('qian.leader')).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});

test('kept longer by order of a leader: ordered, done, never taken back, and not by who saw an older version', async () => {
  const evidenceId = await verified();
  const until = '2050-01-01T00:00:00.000Z';
  const order = (changes: object) =>
    command(
      'zhao.leader',
      'extendRetention',
      { evidenceId, until, ground: 'LITIGATION', reason: '行政诉讼', ...changes },
      'evidence { retentionOrderedUntil }',
    );

  expect(await order({ expectedVersion: 1 })).toMatchObject({ refusals: [{ code: 'VERSION_CHANGED' }] });
  expect(await order({})).toEqual({ evidence: { retentionOrderedUntil: until }, refusals: [] });

  const seen = `{ evidence(id: "${evidenceId}") { retentionOrderedUntil object { retainUntil legalHold } } }`;
  expect((await at.send('wang.officer', seen)).data.evidence).toEqual({
    retentionOrderedUntil: null,
    object: { retainUntil: until, legalHold: true },
  });
  expect(await order({ until: '2049-01-01T00:00:00.000Z' })).toMatchObject({ refusals: [{ code: 'NOT_LONGER' }] });
});

test('holds are proposed by the officer in charge once the case has ended, granted by a leader, and lifted file by file', async () => {
  await verified();
  const propose = (subject = 'wang.officer') =>
    command(subject, 'proposeHoldRelease', { caseId: 'Case_1', reason: '案件已终结' }, 'approval { id kind }');
  expect(await propose()).toMatchObject({ refusals: [{ code: 'CASE_NOT_ENDED', path: ['caseId'] }] });
  await command('zhao.leader', 'declineCase', { caseId: 'Case_1', reason: '没有犯罪事实' }, 'case { id }');
  expect(await propose('li.officer')).toMatchObject({ refusals: [{ code: 'ONLY_OFFICER_IN_CHARGE' }] });
  expect((await at.send('wang.officer', RELEASE)).data.case.holdRelease).toBeNull();

  const { approval } = await propose();
  expect(await propose()).toMatchObject({ refusals: [{ code: 'HOLD_RELEASE_PROPOSED' }] });
  expect((await at.send('wang.officer', RELEASE)).data.case.evidence.edges[0].node.object.legalHold).toBe(true);
  await command('sun.leader', 'takeApprovalStep', { approvalId: approval.id }, 'approval { id }');

  const ended = '2026-11-23T01:00:00.000Z';
  const { data } = await at.send('wang.officer', RELEASE);
  expect(data.case).toMatchObject({
    holdRelease: {
      ...{ status: 'COMPLETED', endedAt: ended, completedAt: ended, released: 1, waiting: 0 },
      ...{ approval: { status: 'GRANTED' }, proposer: { id: 'Person_wang.officer' } },
      history: {
        edges: ['ReleaseOpened', 'ReleaseAdvanced', 'ReleaseCompleted'].map((type) => ({ node: { type } })),
      },
    },
    evidence: { edges: [{ node: { object: { legalHold: false, retainUntil: '2036-11-20T01:00:00.000Z' } } }] },
  });
  expect(await propose()).toMatchObject({ refusals: [{ code: 'HOLDS_RELEASED_ALREADY' }] });
  const told = await at.send('wang.officer', '{ notifications { edges { node { kind text subject { id } } } } }');
  expect(told.data.notifications.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toContain(
    'HOLDS_RELEASED',
  );
  expect((await at.send('qian.leader', RELEASE)).data.case).toBeNull();
});
