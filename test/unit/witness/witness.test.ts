import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import documents from '#client/generated/persisted-documents.json' with { type: 'json' };
import { CHECKPOINT, CONSISTENCY } from '#scripts/ledger/graphql-source.ts';
import { witness } from '#scripts/witness/program.ts';
import { toBase64 } from '#store/ledger/base64.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { formatCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import { openCheckpoint } from '#store/ledger/note/open-checkpoint.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { formatVerifierKey, parseVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { MemoryLog } from '#test/support/ledger/memory-log.ts';
import { someEntries } from '#test/support/ledger/some-entries.ts';

const ORIGIN = 'ledger.example/339901';
const signer = aSigner(ORIGIN);
const KEY = formatVerifierKey(verifierKey(ORIGIN, signer.publicKey));

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'witness-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function noteOf(log: MemoryLog, by = signer): Promise<string> {
  const text = formatCheckpoint({ origin: ORIGIN, size: log.size, root: log.root(), extensions: [] });
  return signNote(text, [by]);
}

/** Lets the log be seen as it is now. */
async function shown(log: MemoryLog, note?: string): Promise<void> {
  await rm(at('log'), { recursive: true, force: true });
  for (const [path, bytes] of log.objects) {
    await mkdir(dirname(join(folder, 'log', path)), { recursive: true });
    await writeFile(join(folder, 'log', path), bytes);
  }
  await writeFile(at('log/checkpoint'), note ?? (await noteOf(log)));
}

function grown(...batches: readonly (readonly Uint8Array[])[]): MemoryLog {
  const log = new MemoryLog();
  for (const batch of batches) log.grow(batch);
  return log;
}

async function looked(...more: readonly string[]) {
  const said: string[] = [];
  const outlet = { say: (text: string) => said.push(text), complain: (text: string) => said.push(text) };
  const asked = more.includes('--log') ? more : ['--log', at('log'), ...more];
  // The first look is said to be one, as whoever sets a witness up says it.
  const first = more.includes('--forgotten') || existsSync(at('state')) ? [] : ['--first'];
  const options = ['--key', KEY, '--state', at('state'), ...first, ...asked.filter((each) => each !== '--forgotten')];
  const code = await witness(options, outlet, () => 1_795_000_000_000);
  return { code, said: said.join('\n') };
}

const [FIRST, SECOND, OTHER] = [someEntries(300, 'first'), someEntries(50, 'second'), someEntries(50, 'other')];

describe('a log that only grows', () => {
  test('is believed each time, and co-signed', async () => {
    const made: string[] = [];
    const outlet = { say: (text: string) => made.push(text), complain: (text: string) => made.push(text) };
    expect(await witness(['key', '--name', 'witness.example', '--out', at('key')], outlet)).toBe(0);
    const sign = ['--witness-key', at('key'), '--out', at('cosigned')];

    await shown(grown(FIRST));
    const first = await looked(...sign);
    await shown(grown(FIRST, SECOND));
    const second = await looked(...sign);
    const again = await looked(...sign);

    expect([first.code, second.code, again.code]).toEqual([0, 0, 0]);
    expect(second.said).toContain('350 entries, continues 300');
    const cosigned = await readFile(at('cosigned'), 'utf8');
    const keys = [parseVerifierKey(KEY), parseVerifierKey(made[0] ?? '')];
    const { verified } = openCheckpoint(cosigned, ORIGIN, keys);
    expect(verified).toEqual([{ key: keys[0] }, { key: keys[1], at: 1_795_000_000 }]);
  });

  test('its key is its owner’s alone, and never written over', async () => {
    const outlet = { say: () => undefined, complain: () => undefined };
    const make = () => witness(['key', '--name', 'witness.example', '--out', at('key')], outlet);

    expect([await make(), await make()]).toEqual([0, 2]);
    expect((await stat(at('key'))).mode & 0o777).toBe(0o600);
  });
});

