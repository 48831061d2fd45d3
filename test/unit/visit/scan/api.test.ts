import { beforeEach, expect, test } from 'vitest';
import type { ScanScene } from '#test/support/visit/scan-scene.ts';
import { scanScene } from '#test/support/visit/scan-scene.ts';
import { HTML, PDF, PNG } from '#test/support/visit/scans.ts';

const READ = 'query ($id: ID!) { scan(id: $id) { id status lawyerId entrustment { id } discardReason } }';
const OPEN = 'query ($lawyerId: ID) { scans(lawyerId: $lawyerId) { edges { node { id status } } } }';
const DOWNLOAD = `mutation ($input: RequestScanDownloadInput!) { requestScanDownload(input: $input) {
  scan { id } url expiresAt refusals { code } } }`;
const ATTACH = `mutation ($input: AttachScansInput!) { attachScans(input: $input) {
  entrustment { version scans { id status } } refusals { code path } } }`;
const DISCARD =
  'mutation ($input: DiscardScanInput!) { discardScan(input: $input) { scan { status } refusals { code } } }';

let at: ScanScene;
beforeEach(async () => {
  at = await scanScene();
});

const read = async (subject: string, id: string) => (await at.send(subject, READ, { id })).data?.scan;
const open = async (subject: string, lawyerId?: string) =>
  (await at.send(subject, OPEN, { lawyerId })).data.scans.edges.map((edge: { node: { id: string } }) => edge.node.id);
const download = (subject: string, input: object) => at.send(subject, DOWNLOAD, { input });

test('announced, sent, completed, presented: the staff that verifies reads it, on record with its reason', async () => {
  const { scan, upload, refusals } = await at.begin('lin.lawyer');
  expect(refusals).toEqual([]);
  expect(scan).toMatchObject({ status: 'ANNOUNCED', availableActions: ['COMPLETE', 'DISCARD'] });

  expect(at.put(upload)).toBe(200);
  expect(await at.complete('lin.lawyer', scan.id)).toMatchObject({ scan: { status: 'KEPT' }, refusals: [] });
  expect(await open('lin.lawyer')).toEqual([scan.id]);
  const presented = (await at.present('lin.lawyer', [scan.id])).data.presentPapers;

  expect(presented.entrustment.scans).toEqual([{ id: scan.id, status: 'ATTACHED' }]);
  expect(await open('lin.lawyer')).toEqual([]);
  const seen = await read('he.staff', scan.id);
  expect(seen).toMatchObject({ lawyerId: 'Person_lin.lawyer', entrustment: { id: presented.entrustment.id } });
  const { data } = await download('he.staff', { scanId: scan.id, reason: '核对原件' });
  expect(data.requestScanDownload).toMatchObject({ url: expect.stringContaining('version'), refusals: [] });
  expect((await at.eventsOf(scan.id)).at(-1)).toMatchObject({ type: 'ScanDownloadRequested', reason: '核对原件' });
});

test('without a reason the staff gets no address and nothing is recorded; the lawyer needs none', async () => {
  const id = await at.kept();
  await at.present('lin.lawyer', [id]);

  const refused = (await download('he.staff', { scanId: id })).data.requestScanDownload;
  expect(refused).toMatchObject({ scan: null, url: null, refusals: [{ code: 'DOWNLOAD_REASON_NEEDED' }] });
  expect((await at.eventsOf(id)).map(({ type }) => type)).not.toContain('ScanDownloadRequested');
  expect((await download('lin.lawyer', { scanId: id })).data.requestScanDownload.url).not.toBeNull();
});

test('nobody else learns of it: not another lawyer, not the staff of another centre, nor before it is attached', async () => {
  const id = await at.kept();

  for (const subject of ['he.lawyer', 'he.staff', 'ma.staff']) {
    expect([subject, await read(subject, id)]).toEqual([subject, null]);
    const { errors } = await download(subject, { scanId: id, reason: '看看' });
    expect([subject, errors[0]?.extensions.code]).toEqual([subject, 'NOT_FOUND']);
  }
  await at.present('lin.lawyer', [id]);

  expect((await read('he.staff', id)).status).toBe('ATTACHED');
  for (const subject of ['he.lawyer', 'ma.staff']) expect(await read(subject, id)).toBeNull();
  expect(await open('he.lawyer', 'Person_lin.lawyer')).toEqual([]);
});

