import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { DAY } from '#domain/model/time.ts';
import { finish } from '#functions/evidence/finish.ts';
import { reconcile } from '#functions/evidence/round.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { caseAccepted, HASH, NOW, STATION } from '#test/support/evidence/records.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

const BYTES = new Uint8Array(1_000).fill(3);
const SHA256 = createHash('sha256').update(BYTES).digest('base64');

const BEGIN = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id status partSize parts availableActions } refusals { code path } } }`;
const URLS = `query ($id: ID!, $parts: [PartInput!]!) { evidence(id: $id) { partUrls(parts: $parts) { number url expiresAt headers { name value } } } }`;
const RECEIVED = `query ($id: ID!, $first: Int, $after: Int) { evidence(id: $id) { receivedParts(first: $first, after: $after) { number size sha256 } } }`;
const COMPLETE = `mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { evidence { id status sha256 } refusals { code } } }`;
const ABORT = `mutation ($input: AbortUploadInput!) { abortUpload(input: $input) { evidence { status abortReason } refusals { code } } }`;
const DOWNLOAD = `mutation ($input: RequestDownloadInput!) { requestDownload(input: $input) { url expiresAt evidence { id } refusals { code } } }`;
const LIST = `query ($id: ID!) { case(id: $id) { evidence { edges { node { id name status uploader { id } case { id } differences object { size checksum retainUntil legalHold versionId } history { edges { node { type } } } } } } } }`;

const input = { caseId: 'Case_1', kind: 'AUDIO', name: '报警录音', size: BYTES.length, capturedAt: NOW };

let table: MemoryTable;
let world: ReturnType<typeof surroundings>;
let at: ReturnType<typeof api>;

beforeEach(async () => {
  table = new MemoryTable();
  world = surroundings();
  at = api({ table, world });
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const [subject, posts, organ] of [
    ['wang.officer', ['OFFICER'], STATION],
    ['li.officer', ['OFFICER'], STATION],
    ['zhao.leader', ['LEADER'], STATION],
    ['qian.officer', ['OFFICER'], '330102020000'],
  ] as const) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts, organ });
  }
});

async function begun(changes: object = {}): Promise<string> {
  const { data } = await at.send('wang.officer', BEGIN, { input: { ...input, ...changes } });
  return data.beginUpload.evidence.id;
}

/** The first part's request, as the caller gets it. */
async function asked(subject: string, id: string, number = 1, sha256 = SHA256) {
  return at.send(subject, URLS, { id, parts: [{ number, sha256 }] });
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** Sends bytes as a part. */
async function arrived(id: string, number: number, bytes: Uint8Array = BYTES): Promise<void> {
  const { data } = await asked('wang.officer', id, number, hashOf(bytes));
  const [{ url, headers, expiresAt }] = data.evidence.partUrls;
  const request = { url, expiresAt, headers: { [headers[0].name]: headers[0].value } };
  expect(at.evidence.receive(request, bytes)).toBe(200);
}

async function sealed(): Promise<string> {
  const id = await begun();
  await arrived(id, 1);
  await at.send('wang.officer', COMPLETE, { input: { evidenceId: id, sha256: SHA256 } });
  expect(await finish({ table, world, store: at.evidence }, id)).toBe('SEALED');
  return id;
}

const eventsOf = async (id: string) =>
  (await table.query({ PK: id, prefix: EVENTS, limit: 100 })).items.map((item) => recordedOf(item).event);

test('from announcement to seal, and on the case it stands with its whole history', async () => {
  const id = await sealed();

  const { data, errors } = await at.send('zhao.leader', LIST, { id: 'Case_1' });

  expect(errors).toEqual([]);
  expect(data.case.evidence.edges).toMatchObject([
    {
      node: {
        id,
        name: '报警录音',
        status: 'SEALED',
        uploader: { id: 'Person_wang.officer' },
        case: { id: 'Case_1' },
        differences: [],
        object: { size: 1_000, retainUntil: '2026-12-07T01:00:00.000Z', legalHold: true },
        history: {
          edges: ['UploadBegun', 'UploadCompleted', 'PartsListed', 'EvidenceSealed'].map((type) => ({
            node: { type },
          })),
        },
      },
    },
  ]);
});

test('the same begin twice, under one key, is one upload in the table and in the store', async () => {
  const first = await at.send('wang.officer', BEGIN, { input: { ...input, idempotencyKey: 'k' } });
  const again = await at.send('wang.officer', BEGIN, { input: { ...input, idempotencyKey: 'k' } });

  expect(first.data.beginUpload.evidence).toMatchObject({
    status: 'UPLOADING',
    parts: 1,
    availableActions: ['COMPLETE', 'ABORT'],
  });
  expect(again).toEqual(first);
  expect(await at.evidence.listUploads()).toHaveLength(1);
});

test('completing twice, or after a lost answer, gives the same answer', async () => {
  const id = await begun();
  const complete = (sha256: string) => at.send('wang.officer', COMPLETE, { input: { evidenceId: id, sha256 } });

  const first = await complete(SHA256);

  expect(first.data.completeUpload).toEqual({ evidence: { id, status: 'COMPLETING', sha256: SHA256 }, refusals: [] });
  expect(await complete(SHA256)).toEqual(first);
  expect((await complete(HASH)).data.completeUpload.refusals).toEqual([{ code: 'COMPLETED_WITH_ANOTHER_HASH' }]);
});

test('addresses for parts go to the uploader alone, for parts the file has, until it is completed', async () => {
  const id = await begun();

  expect((await asked('wang.officer', id)).data.evidence.partUrls).toHaveLength(1);
  expect((await asked('li.officer', id)).data.evidence.partUrls).toBeNull();
  expect((await asked('wang.officer', id, 2)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await asked('wang.officer', id, 0)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const parts = Array.from({ length: 101 }, () => ({ number: 1, sha256: SHA256 }));
  expect((await at.send('wang.officer', URLS, { id, parts })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await at.send('wang.officer', COMPLETE, { input: { evidenceId: id, sha256: SHA256 } });
  expect((await asked('wang.officer', id)).data.evidence.partUrls).toBeNull();
});

test('an address is good for a part of its declared size, whatever its hash: quotas are drawn by that', async () => {
  const id = await begun();
  const larger = new Uint8Array(BYTES.length + 1);
  const { data } = await asked('wang.officer', id, 1, hashOf(larger));
  const [{ url, headers, expiresAt }] = data.evidence.partUrls;
  const request = { url, expiresAt, headers: { [headers[0].name]: headers[0].value } };

  expect(at.evidence.receive(request, larger)).toBe(403);
  await arrived(id, 1);
});

test('what has arrived is told to the uploader alone, in stretches, until it is completed', async () => {
  const id = await begun({ size: 20 * 2 ** 20 });
  const pieces = [new Uint8Array(8 * 2 ** 20), new Uint8Array(), new Uint8Array(4 * 2 ** 20)];
  const pieceOf = (number: number) => pieces[number - 1] ?? BYTES;
  const part = (number: number) => ({ number, size: pieceOf(number).length, sha256: hashOf(pieceOf(number)) });
  for (const number of [3, 1]) await arrived(id, number, pieceOf(number));
  const received = async (subject: string, stretch: object = {}) => at.send(subject, RECEIVED, { id, ...stretch });

  expect((await received('wang.officer')).data.evidence.receivedParts).toEqual([part(1), part(3)]);
  expect((await received('wang.officer', { first: 1 })).data.evidence.receivedParts).toEqual([part(1)]);
  expect((await received('wang.officer', { after: 1 })).data.evidence.receivedParts).toEqual([part(3)]);
  expect((await received('wang.officer', { after: 3 })).data.evidence.receivedParts).toEqual([]);
  expect((await received('li.officer')).data.evidence.receivedParts).toBeNull();
  expect((await received('zhao.leader')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  for (const stretch of [{ first: 0 }, { first: 1_001 }, { after: -1 }, { after: 10_001 }])
    expect((await received('wang.officer', stretch)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await at.send('wang.officer', COMPLETE, { input: { evidenceId: id, sha256: SHA256 } });
  expect((await received('wang.officer')).data.evidence.receivedParts).toBeNull();
});

test('a download is handed out with its reason on record, never without', async () => {
  const id = await sealed();
  const ask = (subject: string, reason: string) => at.send(subject, DOWNLOAD, { input: { evidenceId: id, reason } });

  const { data } = await ask('zhao.leader', '审查');

  expect(data.requestDownload).toMatchObject({
    url: expect.stringContaining('version'),
    evidence: { id },
    refusals: [],
  });
  expect((await eventsOf(id)).at(-1)).toMatchObject({ type: 'DownloadRequested', reason: '审查' });
  expect((await ask('zhao.leader', '  ')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await ask('qian.officer', '看看')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await eventsOf(id)).filter(({ type }) => type === 'DownloadRequested')).toHaveLength(1);
});

test('what is not sealed yet is not handed out', async () => {
  const id = await begun();

  const { data } = await at.send('wang.officer', DOWNLOAD, { input: { evidenceId: id, reason: '核对' } });

  expect(data.requestDownload).toEqual({
    url: null,
    expiresAt: null,
    evidence: null,
    refusals: [{ code: 'NOT_IN_THIS_STATE' }],
  });
});

test('an upload given up is recorded at once and cleared away by the reconciler', async () => {
  const id = await begun();

  const { data } = await at.send('wang.officer', ABORT, { input: { evidenceId: id } });

  expect(data.abortUpload).toEqual({ evidence: { status: 'ABORTED', abortReason: 'CANCELLED' }, refusals: [] });
  expect(await at.evidence.listUploads()).toHaveLength(1);
  await reconcile({ table, world, store: at.evidence }, { completion: DAY, upload: DAY, orphan: DAY });
  expect(await at.evidence.listUploads()).toEqual([]);
});

test('officers of another organ neither see nor add evidence; leaders see and do not add', async () => {
  const id = await begun();

  expect((await at.send('qian.officer', LIST, { id: 'Case_1' })).data.case).toBeNull();
  expect((await asked('qian.officer', id)).data.evidence).toBeNull();
  expect((await at.send('qian.officer', BEGIN, { input })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await at.send('zhao.leader', BEGIN, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await at.evidence.listUploads()).toHaveLength(1);
});
