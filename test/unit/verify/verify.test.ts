import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildVerifier } from '#scripts/verify/build.ts';
import { verify } from '#scripts/verify/program.ts';
import type { BundleContent } from '#store/ledger/bundle/bundle.ts';
import { writeBundle } from '#store/ledger/bundle/write.ts';
import { ALGORITHMS, formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aBundle, FILE } from '#test/support/ledger/a-bundle.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

let folder: string;
let made: Awaited<ReturnType<typeof aBundle>>;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  made = await aBundle();
  await write('bundle.json', made.content);
  await writeFile(at('video.mp4'), FILE);
  await writeFile(at('other.mp4'), 'something else');
  await writeFile(at('old.note'), made.notes.get(40) ?? '');
  for (const [path, bytes] of made.log.objects) {
    await mkdir(dirname(join(folder, 'log', path)), { recursive: true });
    await writeFile(join(folder, 'log', path), bytes);
  }
});

afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: BundleContent): Promise<void> {
  await writeFile(at(name), writeBundle(content));
}

async function ran(...args: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await verify(args, { say: (text) => said.push(text), complain: (text) => complained.push(text) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const key = () => formatVerifierKey(made.key);

describe('npm run verify', () => {
  test('says what it verified, and ends with 0', async () => {
    const { code, said } = await ran('bundle', at('bundle.json'), at('video.mp4'), '--key', key());

    expect(code).toBe(0);
    expect(said).toContain('CHECKPOINT_SIGNED');
    expect(said).toContain('FILE_MATCHES_DECLARED');
    expect(said).not.toContain('✗');
  });

  test('without a key it says that it does not know who signed', async () => {
    const { code, said } = await ran('bundle', at('bundle.json'));

    expect(code).toBe(0);
    expect(said).toMatch(/\? not verified .*proves nothing about who signed/);
  });

  test('a file that is another is a lie: 1', async () => {
    const { code, said } = await ran('bundle', at('bundle.json'), at('other.mp4'), '--key', key());

    expect(code).toBe(1);
    expect(said).toMatch(/✗ NOT TRUE .*other\.mp4/);
  });

  test('a damaged bundle is a lie: 1', async () => {
    const bytes = await readFile(at('bundle.json'), 'utf8');
    await writeFile(at('damaged.json'), bytes.replace('wang.officer', 'wang.officeq'));

    const { code, complained } = await ran('bundle', at('damaged.json'));

    expect(code).toBe(1);
    expect(complained).toContain('DIGEST_DIFFERS');
  });

  test('a checkpoint that was kept is followed through the log itself', async () => {
    const kept = ['--key', key(), '--checkpoint', at('old.note')];

    const without = await ran('bundle', at('bundle.json'), ...kept);
    const with_ = await ran('bundle', at('bundle.json'), ...kept, '--log', at('log'));

    expect(without.said).toContain('CONSISTENCY_UNPROVEN');
    expect(with_.said).toContain('[CONSISTENT]');
  });

  test('a log that cannot be had is no lie', async () => {
    const kept = ['--key', key(), '--checkpoint', at('old.note'), '--log', at('nowhere')];

    const { code, said, complained } = await ran('bundle', at('bundle.json'), ...kept);

    expect(code).toBe(3);
    expect(said).toContain('CONSISTENCY_UNPROVEN');
    expect(complained).toContain('nowhere');
  });

  test('a key for nothing, a witness that did not sign, a checkpoint that cannot be compared: 3, and not 0', async () => {
    const bare = structuredClone(made.content);
    Reflect.deleteProperty(bare, 'checkpoint');
    for (const event of bare.records.flatMap(({ events }) => events)) Reflect.deleteProperty(event, 'sealed');
    await write('bare.json', bare);
    const witness = aSigner('witness.example');
    const public_ = formatVerifierKey(verifierKey(witness.name, witness.publicKey, ALGORITHMS.COSIGNATURE));

    const ends = [
      await ran('bundle', at('bare.json')),
      await ran('bundle', at('bare.json'), '--key', key()),
      await ran('bundle', at('bare.json'), '--key', key(), '--checkpoint', at('old.note')),
      await ran('bundle', at('bundle.json'), '--key', key(), '--witness', public_),
    ].map(({ code }) => code);

    expect(ends).toEqual([0, 3, 3, 3]);
  });

  test('what was damaged on its way is not called a lie: 2', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    await writeFile(at('crlf.note'), crlf(await readFile(at('old.note'), 'utf8')));
    await writeFile(at('crlf.json'), `\uFEFF${await readFile(at('bundle.json'), 'utf8')}`);

    const note = await ran('bundle', at('bundle.json'), '--key', key(), '--checkpoint', at('crlf.note'));
    const bundle = await ran('bundle', at('crlf.json'), '--key', key());

    expect([note.code, bundle.code]).toEqual([2, 2]);
    expect([note.complained, bundle.complained]).toEqual([
      expect.stringContaining('in transit'),
      expect.stringContaining('in transit'),
    ]);
    expect(bundle.complained).not.toContain('NOT TRUE');
  });

  test('--out is where it is written', async () => {
    const { code, said } = await ran('page', at('bundle.json'), '--key', key(), '--out', at('page.html'));

    expect([code, said]).toEqual([0, '']);
    expect(await readFile(at('page.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test.each([
    ['nothing', []],
    ['a bundle that is not there', ['bundle', '/nowhere/bundle.json']],
    ['an option that is none', ['bundle', 'x', '--trust-me']],
    ['a bundle below a file', ['bundle', `${import.meta.filename}/bundle.json`]],
    ['a folder', ['bundle', import.meta.dirname]],
    ['a key that is none', ['bundle', 'x', '--key', 'abc']],
  ])('asked with %s: 2', async (_name, args) => {
    expect((await ran(...args)).code).toBe(2);
  });
});

describe('as a single file', () => {
  let alone: string;

  beforeAll(async () => {
    alone = await mkdtemp(join(tmpdir(), 'court-'));
    await buildVerifier(ROOT, join(alone, 'verify.mjs'));
  });

  afterAll(() => rm(alone, { recursive: true }));

  /** Plain Node in a folder with nothing beside it. */
  async function court(...args: readonly string[]): Promise<{ code: number; stdout: string }> {
    try {
      const { stdout } = await run(process.execPath, ['verify.mjs', ...args], { cwd: alone, env: {} });
      return { code: 0, stdout };
    } catch (failure) {
      const { code, stdout } = failure as { code: number; stdout: string };
      return { code, stdout };
    }
  }

  test('it verifies, and finds what is not true', async () => {
    const right = await court('bundle', at('bundle.json'), at('video.mp4'), '--key', key());
    const wrong = await court('bundle', at('bundle.json'), at('other.mp4'), '--key', key());

    expect([right.code, wrong.code]).toEqual([0, 1]);
    expect(right.stdout).toContain('CHECKPOINT_SIGNED');
    expect(wrong.stdout).toContain('FILE_DIFFERS');
  });

  test('it makes the page', async () => {
    const { code, stdout } = await court('page', at('bundle.json'), at('video.mp4'), '--key', key());

    expect(code).toBe(0);
    expect(stdout).toContain('<html lang="zh-CN">');
  });

  test('it is one file that needs no package', async () => {
    const text = await readFile(join(alone, 'verify.mjs'), 'utf8');

    expect([...text.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, from]) => from)).toSatisfy(
      (from: readonly string[]) => from.every((each) => /^(node:|crypto$)/.test(each)),
    );
  });
});
