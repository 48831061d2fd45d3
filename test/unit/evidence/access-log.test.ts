import { beforeEach, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import { one } from '#domain/model/reads.ts';
import { commit } from '#store/commit.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { caseAccepted, kept, NOW, STATION } from '#test/support/evidence/records.ts';
import { verifiedEvents } from '#test/support/evidence/verified.ts';
import { plant } from '#test/support/plant.ts';

const DOWNLOAD = `mutation ($input: RequestDownloadInput!) { requestDownload(input: $input) { url refusals { code path } } }`;
const READ_AGAIN = `mutation ($input: RequestVerificationInput!) { requestVerification(input: $input) { refusals { code } } }`;
const TRACES = `{ evidence(id: "Evidence_1") { accesses { edges { node { reason } } } history { edges { node { type operation } } }
  verification { cause reason requestedBy { id } history { edges { node { type } } } } } }`;
const ACCESSES = `query ($first: Int, $after: String) { evidence(id: "Evidence_1") { accesses(first: $first, after: $after) { edges { cursor node { at by { id } reason versionId } } pageInfo { hasNextPage endCursor } } } }`;

let at: Api;

beforeEach(async () => {
  at = api();
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const [subject, posts, organ] of [
    ['wang.officer', ['OFFICER'], STATION],
    ['zhao.leader', ['LEADER'], STATION],
    ['li.officer', ['OFFICER'], STATION],
    ['qian.officer', ['OFFICER'], '330102020000'],
    ['ma.leader', ['LEADER'], '330102000000'],
    ['chen.custodian', ['CUSTODIAN'], STATION],
  ] as const) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts, organ });
  }
  await plant(at, EvidenceItems, 'Evidence_1', ...verifiedEvents('Evidence_1'));
});

const ask = (subject: string, reason: string) =>
  at.send(subject, DOWNLOAD, { input: { evidenceId: 'Evidence_1', reason } });
/** Something else that happens to it. */
async function readAgain(verification: Id<'Verification'>): Promise<void> {
  const procedure = {
    reads: () => ({ evidence: one(EvidenceItems, 'Evidence_1') }),
    rule: ({ evidence }: { readonly evidence: Evidence }) =>
      accepted({}, changed(EvidenceItems, evidence, { type: 'VerificationBegun', verification, at: NOW })),
  } as unknown as Procedure<object>;
  const command = { operation: 'readAgain', key: verification, digest: '', actor: SYSTEM, input: {}, procedure };
  await commit(at.table, command, at.world);
}
const accesses = async (subject: string, range: object = {}) =>
  (await at.send(subject, ACCESSES, range)).data.evidence?.accesses;

test('what is verified is handed out for a reason, and each request stands in its log', async () => {
  expect((await ask('wang.officer', '核对')).data.requestDownload).toMatchObject({ url: expect.any(String) });
  expect((await ask('zhao.leader', '审查')).data.requestDownload).toMatchObject({ url: expect.any(String) });

  expect((await accesses('zhao.leader')).edges.map(({ node }: { node: object }) => node)).toEqual([
    { at: NOW, by: { id: 'Person_wang.officer' }, reason: '核对', versionId: kept.versionId },
    { at: NOW, by: { id: 'Person_zhao.leader' }, reason: '审查', versionId: kept.versionId },
  ]);
});

test.each(['.', '---', '\u200b', '！？'])('%j is no reason, and nothing is handed out for it', async (reason) => {
  expect((await ask('wang.officer', reason)).data.requestDownload).toEqual({
    url: null,
    refusals: [{ code: 'REASON_BLANK', path: ['reason'] }],
  });
  expect((await ask('wang.officer', `${reason}核对1`)).data.requestDownload.refusals).toEqual([]);
  expect((await accesses('wang.officer')).edges).toHaveLength(1);
});

test('whoever does not see the case gets neither file nor log; whoever is no officer or leader is told so', async () => {
  expect((await ask('qian.officer', '看看')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(await accesses('qian.officer')).toBeUndefined();
  expect((await ask('chen.custodian', '看看')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await at.send('chen.custodian', ACCESSES)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await accesses('wang.officer')).edges).toEqual([]);
});

test('who looked, and why, the asker sees and those who lead them; nobody is tipped off', async () => {
  await ask('wang.officer', '核对');
  await ask('zhao.leader', '民警被举报');
  await ask('ma.leader', '所领导被举报');
  const input = { evidenceId: 'Evidence_1', reason: '录像疑被替换' };
  expect((await at.send('ma.leader', READ_AGAIN, { input })).data.requestVerification.refusals).toEqual([]);
  const traces = async (subject: string) => {
    const { accesses: log, history, verification } = (await at.send(subject, TRACES)).data.evidence;
    const { cause, ...reading } = verification;
    expect(cause).toBe('REQUESTED');
    const looked = history.edges.filter(({ node }: { node: { operation: string } }) => node.operation !== 'plant');
    return {
      reasons: log.edges.map(({ node }: { node: { reason: string } }) => node.reason),
      looked: looked.map(({ node }: { node: { type: string } }) => node.type),
      reading: [reading.reason, reading.requestedBy?.id, reading.history.edges.length],
    };
  };
  const untold = [null, undefined, 0];

  expect(await traces('li.officer')).toEqual({ reasons: [], looked: [], reading: untold });
  expect(await traces('wang.officer')).toEqual({ reasons: ['核对'], looked: ['DownloadRequested'], reading: untold });
  expect(await traces('zhao.leader')).toEqual({
    reasons: ['核对', '民警被举报'],
    looked: ['DownloadRequested', 'DownloadRequested'],
    reading: untold,
  });
  expect(await traces('ma.leader')).toEqual({
    reasons: ['核对', '民警被举报', '所领导被举报'],
    looked: ['DownloadRequested', 'DownloadRequested', 'DownloadRequested', 'VerificationBegun'],
    reading: ['录像疑被替换', 'Person_ma.leader', 1],
  });
});

test('pages are full, whatever else happened in between', async () => {
  for (let n = 1; n <= 5; n += 1) {
    await ask('wang.officer', `第${n}次`);
    await readAgain(`Verification_${n}`);
  }
  const reasons: string[] = [];
  let after: string | null = null;
  const lengths: number[] = [];
  do {
    const page: Awaited<ReturnType<typeof accesses>> = await accesses('zhao.leader', { first: 2, after });
    lengths.push(page.edges.length);
    reasons.push(...page.edges.map(({ node }: { node: { reason: string } }) => node.reason));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);

  expect(reasons).toEqual(['第1次', '第2次', '第3次', '第4次', '第5次']);
  expect(lengths).toEqual([2, 2, 1]);
});

test('a cursor of something else is refused', async () => {
  const after = Buffer.from('STATE').toString('base64url');

  expect((await at.send('wang.officer', ACCESSES, { after })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
