import { setTimeout as sleep } from 'node:timers/promises';
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { DeleteObjectCommand, PutObjectRetentionCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, expect, test } from 'vitest';
import type { Connection } from '#client/api/index.ts';
import { connect } from '#client/api/index.ts';
import type { Ticket } from '#client/evidence/index.ts';
import { resumeEvidence, uploadEvidence } from '#client/evidence/index.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { DAY } from '#domain/model/time.ts';
import { reconcile } from '#functions/evidence/round.ts';
import { world } from '#functions/world.ts';
import { seededBytes, sha256 } from '#scripts/demo/bytes.ts';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import { watchCommits } from './support/commits.ts';
import { backend, must, s3, send, table, tokenOf } from './support/deployed.ts';
import { filedCase } from './support/filed-case.ts';

const BEGIN =
  'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id size partSize parts } refusals { code } } }';
const COMPLETE =
  'mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { evidence { id status } refusals { code } } }';
const ABORT =
  'mutation ($input: AbortUploadInput!) { abortUpload(input: $input) { evidence { status abortReason } refusals { code } } }';
const DOWNLOAD =
  'mutation ($input: RequestDownloadInput!) { requestDownload(input: $input) { url expiresAt refusals { code } } }';
const STATUS =
  'query ($id: ID!) { evidence(id: $id) { status differences abortReason object { versionId size checksum retainUntil legalHold } history { edges { node { type } } } } }';
const URLS =
  'query ($id: ID!, $parts: [PartInput!]!) { evidence(id: $id) { partUrls(parts: $parts) { url headers { name value } } } }';

const BYTES = seededBytes('local suite', 18 * 2 ** 20);
const store = new S3EvidenceStore(
  backend.bucketName,
  new S3Client({
    ...clientOptions(backend.endpoint),
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  }),
);

let at: Awaited<ReturnType<typeof filedCase>>;

beforeAll(async () => {
  at = await filedCase();
});

/** What must be known of a begun upload to send its parts. */
interface BegunUpload {
  readonly id: string;
  readonly size: number;
  readonly partSize: number;
}

async function begun(changes: object = {}): Promise<BegunUpload> {
  const input = { caseId: at.caseId, kind: 'OTHER', name: '录像 1.mp4', size: BYTES.length, ...changes };
  return (await must(at.officer, BEGIN, input)).evidence;
}

/** Sends the parts of an upload, and no more: not as the uploader does, which also completes it. */
async function sent({ id, partSize }: BegunUpload, bytes = BYTES): Promise<void> {
  const cuts = Array.from({ length: Math.ceil(bytes.length / partSize) }, (_, i) =>
    bytes.subarray(i * partSize, (i + 1) * partSize),
  );
  const parts = cuts.map((cut, i) => ({ number: i + 1, sha256: sha256(cut) }));
  const { data } = await send(at.officer, URLS, { id, parts });
  for (const [i, { url, headers }] of data.evidence.partUrls.entries()) {
    const body = Uint8Array.from(cuts[i] ?? []);
    const { status } = await fetch(url, { method: 'PUT', body, headers: { [headers[0].name]: headers[0].value } });
    expect(status).toBe(200);
  }
}

/** The officer's connection; `asked` counts what it was asked to send. */
async function connection(asked: string[] = []): Promise<Connection> {
  const token = await tokenOf(at.officer);
  const counting: typeof fetch = (url, request) => {
    asked.push(/(?:query|mutation) (\w+)/.exec(String(request?.body))?.[1] ?? '');
    return fetch(url, request);
  };
  return connect({ url: backend.graphqlUrl, token, fetch: counting });
}

const fileOf = (bytes: Buffer<ArrayBuffer>) => new File([bytes], '录像.mp4', { type: 'video/mp4', lastModified: 1 });

// biome-ignore lint/suspicious/noExplicitAny: an answer as the API gives it
async function until(id: string, status: string): Promise<any> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { data } = await send(at.officer, STATUS, { id });
    if (data.evidence.status === status) return data.evidence;
    await sleep(500);
  }
  throw new Error(`${id} did not become ${status}`);
}

