import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Asking } from '#client/evidence/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { deskOf } from '#test/support/evidence/desk.ts';

const BYTES = seededBytes('download', 300_000);
const SHA256 = createHash('sha256').update(BYTES).digest('base64');

type Told = Readonly<Record<string, unknown>>;

/** An API that has one piece of evidence, hands out addresses and counts them. */
function apiOf(evidence: Told = {}, refusals: readonly Told[] = []) {
  const asked: { readonly name: string; readonly variables: unknown }[] = [];
  const told = {
    ...{ id: 'Evidence_1', name: '讯问录像.mp4', status: 'SEALED', size: BYTES.length, sha256: SHA256 },
    ...{ contentHash: null, verifiedAt: null, verification: null, differences: [], abortReason: null },
    object: {
      versionId: 'v1',
      size: BYTES.length,
      checksum: '',
      retainUntil: '2029-11-22T00:00:00.000Z',
      legalHold: true,
    },
    ...evidence,
  };
  const ask: Asking['ask'] = async (document, variables) => {
    const [operation] = document.definitions;
    const name = operation?.kind === 'OperationDefinition' ? (operation.name?.value ?? '') : '';
    asked.push({ name, variables });
    if (name === 'EvidenceStatus') return { evidence: told } as never;
    const url = refusals.length > 0 ? null : `https://store.example/${asked.length}`;
    return { requestDownload: { evidence: null, url, expiresAt: null, refusals } } as never;
  };
  return {
    asked,
    connection: { ask } satisfies Asking,
    addresses: () => asked.filter(({ name }) => name === 'RequestDownload'),
  };
}

interface Get {
  /** From 0. */
  readonly from: number;
  /** How many came before. */
  readonly earlier: number;
}

/** A store that does with each GET what it is told to. */
function storeOf(happens: (get: Get) => Response | 'UNREACHABLE') {
  const gets: number[] = [];
  const fetched = (async (_url: string, { headers }: RequestInit) => {
    const from = Number(/^bytes=(\d+)-$/.exec(new Headers(headers).get('range') ?? '')?.[1] ?? 0);
    gets.push(from);
    const answer = happens({ from, earlier: gets.length - 1 });
    if (answer === 'UNREACHABLE') throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    return answer;
  }) as typeof fetch;
  return { gets, fetch: fetched };
}

/** The bytes from some on, as S3 answers a range. */
const partial = (from: number, body: BodyInit = BYTES.subarray(from)) =>
  new Response(body, {
    status: 206,
    headers: { 'content-range': `bytes ${from}-${BYTES.length - 1}/${BYTES.length}` },
  });

/** So many bytes, and then the line breaks. */
function breaking(from: number, count: number): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('terminated', { cause: new Error('other side closed') }));
      else controller.enqueue(BYTES.subarray(from, from + count));
      sent = true;
    },
  });
}

const whole = () => new Response(BYTES);
const COMMAND = ['download', 'Evidence_1', '--reason', '核对'] as const;

async function downloaded(fetched: ReturnType<typeof storeOf>, api = apiOf(), ...options: readonly string[]) {
  const desk = await deskOf({ connection: api.connection, fetch: fetched.fetch });
  const code = await desk.run(...COMMAND, ...options);
  return { ...desk, code, files: await readdir(desk.folder) };
}

test('it comes under its own name, once every byte has been compared', async () => {
  const store = storeOf(whole);
  const api = apiOf();

  const { code, files, folder, said, standings } = await downloaded(store, api);

  expect([code, files]).toEqual([0, ['讯问录像.mp4']]);
  expect(BYTES.equals(await readFile(join(folder, '讯问录像.mp4')))).toBe(true);
  expect(said.join('\n')).toContain(SHA256);
  expect(standings.at(-1)).toMatchObject({ doing: 'receiving', done: BYTES.length, of: BYTES.length });
  expect((await stat(join(folder, '讯问录像.mp4'))).mode & 0o077).toBe(0);
  expect(api.addresses()).toHaveLength(1);
});

test('a stream that breaks is gone on with where it broke', async () => {
  const store = storeOf(({ from, earlier }) => (earlier === 0 ? new Response(breaking(0, 100_000)) : partial(from)));

  const { code, folder } = await downloaded(store);

  expect(code).toBe(0);
  expect(store.gets).toEqual([0, 100_000]);
  expect(BYTES.equals(await readFile(join(folder, '讯问录像.mp4')))).toBe(true);
});

test('a store that knows no ranges sends all of it again: the beginning is skipped', async () => {
  const store = storeOf(({ earlier }) => (earlier === 0 ? new Response(breaking(0, 100_000)) : whole()));

  const { code, folder } = await downloaded(store);

  expect(code).toBe(0);
  expect(BYTES.equals(await readFile(join(folder, '讯问录像.mp4')))).toBe(true);
});

test('one that sends another range than was asked for is not believed', async () => {
  const store = storeOf(({ from, earlier }) => {
    if (earlier === 0) return new Response(breaking(0, 100_000));
    return earlier === 1 ? partial(200_000) : partial(from);
  });

  const { code, folder } = await downloaded(store);

  expect([code, store.gets]).toEqual([0, [0, 100_000, 100_000]]);
  expect(BYTES.equals(await readFile(join(folder, '讯问录像.mp4')))).toBe(true);
});

