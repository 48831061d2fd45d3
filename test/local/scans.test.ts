import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeAll, expect, test } from 'vitest';
import { DAY } from '#domain/model/time.ts';
import { scanKey } from '#domain/visit/scan/scan.ts';
import { sweepScans } from '#functions/evidence/scan/sweep.ts';
import { world } from '#functions/world.ts';
import { seededBytes, sha256 } from '#scripts/demo/bytes.ts';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import { SIGNED_FOR } from '#store/evidence/evidence-store.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import type { OpenCentre } from './support/centre.ts';
import { openCentre, verify } from './support/centre.ts';
import { backend, must, s3, send, table } from './support/deployed.ts';
import { registerLawyer } from './support/register.ts';

const BEGIN = `mutation ($input: BeginScanInput!) { beginScan(input: $input) {
  scan { id status } upload { url expiresAt headers { name value } } refusals { code } } }`;
const COMPLETE =
  'mutation ($input: CompleteScanInput!) { completeScan(input: $input) { scan { id status } refusals { code } } }';
const PRESENT = `mutation ($input: PresentPapersInput!) { presentPapers(input: $input) {
  entrustment { id scans { id status } } refusals { code } } }`;
const DISCARD =
  'mutation ($input: DiscardScanInput!) { discardScan(input: $input) { scan { status } refusals { code } } }';
const DOWNLOAD = `mutation ($input: RequestScanDownloadInput!) { requestScanDownload(input: $input) {
  url expiresAt refusals { code } } }`;
const READ = 'query ($id: ID!) { scan(id: $id) { status retainUntil history { edges { node { type } } } } }';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), seededBytes('a paper', 100_000)]);
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

const client = new S3Client({
  ...clientOptions(backend.endpoint),
  forcePathStyle: true,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
});
const store = new S3EvidenceStore(backend.bucketName, client);

let centre: OpenCentre;
let lawyer: string;
let another: string;

beforeAll(async () => {
  centre = await openCentre(1);
  [lawyer, another] = await Promise.all([registerLawyer(), registerLawyer()]);
});