test('real bytes, in parts, are sealed under a lock that nobody gets around, and read back with a reason', async () => {
  const upload = await begun({ deviceHash: sha256(BYTES) });
  await sent(upload);
  await must(at.officer, COMPLETE, { evidenceId: upload.id, sha256: sha256(BYTES) });

  const { object, history } = await until(upload.id, 'VERIFIED');

  expect(object).toMatchObject({ size: BYTES.length, legalHold: true, checksum: expect.stringMatching(/-3$/) });
  expect(Date.parse(object.retainUntil)).toBeGreaterThan(Date.now() + 13.9 * DAY);
  expect(history.edges.map(({ node }: { node: { type: string } }) => node.type)).toEqual([
    'UploadBegun',
    'UploadCompleted',
    'PartsListed',
    'EvidenceSealed',
    'EvidenceVerified',
  ]);
  const version = {
    Bucket: backend.bucketName,
    Key: objectKey({ id: upload.id as 'Evidence_1' }),
    VersionId: object.versionId,
  };
  await expect(s3.send(new DeleteObjectCommand(version))).rejects.toThrow();
  const Retention = { Mode: 'COMPLIANCE', RetainUntilDate: new Date(Date.now() + DAY) } as const;
  await expect(s3.send(new PutObjectRetentionCommand({ ...version, Retention }))).rejects.toThrow();

  const { url } = await must(at.leader, DOWNLOAD, { evidenceId: upload.id, reason: '移送前核对' });
  expect(sha256(new Uint8Array(await (await fetch(url)).arrayBuffer()))).toBe(sha256(BYTES));
  const last = async (who: string) =>
    (await send(who, STATUS, { id: upload.id })).data.evidence.history.edges.at(-1).node.type;
  // Who looked is for whoever did, and for leaders: a superior's inquiry does not tip off its subject.
  expect([await last(at.leader), await last(at.officer)]).toEqual(['DownloadRequested', 'EvidenceVerified']);
});

// Sixteen Lambda processes start for it, on whatever cores there are.
test('16 files of one case, uploaded at once, meet no conflict: every command is sent, decided and recorded once', async () => {
  const asked: string[] = [];
  const officer = await connection(asked);
  const commits = await watchCommits();
  const evidence = { caseId: at.caseId, kind: 'OTHER' } as const;

  const kept = await Promise.all(
    Array.from({ length: 16 }, (_, i) => {
      const file = fileOf(seededBytes(`file ${i}`, 100_000 + i));
      return uploadEvidence({ connection: officer, file, evidence }).untilSealed();
    }),
  );

  // Its bytes may have been read again by then.
  for (const { status } of kept) expect(['SEALED', 'VERIFIED']).toContain(status);
  expect(new Set(kept.map(({ object }) => object?.versionId)).size).toBe(16);
  for (const operation of ['BeginUpload', 'PartUrls', 'CompleteUpload'])
    expect([operation, asked.filter((each) => each === operation).length]).toEqual([operation, 16]);
  const events = await commits();
  for (const { id } of kept) {
    const own = events.filter(({ aggregate }) => aggregate === id).map(({ event }) => event.type);
    expect(own.slice(0, 4)).toEqual(['UploadBegun', 'UploadCompleted', 'PartsListed', 'EvidenceSealed']);
  }
}, 300_000);

test('interrupted and resumed by its ticket, only what is missing is sent, and it is sealed', async () => {
  const officer = await connection();
  const battery = new AbortController();
  const puts: string[] = [];
  const emptying: typeof fetch = async (url, request) => {
    puts.push(new URL(String(url)).searchParams.get('partNumber') ?? '');
    if (puts.length === 3) battery.abort(new Error('the battery is empty'));
    return fetch(url, request);
  };
  const evidence = { caseId: at.caseId, kind: 'OTHER' } as const;
  const means = { connection: officer, file: fileOf(BYTES), fetch: emptying, lanes: 1 };
  const first = uploadEvidence({ ...means, evidence, signal: battery.signal });
  await expect(first.done).rejects.toThrow('the battery is empty');
  const ticket: Ticket = JSON.parse(JSON.stringify(first.ticket));

  const { object } = await resumeEvidence({ ...means, ticket }).untilSealed();

  expect(object).toMatchObject({ size: BYTES.length, legalHold: true });
  // The third was called off on its way; whether it arrived, only the store knows.
  expect(puts.slice(0, 3)).toEqual(['1', '2', '3']);
  expect(puts.slice(3).every((part) => part === '3')).toBe(true);
});