test('another’s scan can be neither completed, taken back nor presented', async () => {
  const { scan, upload } = await at.begin('lin.lawyer');
  at.put(upload);
  const [discarded, presented] = [
    await at.send('he.lawyer', DISCARD, { input: { scanId: scan.id } }),
    await at.present('he.lawyer', [scan.id]),
  ];

  expect(await at.complete('he.lawyer', scan.id)).toBeUndefined();
  expect([discarded, presented].map(({ errors }) => errors[0]?.extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect((await at.now(scan.id)).status).toBe('ANNOUNCED');
});

test('the firm’s clerk sends scans for its lawyers, and for no other firm’s', async () => {
  const id = await at.kept('wu.clerk', PDF, { lawyerId: 'Person_lin.lawyer' });

  expect(await open('lin.lawyer')).toEqual([id]);
  expect(await open('wu.clerk', 'Person_lin.lawyer')).toEqual([id]);
  expect(await open('wu.clerk')).toEqual([id]);
  const foreign = await at.begin('wu.clerk', PDF, { lawyerId: 'Person_he.lawyer' });
  const unknown = await at.begin('wu.clerk', PDF, { lawyerId: 'Person_nobody' });
  expect(foreign).toEqual({ scan: null, upload: null, refusals: [{ code: 'LAWYER_NOT_OF_FIRM', path: ['lawyerId'] }] });
  expect(unknown).toEqual(foreign);
});

test('swapped bytes are refused by the store, and nothing has arrived then', async () => {
  const { scan, upload } = await at.begin('lin.lawyer');
  const swapped = PDF.slice();
  swapped[6] = 0x34;

  expect(at.put(upload, swapped)).toBe(400);
  expect((await at.complete('lin.lawyer', scan.id)).refusals).toMatchObject([{ code: 'SCAN_NOT_ARRIVED' }]);
  expect(at.put(upload)).toBe(200);
  expect((await at.complete('lin.lawyer', scan.id)).scan.status).toBe('KEPT');
});

test('an address dies; the same command gives another for the same scan', async () => {
  const first = await at.begin('lin.lawyer', PDF, { idempotencyKey: 'one' });
  at.pass(15 * 60_000);
  expect(at.put(first.upload)).toBe(403);

  const second = await at.begin('lin.lawyer', PDF, { idempotencyKey: 'one' });

  expect(second.scan.id).toBe(first.scan.id);
  expect(at.put(second.upload)).toBe(200);
  await at.complete('lin.lawyer', first.scan.id);
  expect((await at.begin('lin.lawyer', PDF, { idempotencyKey: 'one' })).upload).toBeNull();
});

test('a web page that calls itself a PDF is discarded; so is a PNG that does', async () => {
  for (const bytes of [HTML, PNG]) {
    const { scan, upload } = await at.begin('lin.lawyer', bytes);
    at.put(upload, bytes);

    const { refusals } = await at.complete('lin.lawyer', scan.id);

    expect(refusals).toEqual([{ code: 'SCAN_TYPE_DIFFERS', message: '文件内容与登记的文件类型不符' }]);
    expect(await read('lin.lawyer', scan.id)).toMatchObject({ status: 'DISCARDED', discardReason: 'DIFFERS' });
  }
});

test('completed twice it is kept once', async () => {
  const id = await at.kept();

  expect(await at.complete('lin.lawyer', id)).toMatchObject({ scan: { status: 'KEPT' }, refusals: [] });
  expect((await at.eventsOf(id)).map(({ type }) => type)).toEqual(['ScanAnnounced', 'ScanKept']);
});

test('a scan belongs to one presentation, also when two are sent at once', async () => {
  const id = await at.kept();

  const answers = await Promise.all([
    at.present('lin.lawyer', [id]),
    at.present('lin.lawyer', [id], { suspect: '钱某' }),
  ]);

  const refusals = answers.map(({ data }) => data.presentPapers.refusals);
  expect(refusals.filter((each) => each.length === 0)).toHaveLength(1);
  expect(refusals.flat()).toEqual([{ code: 'SCAN_NOT_FREE', path: ['scans', '0'] }]);
});

test('scans are added to papers of one’s own; whoever verifies has seen them', async () => {
  const [first, second] = [await at.kept(), await at.kept()];
  const { entrustment } = (await at.present('lin.lawyer', [first])).data.presentPapers;
  const input = { entrustmentId: entrustment.id, scans: [second] };

  expect((await at.send('he.lawyer', ATTACH, { input })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  const { data } = await at.send('lin.lawyer', ATTACH, { input: { ...input, expectedVersion: 1 } });

  expect(data.attachScans.refusals.map(({ code }: { code: string }) => code)).toEqual(['VERSION_CHANGED']);
  const added = (await at.send('wu.clerk', ATTACH, { input })).data.attachScans;
  expect(added.entrustment.scans.map(({ id }: { id: string }) => id)).toEqual([first, second]);
});

test('10 scans are presented at once and 10 more added, each time in one transaction', async () => {
  const ten = async () => {
    const ids = [];
    for (let i = 0; i < 10; i += 1) ids.push(await at.kept());
    return ids;
  };
  const { entrustment } = (await at.present('lin.lawyer', await ten())).data.presentPapers;

  const input = { entrustmentId: entrustment.id, scans: await ten() };
  const { data } = await at.send('lin.lawyer', ATTACH, { input });

  expect(data.attachScans.entrustment.scans.map(({ status }: { status: string }) => status)).toEqual(
    Array.from({ length: 20 }, () => 'ATTACHED'),
  );
});

test('30 wait at most, and one that is taken back makes room', async () => {
  const begun = [];
  for (let i = 0; i < 30; i += 1) begun.push((await at.begin('lin.lawyer')).scan.id);
  const refused = await at.begin('lin.lawyer');

  expect(new Set(begun).size).toBe(30);
  expect(refused).toEqual({ scan: null, upload: null, refusals: [{ code: 'TOO_MANY_SCANS', path: [] }] });
  await at.send('lin.lawyer', DISCARD, { input: { scanId: begun[3] } });
  expect((await at.begin('lin.lawyer')).refusals).toEqual([]);
  expect((await at.begin('he.lawyer')).refusals).toEqual([]);
});