interface Upload {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

const announced = (bytes: Uint8Array, changes: object = {}) => ({
  ...{ kind: 'FIRM_LETTER', contentType: 'application/pdf', size: bytes.length, sha256: sha256(bytes) },
  ...changes,
});
const begin = (bytes: Uint8Array = PDF) => must(lawyer, BEGIN, announced(bytes));
const headersOf = ({ headers }: Upload) => Object.fromEntries(headers.map(({ name, value }) => [name, value]));
const put = async (upload: Upload, bytes: Uint8Array = PDF, headers: Record<string, string> = headersOf(upload)) =>
  (await fetch(upload.url, { method: 'PUT', headers, body: Uint8Array.from(bytes) })).status;
const complete = async (scanId: string, by = lawyer) => (await send(by, COMPLETE, { input: { scanId } })).data;
const codes = ({ refusals }: { refusals: readonly { code: string }[] }) => refusals.map(({ code }) => code);

async function kept(): Promise<string> {
  const { scan, upload } = await begin();
  expect(await put(upload)).toBe(200);
  await must(lawyer, COMPLETE, { scanId: scan.id });
  return scan.id;
}

async function present(...scans: readonly string[]) {
  const authority = { kind: 'POWER_OF_ATTORNEY', number: '委2026-77' };
  const papers = { centreId: centre.id, suspect: '赵某', firmLetter: '函1', authority, scans };
  return (await must(lawyer, PRESENT, papers)).entrustment;
}

async function until(id: string, status: string) {
  for (let tries = 0; tries < 120; tries += 1) {
    const { data } = await send(lawyer, READ, { id });
    if (data.scan.status === status) return data.scan;
    await sleep(500);
  }
  throw new Error(`${id} did not become ${status}`);
}

const versionOf = async (id: string) => {
  const [VersionId] = await store.versionsOf(scanKey(id));
  return { Bucket: backend.bucketName, Key: scanKey(id), VersionId };
};

test('the scan of verified papers is read back with a reason, and locked for a year that nobody gets around', async () => {
  const id = await kept();
  const entrustment = await present(id);
  expect(entrustment.scans).toEqual([{ id, status: 'ATTACHED' }]);

  const without = await send(centre.staff, DOWNLOAD, { input: { scanId: id } });
  const { url } = await must(centre.staff, DOWNLOAD, { scanId: id, reason: '核对原件' });
  expect(codes(without.data.requestScanDownload)).toEqual(['DOWNLOAD_REASON_NEEDED']);
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  expect(sha256(new Uint8Array(await answer.arrayBuffer()))).toBe(sha256(PDF));

  await verify(centre, entrustment.id);

  const { retainUntil, history } = await until(id, 'LOCKED');
  expect(Date.parse(retainUntil)).toBeGreaterThan(Date.now() + 364 * DAY);
  expect(history.edges.map(({ node }: { node: { type: string } }) => node.type)).toEqual([
    ...['ScanAnnounced', 'ScanKept', 'ScanAttached', 'ScanDownloadRequested', 'ScanLocked'],
  ]);
  const version = await versionOf(id);
  const head = await s3.send(new HeadObjectCommand(version));
  expect(head).toMatchObject({ ObjectLockMode: 'COMPLIANCE', ContentType: 'application/pdf' });
  expect(head.ObjectLockRetainUntilDate?.getTime()).toBeGreaterThan(Date.now() + 364 * DAY);
  await expect(s3.send(new DeleteObjectCommand(version))).rejects.toThrow();
  const Retention = { Mode: 'COMPLIANCE', RetainUntilDate: new Date(Date.now() + DAY) } as const;
  await expect(s3.send(new PutObjectRetentionCommand({ ...version, Retention }))).rejects.toThrow();
});

test('S3 takes the announced bytes once, and nothing else: swapped, cut, retyped or unlocked', async () => {
  const { scan, upload } = await begin();
  const swapped = Buffer.from(PDF);
  swapped[50_000] = (swapped[50_000] ?? 0) ^ 1;
  const { 'x-amz-object-lock-mode': _, ...unlocked } = headersOf(upload);

  expect(await put(upload, swapped)).toBe(400);
  expect(await put(upload, swapped, { ...headersOf(upload), 'x-amz-checksum-sha256': sha256(swapped) })).toBe(403);
  expect(await put(upload, PDF.subarray(1))).toBe(403);
  expect(await put(upload, PDF, { ...headersOf(upload), 'content-type': 'text/html' })).toBe(403);
  expect(await put(upload, PDF, unlocked)).toBe(403);
  expect(codes((await complete(scan.id)).completeScan)).toEqual(['SCAN_NOT_ARRIVED']);
  expect(await put(upload)).toBe(200);
  expect(await put(upload)).toBe(412);
  expect((await complete(scan.id)).completeScan).toMatchObject({ scan: { status: 'KEPT' }, refusals: [] });
  expect((await complete(scan.id)).completeScan).toMatchObject({ scan: { status: 'KEPT' }, refusals: [] });
  expect(await store.versionsOf(scanKey(scan.id))).toHaveLength(1);
});

test('an address that has expired is dead', async () => {
  const { scan } = await begin();
  const command = new PutObjectCommand({ Bucket: backend.bucketName, Key: scanKey(scan.id) });
  const sent = async (signingDate: Date) => {
    const url = await getSignedUrl(client, command, { expiresIn: SIGNED_FOR, signingDate });
    return (await fetch(url, { method: 'PUT', body: Uint8Array.from(PDF) })).status;
  };

  expect(await sent(new Date(Date.now() - (SIGNED_FOR + 60) * 1_000))).toBe(403);
  expect(await sent(new Date())).toBe(200);
});

test('a web page that calls itself a PDF is discarded', async () => {
  const { scan, upload } = await begin(HTML);
  expect(await put(upload, HTML)).toBe(200);

  expect(codes((await complete(scan.id)).completeScan)).toEqual(['SCAN_TYPE_DIFFERS']);

  expect((await send(lawyer, READ, { id: scan.id })).data.scan.status).toBe('DISCARDED');
});

test('nothing, too much, or what is no scan is not announced', async () => {
  const refused = async (changes: object) =>
    codes((await send(lawyer, BEGIN, { input: announced(PDF, changes) })).data.beginScan);

  expect(await refused({ size: 0 })).toEqual(['SCAN_SIZE_OUT_OF_RANGE']);
  expect(await refused({ size: 20 * 2 ** 20 + 1 })).toEqual(['SCAN_SIZE_OUT_OF_RANGE']);
  expect(await refused({ contentType: 'text/html' })).toEqual(['SCAN_TYPE_NOT_TAKEN']);
  expect(await refused({ size: 20 * 2 ** 20 })).toEqual([]);
});

test('another lawyer can do nothing with a scan, and the staff only once it is attached to papers at their centre', async () => {
  const id = await kept();
  const outcome = async (by: string, query: string, input: object) =>
    (await send(by, query, { input })).errors[0]?.extensions.code;

  expect((await send(another, READ, { id })).data.scan).toBeNull();
  expect((await send(centre.staff, READ, { id })).data.scan).toBeNull();
  expect(await outcome(another, COMPLETE, { scanId: id })).toBe('NOT_FOUND');
  expect(await outcome(another, DISCARD, { scanId: id })).toBe('NOT_FOUND');
  expect(await outcome(another, DOWNLOAD, { scanId: id })).toBe('NOT_FOUND');
  expect(await outcome(centre.staff, DOWNLOAD, { scanId: id, reason: '看看' })).toBe('NOT_FOUND');
  await present(id);
  expect((await send(centre.staff, READ, { id })).data.scan.status).toBe('ATTACHED');
});

test('what is taken back is deleted once its address has died, and no sooner', async () => {
  const [early, { scan }] = [await kept(), await begin()];
  // As if its address had lived for seconds.
  const lived = new Date(Date.now() + 3_000);
  await s3.send(
    new PutObjectCommand({
      ...{ Bucket: backend.bucketName, Key: scanKey(scan.id), Body: PDF, ChecksumSHA256: sha256(PDF) },
      ...{ ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: lived },
    }),
  );
  for (const scanId of [early, scan.id]) await must(lawyer, DISCARD, { scanId });
  await sleep(4_000);

  const swept = await sweepScans({ table, store, world }, { retention: DAY, waiting: 30 * DAY, discarded: 0 });

  expect(swept.dropped).toBeGreaterThanOrEqual(1);
  expect((await send(lawyer, READ, { id: scan.id })).data.scan.status).toBe('DROPPED');
  expect(await store.versionsOf(scanKey(scan.id))).toEqual([]);
  expect((await send(lawyer, READ, { id: early })).data.scan.status).toBe('DISCARDED');
  expect(await store.versionsOf(scanKey(early))).toHaveLength(1);
});