test('a part whose bytes differ is refused', async () => {
  const upload = await begun();
  const part = BYTES.subarray(0, upload.partSize);
  const { data } = await send(at.officer, URLS, { id: upload.id, parts: [{ number: 1, sha256: sha256(part) }] });
  const [{ url, headers }] = data.evidence.partUrls;
  const put = (body: Uint8Array<ArrayBuffer>) =>
    fetch(url, { method: 'PUT', body, headers: { [headers[0].name]: headers[0].value } });
  const flipped = Uint8Array.from(part);
  flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;

  expect((await put(flipped)).status).toBe(400);
  expect((await put(Uint8Array.from(part))).status).toBe(200);
});

test('completing twice, and again once it is sealed, gives the same evidence', async () => {
  const upload = await begun();
  await sent(upload);
  const input = { evidenceId: upload.id, sha256: sha256(BYTES) };

  const answers = await Promise.all([must(at.officer, COMPLETE, input), must(at.officer, COMPLETE, input)]);
  const { object } = await until(upload.id, 'VERIFIED');
  const again = await must(at.officer, COMPLETE, input);

  expect(answers.map(({ evidence }) => evidence.id)).toEqual([upload.id, upload.id]);
  expect(again.evidence).toEqual({ id: upload.id, status: 'VERIFIED' });
  expect(await store.versionsOf(objectKey({ id: upload.id as 'Evidence_1' }))).toEqual([object.versionId]);
});

test('a file that is not as large as declared is kept and flagged', async () => {
  const upload = await begun();
  const first = BYTES.subarray(0, upload.partSize);
  await sent(upload, first);
  await must(at.officer, COMPLETE, { evidenceId: upload.id, sha256: sha256(first) });

  const { differences, object } = await until(upload.id, 'MISMATCH');

  expect(differences).toEqual(['SIZE']);
  expect(object).toMatchObject({ size: first.length, legalHold: true });
});

test('uploads that were given up or left lying end on record, and nothing of them stays in the store', async () => {
  const [given, left, refused] = [
    await begun(),
    await begun(),
    await send(at.officer, BEGIN, { input: { caseId: at.caseId, kind: 'OTHER', name: 'x', size: 0 } }),
  ];
  await sent(given);
  await must(at.officer, ABORT, { evidenceId: given.id });

  const later = { ...world, now: () => new Date(Date.now() + 8 * DAY).toISOString() };
  const tally = await reconcile({ table, store, world: later }, { completion: DAY, upload: 7 * DAY, orphan: DAY });

  expect(refused.data.beginUpload.refusals).toEqual([{ code: 'SIZE_OUT_OF_RANGE' }]);
  expect(tally.failed).toBe(0);
  expect(await until(given.id, 'ABORTED')).toMatchObject({ abortReason: 'CANCELLED' });
  expect(await until(left.id, 'ABORTED')).toMatchObject({ abortReason: 'EXPIRED' });
  expect(await store.listUploads()).toEqual([]);
});

test('the deployed reconciler runs and finds nothing to complain of', async () => {
  const lambda = new LambdaClient(clientOptions(backend.endpoint));
  const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}));
  const FunctionName = Functions.map((each) => each.FunctionName ?? '').find((name) =>
    /EvidenceReconciliation/.test(name),
  );

  const { FunctionError, Payload } = await lambda.send(new InvokeCommand({ FunctionName }));

  expect(FunctionError).toBeUndefined();
  expect(JSON.parse(Buffer.from(Payload ?? []).toString())).toMatchObject({ failed: 0 });
});
