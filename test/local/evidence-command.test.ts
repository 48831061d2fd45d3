import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { send } from './support/deployed.ts';
import { evidenceCommand } from './support/evidence-command.ts';
import { filedCase } from './support/filed-case.ts';

const NAME = '执法记录仪 录像.mp4';
const MINUTE = 60_000;
/** Six processes, and 64 MiB there, through the engine and back: a busy machine takes minutes. Milliseconds. */
const PATIENCE = 5 * MINUTE;
/** Eight parts: there is time to interrupt. */
const BYTES = seededBytes('command', 64 * 2 ** 20);
const SHA256 = createHash('sha256').update(BYTES).digest('base64');

let folder: string;
let at: Awaited<ReturnType<typeof filedCase>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yangguang-command-'));
  await writeFile(join(folder, NAME), BYTES);
  at = await filedCase();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What an officer types of a recording. */
function particulars(): readonly string[] {
  const instant = (minutesAgo: number) => new Date(Date.now() - minutesAgo * MINUTE).toISOString();
  const [operator, device] = [`Person_${at.officer}`, 'DSJ-3 0042'];
  return [
    ...['--case', at.caseId, '--kind', 'body-worn-camera', '--device', device, '--operator', operator],
    ...['--from', instant(60), '--to', instant(30), '--place', '阳光路12号', '--type', 'application/octet-stream'],
  ];
}

test('uploaded, interrupted, resumed by another process, downloaded: the same, bit for bit', {
  timeout: PATIENCE,
}, async () => {
  const upload = ['upload', join(folder, NAME), ...particulars()];

  const stopped = await evidenceCommand(at.officer, upload, 'sending');
  const id = /resume (Evidence_\w+)/.exec(stopped.err)?.[1] ?? '';
  const during = await evidenceCommand(at.officer, ['status', id]);
  const resumed = await evidenceCommand(at.officer, ['resume', id, '--until', 'verified']);
  const download = ['download', id, '--reason', '核对', '--to', join(folder, 'back')];
  const downloaded = await evidenceCommand(at.officer, download);
  const again = await evidenceCommand(at.officer, download);

  expect(stopped).toMatchObject({ code: 130, err: expect.stringContaining('nothing is lost') });
  expect(during).toMatchObject({ code: 0, out: expect.stringContaining('UPLOADING') });
  expect(resumed).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/✓ verified[\s\S]*under legal hold/) });
  expect(downloaded).toMatchObject({ code: 0, err: '', out: expect.stringContaining(SHA256) });
  const back = createHash('sha256')
    .update(await readFile(join(folder, 'back')))
    .digest('base64');
  expect(back).toBe(SHA256);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
  expect((await readdir(folder)).toSorted()).toEqual(['back', NAME]);
  const query = `query ($id: ID!) { evidence(id: $id) { name status sha256 contentHash
    accesses { edges { node { reason } } } } }`;
  const { data } = await send(at.leader, query, { id });
  expect(data.evidence).toEqual({
    ...{ name: NAME, status: 'VERIFIED', sha256: SHA256, contentHash: SHA256 },
    accesses: { edges: [{ node: { reason: '核对' } }] },
  });
});

test('what the API refuses is said with its option and its remedy, and nothing is begun', async () => {
  const { code, out } = await evidenceCommand(at.officer, [
    ...[
      'upload',
      join(folder, NAME),
      '--case',
      at.caseId,
      '--kind',
      'photograph',
      '--type',
      'application/octet-stream',
    ],
  ]);

  expect(code).toBe(1);
  expect(out).toMatch(/\[--type\] \([^)]*CONTENT_TYPE_NOT_OF_KIND\)\n +→ /);
  expect(out).toMatch(/\[--from\] \([^)]*CAPTURED_AT_NEEDED\)/);
});

test('whoever is not signed in is told so', async () => {
  const file = join(folder, 'nobody.token');
  await writeFile(file, 'nobody');

  const { code, err } = await evidenceCommand(at.officer, ['status', 'Evidence_none', '--token-file', file]);

  expect([code, err]).toEqual([1, expect.stringContaining('UNAUTHENTICATED')]);
});