describe('what a witness remembers', () => {
  test('got lost: a log that was rolled back is not co-signed as a new one', async () => {
    await shown(grown(FIRST, SECOND));
    await looked();
    await rm(at('state'));
    await shown(grown(FIRST));

    const { code, said } = await looked('--forgotten', '--out', at('cosigned'));

    expect([code, said]).toEqual([2, expect.stringContaining('--first')]);
    await expect(access(at('cosigned'))).rejects.toThrow();
    expect(existsSync(at('state'))).toBe(false);
  });

  test('cannot be passed over by saying that it is the first time', async () => {
    await shown(grown(FIRST));
    await looked();

    expect((await looked('--first')).code).toBe(2);
  });

  test.each([
    ['is about another log', async () => signNote(formatCheckpoint({ ...otherLog(), extensions: [] }), [other])],
    ['is no note', async () => 'hello'],
  ])('%s: 2, and no word of a lie', async (_name, note) => {
    await shown(grown(FIRST));
    await writeFile(at('state'), await note());

    const { code, said } = await looked();

    expect(code).toBe(2);
    expect(said).toContain(at('state'));
    expect(said).not.toContain('BELIEVED');
  });

  test.each([
    ['no JSON', 'hello'],
    ['no key', '{"name":"witness.example","privateKey":"abc"}'],
  ])('its key is %s: 2', async (_name, text) => {
    await shown(grown(FIRST));
    await writeFile(at('key'), text);

    const { code, said } = await looked('--witness-key', at('key'));

    expect([code, said]).toEqual([2, expect.stringContaining(at('key'))]);
  });

  test('what it co-signs has the log’s own line and its own, whatever else the log adds', async () => {
    const log = grown(FIRST);
    const junk = (i: number) => aSigner(`junk.example/${i}`);
    const text = formatCheckpoint({ origin: ORIGIN, size: log.size, root: log.root(), extensions: [] });
    await shown(log, await signNote(text, [signer, ...Array.from({ length: 99 }, (_, i) => junk(i))]));
    const outlet = { say: () => undefined, complain: () => undefined };
    await witness(['key', '--name', 'witness.example', '--out', at('key')], outlet);

    const { code } = await looked('--witness-key', at('key'), '--out', at('cosigned'));

    const { signatures } = parseNote(await readFile(at('cosigned'), 'utf8'));
    expect([code, signatures.map(({ name }) => name)]).toEqual([0, [ORIGIN, 'witness.example']]);
  });

  test('printed, the note is alone where answers go, and what was seen beside it', async () => {
    await shown(grown(FIRST));
    const [said, beside]: [string[], string[]] = [[], []];
    const outlet = { say: (line: string) => said.push(line), complain: (line: string) => beside.push(line) };
    await witness(['key', '--name', 'witness.example', '--out', at('key')], { ...outlet, say: () => undefined });

    await witness(
      ['--key', KEY, '--state', at('state'), '--first', '--log', at('log'), '--witness-key', at('key')],
      outlet,
      () => 1_795_000_000_000,
    );

    expect(parseNote(said.join('\n')).signatures).toHaveLength(2);
    expect(beside).toEqual([expect.stringContaining('seen for the first time')]);
  });
});

const other = aSigner('ledger.example/other');
const otherLog = () => {
  const log = grown(OTHER);
  return { origin: other.name, size: log.size, root: log.root() };
};

