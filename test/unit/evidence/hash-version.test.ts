import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BytesUnreadable } from '#functions/evidence/verify/bytes-unreadable.ts';
import type { Bounds, Hashed } from '#functions/evidence/verify/hash-version.ts';
import { hashVersion } from '#functions/evidence/verify/hash-version.ts';
import { savableHashing } from '#functions/evidence/verify/hashing.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const world = surroundings();
const START = { offset: 0 };

/** Bytes that repeat nowhere within a test. */
function content(from: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  for (let i = 0; i < length; i += 1) bytes[i] = Math.imul(from + i, 2_654_435_761) >>> 13;
  return bytes;
}

/** A store of one object that hands out chunks of a length, and says where it was begun. */
function storeOf(size: number, chunk: (at: number) => number = () => 65_537) {
  const begun: number[] = [];
  const read = async function* (_key: string, _versionId: string, from: number) {
    begun.push(from);
    for (let at = from; at < size; ) {
      const length = Math.min(Math.max(1, chunk(at)), size - at);
      yield content(at, length);
      at += length;
    }
  };
  return { store: { read }, begun, version: { key: 'evidence/a', versionId: '1', size } };
}

const sha256 = (size: number) => createHash('sha256').update(content(0, size)).digest('base64');
const bounds = (changes: Partial<Bounds> = {}): Bounds => ({
  ...{ stretch: Number.POSITIVE_INFINITY, oneGo: 0, mayGoOn: () => true },
  ...changes,
});

/** Step by step, each in a worker of its own that knows only what the last one saved. */
async function through({ store, version }: ReturnType<typeof storeOf>, within: () => Bounds) {
  let [came, steps]: [Hashed, number] = [{ offset: 0, hashState: '' }, 0];
  do {
    const from = 'contentHash' in came || came.offset === 0 ? START : came;
    came = await hashVersion({ store, world }, version, from, within());
    steps += 1;
  } while (!('contentHash' in came));
  return { ...came, steps };
}

test.each([1, 63, 64, 65, 127, 128, 65_536, 65_537, 1_000_003])(
  'of %i bytes the hash is that of all of them, saved on the way or not',
  async (size) => {
    const whole = { contentHash: sha256(size), resumed: false };
    const { store, version } = storeOf(size, () => 37);

    expect(await hashVersion({ store, world }, version, START, bounds({ oneGo: size }))).toEqual(whole);
    expect(await hashVersion({ store, world }, version, START, bounds())).toEqual(whole);
    expect(
      await through(
        storeOf(size, () => 4_099),
        () => bounds({ stretch: 100_000 }),
      ),
    ).toMatchObject({ contentHash: sha256(size) });
  },
);

test('a file of ten thousand parts is hashed in many runs, each of which reads on where the last one saved', async () => {
  const part = 1_024;
  const size = 9_999 * part + 5;
  const stretch = 128 * part;
  const at = storeOf(size, () => part);

  const { contentHash, steps } = await through(at, () => bounds({ stretch }));

  expect(contentHash).toBe(sha256(size));
  expect(steps).toBe(Math.ceil(size / stretch));
  expect(at.begun).toEqual(Array.from({ length: steps }, (_, i) => i * stretch));
});

test('a stream may break off at any byte', async () => {
  for (const run of [1, 2, 3, 4, 5]) {
    const { chance } = surroundings({ seed: seed + run });
    const size = 300_000 + Math.floor(chance() * 100_000);
    const { store, version, begun } = storeOf(size, () => Math.floor(chance() * 5_000));
    const breaking = {
      async *read(...asked: Parameters<typeof store.read>) {
        for await (const chunk of store.read(...asked)) {
          if (chance() < 0.2) {
            yield chunk.subarray(0, Math.floor(chance() * chunk.length));
            throw new Error('ECONNRESET');
          }
          yield chunk;
        }
      },
    };

    const hashed = await hashVersion({ store: breaking, world }, version, START, bounds({ oneGo: (run % 2) * size }));

    expect([run, hashed]).toEqual([run, { contentHash: sha256(size), resumed: false }]);
    expect(begun.length).toBeGreaterThan(3);
  }
});