test('after a 403 another address is asked for, under the same key: one look is on record once', async () => {
  const store = storeOf(({ from, earlier }) => {
    if (earlier === 0) return new Response(breaking(0, 100_000));
    return earlier === 1 ? new Response('<Code>AccessDenied</Code>', { status: 403 }) : partial(from);
  });
  const api = apiOf();

  const { code } = await downloaded(store, api);

  expect(code).toBe(0);
  const keys = api.addresses().map(({ variables }) => (variables as { input: { idempotencyKey: string } }).input);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toEqual(keys[1]);
  expect(keys[0]).toMatchObject({ evidenceId: 'Evidence_1', reason: '核对', idempotencyKey: expect.any(String) });
});

test.each<[string, () => Response]>([
  ['other bytes', () => new Response(new Uint8Array(BYTES).fill(7))],
  ['one byte changed', () => new Response(BYTES.map((byte, i) => (i === 150_000 ? byte ^ 1 : byte)))],
  ['more than there should be', () => new Response(Buffer.concat([BYTES, Buffer.from('x')]))],
  ['nothing for ever', () => new Response(null, { status: 404 })],
])('%s: nothing of it is kept', async (_what, answer) => {
  const { code, files, complained } = await downloaded(storeOf(answer));

  expect([code, files]).toEqual([1, []]);
  expect(complained).toHaveLength(1);
});

test('what lies there is not written over, and then nothing is put on record; by force it is', async () => {
  const api = apiOf();
  const desk = await deskOf({ connection: api.connection, fetch: storeOf(whole).fetch });
  const path = join(desk.folder, 'mine.mp4');
  await writeFile(path, 'mine');

  expect(await desk.run(...COMMAND, '--to', 'mine.mp4')).toBe(1);
  expect([await readFile(path, 'utf8'), api.addresses()]).toEqual(['mine', []]);
  expect(desk.complained.join()).toContain('--force');

  expect(await desk.run(...COMMAND, '--to', 'mine.mp4', '--force')).toBe(0);
  expect(BYTES.equals(await readFile(path))).toBe(true);
});

test('what fails by force leaves what lay there, and nothing beside it', async () => {
  const store = storeOf(() => 'UNREACHABLE');
  const { folder, run, complained } = await deskOf({ connection: apiOf().connection, fetch: store.fetch });
  await writeFile(join(folder, 'mine.mp4'), 'mine');

  expect(await run(...COMMAND, '--to', 'mine.mp4', '--force')).toBe(1);

  expect(await readFile(join(folder, 'mine.mp4'), 'utf8')).toBe('mine');
  expect(await readdir(folder)).toEqual(['mine.mp4']);
  expect(complained).toEqual(['It cannot be had: connect ECONNREFUSED']);
  expect(store.gets.length).toBeGreaterThan(1);
});

test('a folder that is not there is not made', async () => {
  const { run, complained } = await deskOf({ connection: apiOf().connection });

  expect(await run(...COMMAND, '--to', 'missing/x.mp4')).toBe(1);
  expect(complained[0]).toContain('no folder');
});

test('a name that is a path is written into the folder that was said', async () => {
  const api = apiOf({ name: '../../outside.mp4' });
  const desk = await deskOf({ connection: api.connection, fetch: storeOf(whole).fetch });
  await mkdir(join(desk.folder, 'here'));

  expect(await desk.run(...COMMAND, '--to', 'here')).toBe(0);

  expect(await readdir(join(desk.folder, 'here'))).toEqual(['_.._outside.mp4']);
});

test('of what was flagged, the bytes as they were read again are what must come', async () => {
  const flagged = { status: 'MISMATCH', differences: ['CONTENT_HASH'], sha256: 'a'.repeat(43), contentHash: SHA256 };

  const { code, said } = await downloaded(storeOf(whole), apiOf(flagged));

  expect(code).toBe(0);
  expect(said.join('\n')).toContain('not what was declared: CONTENT_HASH');
});

test('a refusal is said with its article, its option and its remedy', async () => {
  const refused = { code: 'SIZE_OUT_OF_RANGE', message: 'No', article: '法发〔2016〕22号 5', path: ['reason'] };

  const { code, files, complained } = await downloaded(storeOf(whole), apiOf({}, [refused]));

  expect([code, files]).toEqual([1, []]);
  expect(complained[0]).toBe('No [--reason] (法发〔2016〕22号 5, SIZE_OUT_OF_RANGE)');
  expect(complained[1]).toMatch(/^ {2}→ \S/);
});

test.each([
  [['download'], 2],
  [['download', 'Evidence_1'], 2],
  [['download', 'Evidence_1', 'Evidence_2', '--reason', 'x'], 2],
  [['download', 'Evidence_1', '--reason', '  '], 2],
  [['burn'], 2],
  [[], 2],
  [['--help'], 0],
])('%j exits with %d', async (args, code) => {
  const desk = await deskOf({ connection: apiOf().connection });

  expect(await desk.run(...args)).toBe(code);
});

test('Ctrl-C ends it, and nothing of it is kept', async () => {
  const desk = await deskOf({
    connection: apiOf().connection,
    fetch: (async (_url, { signal }: RequestInit) => {
      desk.press();
      signal?.throwIfAborted();
      return whole();
    }) as typeof fetch,
  });

  expect(await desk.run(...COMMAND)).toBe(130);
  expect(await readdir(desk.folder)).toEqual([]);
  expect(desk.complained.join()).toContain('nothing of it was kept');
});