describe('a log that lies', () => {
  test.each([
    ['it is smaller than it was', 'ROLLED_BACK', () => grown(someEntries(299, 'first'))],
    ['it is as large, and another', 'SPLIT_VIEW', () => grown(someEntries(300, 'else'))],
    ['it has grown out of another', 'SPLIT_VIEW', () => grown(someEntries(300, 'else'), SECOND)],
    [
      'one entry of its past is another',
      'SPLIT_VIEW',
      () => grown(FIRST.toSpliced(17, 1, ...OTHER.slice(0, 1)), SECOND),
    ],
    ['an entry was put in between', 'SPLIT_VIEW', () => grown(FIRST.toSpliced(5, 0, ...OTHER.slice(0, 1)), SECOND)],
  ])('%s: %s', async (_name, code, lying) => {
    await shown(grown(FIRST));
    await looked();
    const before = await readFile(at('state'), 'utf8');
    await shown(lying() as MemoryLog);

    const { code: exit, said } = await looked('--out', at('cosigned'));

    expect([exit, said]).toEqual([1, expect.stringContaining(code)]);
    // What it said before stays as proof, and nothing is signed.
    expect(await readFile(at('state'), 'utf8')).toBe(before);
    await expect(access(at('cosigned'))).rejects.toThrow();
  });

  test('it shows two continuations to two witnesses: each alone is believed, the other’s is not', async () => {
    await shown(grown(FIRST, SECOND));
    expect((await looked()).code).toBe(0);
    await shown(grown(FIRST, OTHER));

    expect(await looked()).toEqual({ code: 1, said: expect.stringContaining('SPLIT_VIEW') });
  });

  test('another key has signed', async () => {
    const log = grown(FIRST);
    await shown(log, await noteOf(log, aSigner(ORIGIN, 'a forger')));

    expect(await looked()).toEqual({ code: 1, said: expect.stringContaining('NOT_SIGNED') });
  });

  test('its tiles are not those of its checkpoint', async () => {
    await shown(grown(FIRST));
    await looked();
    await shown(grown(FIRST, OTHER), await noteOf(grown(FIRST, SECOND)));

    expect(await looked()).toEqual({ code: 1, said: expect.stringContaining('SPLIT_VIEW') });
  });
});

describe('what is no lie', () => {
  test('a log that is not there: 3', async () => {
    expect((await looked()).code).toBe(3);
  });

  test('another run under way: 3, and its lock stays', async () => {
    await shown(grown(FIRST));
    await writeFile(at('state.lock'), '');

    expect((await looked()).code).toBe(3);
    await access(at('state.lock'));
  });

  test.each([[[]], [['--log', 'x', '--key', 'nonsense', '--state', 'y']], [['--verbose']]])('%j: 2', async (args) => {
    expect(await witness(args, { say: () => undefined, complain: () => undefined })).toBe(2);
  });
});

describe('through the API', () => {
  test('its questions are listed documents', () => {
    expect(Object.values(documents)).toEqual(expect.arrayContaining([CHECKPOINT, CONSISTENCY]));
  });

  /** What the API answers to whoever asks for a proof. */
  async function served(answered: (proof: readonly string[]) => object): Promise<number> {
    let log = grown(FIRST);
    const server = createServer(async (request, response) => {
      const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
      const { from, to } = body.variables;
      const checkpoint = { note: await noteOf(log) };
      const answer =
        from === undefined
          ? { data: { ledger: { checkpoint } } }
          : answered((await consistencyProof(log, from, to)).map(toBase64));
      response.end(JSON.stringify(answer));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    try {
      expect((await looked('--log', address)).code).toBe(0);
      log = grown(FIRST, SECOND);
      return (await looked('--log', address)).code;
    } finally {
      server.close();
    }
  }

  const ledger = (consistencyProof: unknown, errors?: readonly object[]) => ({
    data: { ledger: { consistencyProof } },
    ...(errors === undefined ? {} : { errors }),
  });

  test.each<[string, number, (proof: readonly string[]) => object]>([
    ['a proof that holds', 0, (proof) => ledger(proof)],
    ['a proof that does not', 1, (proof) => ledger(proof.toReversed())],
    ['no proof', 3, () => ledger(null)],
    ['an error of its own', 3, () => ledger(null, [{ message: 'the store is not reached' }])],
    ['an error beside what looks like a proof', 3, () => ledger([], [{ message: 'the store is not reached' }])],
    ['nothing', 3, () => ({})],
    ['a text for a proof', 3, () => ledger('AAAA')],
    ['a hash that is none', 3, () => ledger(['?'])],
  ])('%s: %d', async (_name, code, answered) => {
    expect(await served(answered)).toBe(code);
  });

  test('null: 3, with a sentence', async () => {
    const server = createServer((_request, response) => response.end('null')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

      expect(await looked('--log', address)).toEqual({ code: 3, said: expect.stringContaining('answers 200') });
    } finally {
      server.close();
    }
  });
});