describe('time runs short', () => {
  test('and what was hashed is saved', async () => {
    const { store, version } = storeOf(1_000_000);
    let chunks = 0;
    const mayGoOn = () => {
      chunks += 1;
      return chunks % 3 !== 0;
    };

    expect(await hashVersion({ store, world }, version, START, bounds({ mayGoOn }))).toMatchObject({ offset: 196_608 });
    expect((await through(storeOf(1_000_000), () => bounds({ mayGoOn }))).contentHash).toBe(sha256(1_000_000));
  });

  test('also while the stream breaks off again and again: nothing more is tried than there is time for', async () => {
    const { store, version } = storeOf(1_000_000);
    let tries = 0;
    const breaking = {
      async *read(...asked: Parameters<typeof store.read>) {
        tries += 1;
        for await (const chunk of store.read(...asked)) {
          yield chunk;
          break;
        }
        throw new Error('ECONNRESET');
      },
    };
    let looks = 0;
    const mayGoOn = () => {
      looks += 1;
      return looks !== 4;
    };

    expect(await hashVersion({ store: breaking, world }, version, START, bounds({ mayGoOn }))).toMatchObject({
      offset: 2 * 65_536,
    });
    expect(tries).toBe(2);
  });

  test('but native hashing can save nothing: the next run must', async () => {
    const { store, version } = storeOf(1_000_000);
    const late = bounds({ oneGo: 1_000_000, mayGoOn: () => false });

    await expect(hashVersion({ store, world }, version, START, late)).rejects.toBeInstanceOf(BytesUnreadable);
  });
});

describe('nothing more comes', () => {
  const stuck = (after: number) => {
    const { store, version } = storeOf(1_000_000);
    const read = async function* (...asked: Parameters<typeof store.read>) {
      if (asked[2] >= after) throw new Error('SlowDown');
      yield content(asked[2], after - asked[2]);
    };
    return { store: { read }, version };
  };

  test('at all: it is unreadable', async () => {
    const { store, version } = stuck(0);

    await expect(hashVersion({ store, world }, version, START, bounds())).rejects.toBeInstanceOf(BytesUnreadable);
  });

  test('after a while: what there was is saved, and then it is unreadable', async () => {
    const { store, version } = stuck(100_000);

    const came = await hashVersion({ store, world }, version, START, bounds());

    expect(came).toMatchObject({ offset: 99_968 });
    if ('contentHash' in came) throw new Error('hashed');
    await expect(hashVersion({ store, world }, version, came, bounds())).rejects.toBeInstanceOf(BytesUnreadable);
  });

  test('because the stream ends before the end of the object, without a fault', async () => {
    const { store } = storeOf(1_000);
    const version = { key: 'evidence/a', versionId: '1', size: 1_001 };

    await expect(hashVersion({ store, world }, version, START, bounds({ oneGo: 2_000 }))).rejects.toThrow(
      'ended too soon',
    );
  });
});

describe('a saved state', () => {
  const saved = async (offset: number) => {
    const { hashing } = await savableHashing(START);
    hashing.update(content(0, offset));
    const progress = hashing.save?.();
    if (progress === undefined) throw new Error('not saved');
    return progress;
  };

  test('holds no byte of the file', async () => {
    const { hashing } = await savableHashing(START);
    hashing.update(Buffer.alloc(64 * 5 + 63, 'A'));
    const { offset, hashState = '' } = hashing.save?.() ?? { offset: -1 };

    expect(offset).toBe(64 * 5);
    expect(Buffer.from(hashState, 'base64').includes('AAAA')).toBe(false);
  });

  const altered = (hashState: string, at: number) => {
    const bytes = Buffer.from(hashState, 'base64');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes.toString('base64');
  };

  test.each([
    [
      'of other code than ours',
      async () => ({ ...(await saved(640)), hashState: altered((await saved(640)).hashState, 0) }),
    ],
    ['of another length than it says', async () => ({ ...(await saved(640)), offset: 704 })],
    [
      'whose own length was altered',
      async () => ({ ...(await saved(640)), hashState: altered((await saved(640)).hashState, 69) }),
    ],
    [
      'that was cut short',
      async () => ({ ...(await saved(640)), hashState: (await saved(640)).hashState.slice(0, 100) }),
    ],
    ['that is none', async () => ({ offset: 640, hashState: 'none' })],
    ['that is not there', async () => ({ offset: 640 })],
  ])('%s is not gone on from: all is read again', async (_what, broken) => {
    const at = storeOf(100_000);

    const hashed = await hashVersion({ store: at.store, world }, at.version, await broken(), bounds());

    expect(hashed).toEqual({ contentHash: sha256(100_000), resumed: false });
    expect(at.begun).toEqual([0]);
  });

  test('that does not load any more lets it begin again, and come as far as it had: that is progress', async () => {
    const at = storeOf(100_000, () => 64);
    const stretch = 6_400;
    const from = { offset: stretch, hashState: 'of another library' };

    const came = await hashVersion({ store: at.store, world }, at.version, from, bounds({ stretch }));

    expect(came).toMatchObject({ offset: stretch });
    if ('contentHash' in came) throw new Error('hashed');
    expect(await hashVersion({ store: at.store, world }, at.version, came, bounds())).toEqual({
      ...{ contentHash: sha256(100_000), resumed: true },
    });
  });

  test('that loads is gone on from', async () => {
    const at = storeOf(100_000);

    expect(await hashVersion({ store: at.store, world }, at.version, await saved(640), bounds())).toEqual({
      ...{ contentHash: sha256(100_000), resumed: true },
    });
    expect(at.begun).toEqual([640]);
  });
});
