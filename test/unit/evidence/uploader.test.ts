import { expect, test, vi } from 'vitest';
import type { UploadProgress } from '#client/evidence/index.ts';
import { uploadEvidence } from '#client/evidence/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { CountedFile } from '#test/support/evidence/counted-file.ts';
import { EVIDENCE, PART, sha256, uploads } from '#test/support/evidence/uploads.ts';

/** Megabytes are hashed three times over. */
vi.setConfig({ testTimeout: 60_000 });

const BYTES = seededBytes('uploader', 6 * PART + 1);
const fileOf = (size: number) => new CountedFile(BYTES.subarray(0, size));

test.each([
  ['1 byte', 1, 1],
  ['exactly one part', PART, 1],
  ['one part and a byte', PART + 1, 2],
  ['several parts', 4 * PART, 4],
])('%s arrives whole, read once, under its hash, and is sealed', async (_name, size, parts) => {
  const { means, network, finish } = await uploads();
  const file = fileOf(size);

  const upload = uploadEvidence({ ...means, file, evidence: EVIDENCE });
  const evidence = await upload.done;

  expect(evidence).toMatchObject({ status: 'COMPLETING', size, sha256: sha256(BYTES.subarray(0, size)) });
  expect(network.puts).toHaveLength(parts);
  expect(file.readings.map(([from]) => from)).toEqual(Array.from({ length: parts }, (_, i) => i * PART));
  expect(file.readings.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(size);
  expect(await finish(evidence.id)).toBe('SEALED');
  expect(await upload.untilSealed()).toMatchObject({ status: 'SEALED', object: { size, legalHold: true } });
  expect(upload.progress).toMatchObject({ phase: 'sealed', sent: size, of: size, parts, ofParts: parts });
});

test('a file of no bytes is refused before anything is asked', async () => {
  const { means, asked } = await uploads();

  const { done } = uploadEvidence({ ...means, file: new CountedFile(new Uint8Array()), evidence: EVIDENCE });

  await expect(done).rejects.toMatchObject({ code: 'EMPTY_FILE', messages: { zh: expect.stringContaining('空') } });
  expect(asked).toEqual([]);
});

test('what the API refuses is said as it says it, and what was announced is the file’s own unless told', async () => {
  const { means } = await uploads();

  const refused = uploadEvidence({ ...means, file: fileOf(1), evidence: { ...EVIDENCE, contentType: 'video' } });
  const taken = uploadEvidence({ ...means, file: fileOf(1), evidence: EVIDENCE });

  await expect(refused.done).rejects.toMatchObject({
    code: 'REFUSED',
    refusals: [{ code: 'CONTENT_TYPE_MALFORMED', path: ['contentType'] }],
  });
  expect(await taken.done).toMatchObject({ name: '讯问录像.mp4' });
});

test('at no time are more parts held than there are lanes, and four', async () => {
  const lanes = 1;
  let stored = 0;
  const file = fileOf(6 * PART + 1);
  const { means, network } = await uploads(async () => {
    // The store is slow: all that may be read meanwhile has been, and there is time for more.
    await vi.waitUntil(() => file.readings.length === 7 || file.readings.length - stored >= lanes + 4, {
      timeout: 20_000,
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    return undefined;
  });
  const held: number[] = [];
  file.onRead = () => {
    held.push(file.readings.length - stored);
  };

  const upload = uploadEvidence({ ...means, file, evidence: EVIDENCE, lanes });
  upload.subscribe(({ parts }) => {
    stored = parts;
  });
  await upload.done;

  expect(Math.max(...held)).toBe(lanes + 4);
  expect(network.most()).toBe(lanes);
});

test('addresses are asked for ahead of the lanes, and together while three questions are under way', async () => {
  let slow = 3;
  const { means, asked, network } = await uploads();
  const file = fileOf(6 * PART + 1);
  const connection: typeof means.connection = {
    ask: async (document, variables, options) => {
      const answer = await means.connection.ask(document, variables, options);
      if (asked.at(-1) === 'PartUrls' && slow > 0) {
        slow -= 1;
        await vi.waitUntil(() => file.readings.length === 7, { timeout: 20_000 });
        // Until the last of them has been hashed too.
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      return answer;
    },
  };

  await uploadEvidence({ ...means, connection, file, evidence: EVIDENCE, lanes: 4 }).done;

  expect(network.puts).toHaveLength(7);
  // Three for a part each; while they are answered four more are read, and go together.
  expect(asked.filter((name) => name === 'PartUrls')).toHaveLength(4);
});

test('progress tells bytes, parts and phases, first the present, and no more once it is ended', async () => {
  const { means } = await uploads();
  const [told, briefly]: UploadProgress[][] = [[], []];

  const upload = uploadEvidence({ ...means, file: fileOf(2 * PART), evidence: EVIDENCE, lanes: 1 });
  upload.subscribe((progress) => told?.push(progress));
  upload.subscribe((progress) => briefly?.push(progress))();
  await upload.done;

  expect(briefly).toHaveLength(1);
  expect(told?.map(({ phase, sent, parts }) => [phase, sent, parts])).toEqual([
    ['beginning', 0, 0],
    ['sending', 0, 0],
    ['sending', PART, 1],
    ['sending', 2 * PART, 2],
    ['completing', 2 * PART, 2],
    ['completed', 2 * PART, 2],
  ]);
  expect(told?.[3]?.speed).toBeGreaterThan(0);
});

test('begun twice under one key, it is one upload', async () => {
  const { means } = await uploads();
  const begin = () => uploadEvidence({ ...means, file: fileOf(1), evidence: EVIDENCE, idempotencyKey: 'once' });

  const [one, other] = [begin(), begin()];

  expect((await one.begun).evidenceId).toBe((await other.begun).evidenceId);
  // Whichever completes it first; the other may find it completed.
  await Promise.allSettled([one.done, other.done]);
});
