import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { DAY, later } from '#domain/model/time.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { finish } from '#functions/evidence/finish.ts';
import { LockUnproven } from '#functions/evidence/keep.ts';
import { reconcile } from '#functions/evidence/round.ts';
import { boundsOfFunction } from '#functions/evidence/verify/bounds.ts';
import { oldestRunning } from '#functions/evidence/verify/oldest.ts';
import { verify } from '#functions/evidence/verify/verify.ts';
import { logger } from '#functions/observability.ts';
import { stateOf } from '#functions/states-of.ts';
import { recordedOf } from '#store/event.ts';
import { OTHER_HASH } from '#test/support/evidence/records.ts';
import type { Scene } from '#test/support/evidence/scene.ts';
import { scene } from '#test/support/evidence/scene.ts';
import { inPieces, readingOf, readThrough, UNBOUND } from '#test/support/evidence/verifications.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
const BYTES = Buffer.from('证据的内容'.repeat(1_000));
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

type Beginning = Parameters<Scene['begin']>[0];

/** An upload that has been sealed, or flagged. */
async function arrived(
  command: Partial<Beginning> = {},
  bytes: Buffer = BYTES,
  declared = sha256(bytes),
  leniency = {},
) {
  const at = await scene(leniency);
  const evidence = await at.begin({ size: bytes.length, ...command });
  if (evidence === undefined) throw new Error('refused');
  await at.send(evidence, [bytes]);
  await at.complete(evidence, declared);
  await finish(at.workshop, evidence.id);
  return { at, evidence, key: objectKey(evidence) };
}

describe('what arrived as it was declared', () => {
  test('is verified once every byte was read, and locked for the term of its kind', async () => {
    const { at, evidence, key } = await arrived({ kind: 'OTHER' });
    const since = at.world.now();

    expect(await readThrough(at.workshop, evidence.id)).toEqual(['MATCHED']);

    const retainUntil = later(since, 3_650 * DAY);
    const lock = { mode: 'COMPLIANCE', retainUntil, legalHold: true };
    expect(await at.now(evidence)).toMatchObject({
      status: 'VERIFIED',
      kept: { lock },
      read: { contentHash: sha256(BYTES) },
    });
    expect(await at.now(evidence)).not.toHaveProperty('checking');
    const [versionId = ''] = await at.store.versionsOf(key);
    expect((await at.store.head(key, versionId)).lock).toEqual(lock);
  });

  test('and of a kind that arrives without a hold, is under hold from then on', async () => {
    const { at, evidence } = await arrived({ kind: 'SUPPORTING_PAPER', contentType: 'image/png' }, PNG);
    expect(await at.now(evidence)).toMatchObject({ kept: { lock: { legalHold: false } } });

    await readThrough(at.workshop, evidence.id);

    expect(await at.now(evidence)).toMatchObject({ status: 'VERIFIED', kept: { lock: { legalHold: true } } });
  });

  test('is not called verified by an engine that does not lengthen its lock', async () => {
    const { at, evidence } = await arrived();
    at.store.retain = async () => undefined;

    await expect(readThrough(at.workshop, evidence.id)).rejects.toBeInstanceOf(LockUnproven);

    expect(await at.now(evidence)).toMatchObject({ status: 'SEALED' });
  });

  test('is locked for no longer than the deployment lets anything be locked', async () => {
    const { at, evidence } = await arrived();
    const since = at.world.now();

    await readThrough(at.workshop, evidence.id, { cap: 100 });

    expect(await at.now(evidence)).toMatchObject({ kept: { lock: { retainUntil: later(since, 100 * DAY) } } });
  });

  test('delivered again it stays as it is, and is not counted again', async () => {
    const { at, evidence } = await arrived();
    await readThrough(at.workshop, evidence.id);
    const verified = await at.now(evidence);

    expect(await verify(at.workshop, await readingOf(at.workshop, evidence.id), UNBOUND)).toBe('STALE');
    expect(await at.now(evidence)).toEqual(verified);
  });
});

describe('what is not what was declared', () => {
  test('another hash than its uploader gave is flagged, and its lock stays as it was', async () => {
    const { at, evidence, key } = await arrived({}, BYTES, OTHER_HASH);
    const sealed = await at.now(evidence);

    expect(await readThrough(at.workshop, evidence.id)).toEqual(['DIFFERED']);

    expect(await at.now(evidence)).toMatchObject({
      ...{ status: 'MISMATCH', differences: ['CONTENT_HASH'], read: { contentHash: sha256(BYTES) } },
      ...{ kept: 'kept' in sealed ? sealed.kept : undefined },
    });
    const [versionId = ''] = await at.store.versionsOf(key);
    expect((await at.store.head(key, versionId)).lock).toEqual('kept' in sealed && sealed.kept.lock);
  });

  test.each([
    ['video/mp4', 'MISMATCH'],
    ['image/jpeg', 'VERIFIED'],
    ['image/png', 'VERIFIED'],
    ['application/octet-stream', 'VERIFIED'],
  ])('a PNG that is said to be %s ends %s', async (contentType, status) => {
    const { at, evidence } = await arrived({ contentType }, PNG);

    await readThrough(at.workshop, evidence.id);

    expect(await at.now(evidence)).toMatchObject({
      ...{ status, read: { sniffed: 'image/png' } },
      ...(status === 'MISMATCH' ? { differences: ['CONTENT_TYPE'] } : {}),
    });
  });

  test('what had been flagged on arrival is read too, and stays flagged with all that is known', async () => {
    const { at, evidence } = await arrived({ deviceHash: OTHER_HASH });
    expect((await at.now(evidence)).status).toBe('MISMATCH');

    expect(await readThrough(at.workshop, evidence.id)).toEqual(['DIFFERED']);

    expect(await at.now(evidence)).toMatchObject({
      ...{ status: 'MISMATCH', differences: ['DEVICE_HASH'], read: { contentHash: sha256(BYTES) } },
    });
    const reading = await stateOf(at.table, await readingOf(at.workshop, evidence.id));
    expect(reading).toMatchObject({ status: 'DIFFERED', differences: ['DEVICE_HASH'], contentHash: sha256(BYTES) });
  });
});

describe('a wake', () => {
  const STRETCH = { ...UNBOUND, oneGo: 0, stretch: 640 };

  test('is stale once something was done since it was sent: it reads nothing', async () => {
    const { at, evidence } = await arrived();
    const slow = { ...at.workshop, store: inPieces(at.store, 64) };
    const id = await readingOf(at.workshop, evidence.id);
    expect(await verify(slow, id, STRETCH, 1)).toBe('ADVANCED');
    const read = vi.spyOn(at.store, 'read');

    expect(await verify(slow, id, STRETCH, 1)).toBe('STALE');

    expect(read).not.toHaveBeenCalled();
    expect(await verify(slow, id, STRETCH, 2)).toBe('ADVANCED');
  });

  test('that has waited for so long that another was sent keeps its place, and the other is then stale', async () => {
    const { at, evidence } = await arrived();
    const slow = { ...at.workshop, store: inPieces(at.store, 64) };
    const id = await readingOf(at.workshop, evidence.id);
    at.pass(DAY);
    await sweep(at.workshop);

    expect(await verify(slow, id, STRETCH, 1)).toBe('ADVANCED');
    expect(await verify(slow, id, STRETCH, 2)).toBe('STALE');
  });

  test('behind a long queue is read in one go all the same: nobody has tried yet', async () => {
    const { at, evidence } = await arrived();
    for (let day = 0; day < 5; day += 1) {
      at.pass(DAY);
      await sweep(at.workshop);
    }

    // Saved on the way it would come on by such stretches.
    expect(await readThrough(at.workshop, evidence.id, { stretch: 1 })).toEqual(['MATCHED']);
  });
});

describe('another hash than was declared', () => {
  const bounds = { oneGo: 0, stretch: 6_400 };

  test('that stands on a saved state is read again from the first byte on, and believed only then', async () => {
    const { at, evidence, key } = await arrived();
    const slow = { ...at.workshop, store: inPieces(at.store, 64) };
    const id = await readingOf(at.workshop, evidence.id);
    // What the first stretch read is not what lies there: so would a state be that was saved wrong.
    at.store.flip(key, 0);
    await verify(slow, id, { ...UNBOUND, ...bounds });
    at.store.flip(key, 0);

    expect(await readThrough(slow, evidence.id, bounds)).toContain('MATCHED');
    expect(await at.now(evidence)).toMatchObject({ status: 'VERIFIED' });
  });

  test('and again is flagged, after the second time', async () => {
    const { at, evidence } = await arrived({}, BYTES, OTHER_HASH);
    const slow = { ...at.workshop, store: inPieces(at.store, 64) };

    const came = await readThrough(slow, evidence.id, bounds);

    expect(came.filter((each) => each === 'ADVANCED')).toHaveLength(2 * Math.ceil(BYTES.length / 6_400) - 1);
    expect(came.at(-1)).toBe('DIFFERED');
  });

  test('is only what an officer said; than the store had is somebody’s doing, and told apart', async () => {
    const { at, evidence, key } = await arrived();
    expect(await readThrough(at.workshop, evidence.id)).toEqual(['MATCHED']);
    at.store.flip(key, 1_000);
    at.pass(200 * DAY);
    await sweep(at.workshop);
    const id = await readingOf(at.workshop, evidence.id);

    expect(await readThrough(at.workshop, evidence.id)).toEqual(['CHANGED']);
    expect(await verify(at.workshop, id, UNBOUND)).toBe('STALE');
    expect(await at.now(evidence)).toMatchObject({ status: 'MISMATCH', differences: ['CONTENT_HASH'] });
  });
});

describe('what is flagged of a kind that arrives without a hold', () => {
  const paper = { kind: 'SUPPORTING_PAPER', contentType: 'image/png' } as const;
  const held = async (at: Scene, key: string) => {
    const [versionId = ''] = await at.store.versionsOf(key);
    return (await at.store.head(key, versionId)).lock.legalHold;
  };

  test('is under hold, whether it is flagged on arrival or when it is read', async () => {
    const onArrival = await arrived({ ...paper, deviceHash: OTHER_HASH }, PNG);
    expect(await held(onArrival.at, onArrival.key)).toBe(true);

    const read = await arrived(paper, PNG, OTHER_HASH);
    expect(await held(read.at, read.key)).toBe(false);
    await readThrough(read.at.workshop, read.evidence.id);
    expect(await held(read.at, read.key)).toBe(true);
    expect(await read.at.now(read.evidence)).toMatchObject({ kept: { lock: { legalHold: true } } });
  });

  test('and what still waits to be read is locked for as long as it waits', async () => {
    const { at, evidence, key } = await arrived(paper, PNG);
    const terms = { completion: 0, upload: DAY, orphan: DAY };
    for (let day = 0; day < 40; day += 1) {
      at.pass(DAY);
      await reconcile(at.workshop, terms);
      const [versionId = ''] = await at.store.versionsOf(key);
      const { lock } = await at.store.head(key, versionId);
      expect(String(lock.retainUntil) > at.world.now()).toBe(true);
      expect(await at.now(evidence)).toMatchObject({ status: 'SEALED', kept: { lock } });
    }
  });
});

describe('what cannot be read', () => {
  const failing = (at: Scene, name: string) => {
    at.store.read = async function* () {
      yield* [];
      throw Object.assign(new Error('of 张三’s telephone'), { name });
    };
  };

  /** Tries as often as it is to be tried, for some days at most. */
  async function tried(at: Scene, evidence: { readonly id: string }, days: number) {
    const id = await readingOf(at.workshop, evidence.id);
    const until = later(at.world.now(), days * DAY);
    const came: string[] = [];
    while (at.world.now() < until && came.at(-1) !== 'UNREADABLE') {
      came.push(await verify(at.workshop, id, UNBOUND));
      const reading = await stateOf<{ resumeAt?: string }>(at.table, id);
      if (came.at(-1) === 'STALLED') expect(await verify(at.workshop, id, UNBOUND)).toBe('WAITS');
      at.pass(Date.parse(reading?.resumeAt ?? at.world.now()) - Date.parse(at.world.now()));
    }
    return came;
  }

  test('but is still there is never flagged, however long it lasts, and is verified afterwards', async () => {
    const { at, evidence } = await arrived();
    const { read } = at.store;
    failing(at, 'KMS.DisabledException');

    const came = await tried(at, evidence, 100);

    expect(new Set(came)).toEqual(new Set(['STALLED']));
    expect(came.length).toBeLessThan(110);
    at.store.read = read;
    expect(await readThrough(at.workshop, evidence.id)).toEqual(['MATCHED']);
  });

  test('also when nobody is told whether it is there', async () => {
    const { at, evidence } = await arrived();
    failing(at, 'AccessDenied');
    at.store.versionsOf = () => Promise.reject(new Error('AccessDenied'));

    expect(await tried(at, evidence, 10)).not.toContain('UNREADABLE');
  });

  test('because the store does not have it any more, is flagged after two days', async () => {
    const { at, evidence } = await arrived();
    failing(at, 'NoSuchVersion');
    const since = at.world.now();
    at.store.versionsOf = async () => [];

    expect((await tried(at, evidence, 10)).at(-1)).toBe('UNREADABLE');

    expect(at.world.now() > later(since, 1.5 * DAY)).toBe(true);
    expect(await at.now(evidence)).toMatchObject({ status: 'MISMATCH', differences: ['UNREADABLE'] });
    expect(await at.now(evidence)).not.toHaveProperty('read.contentHash');
  });

  test('says why, in the log and on record, without a word of what it failed on', async () => {
    const { at, evidence } = await arrived();
    failing(at, 'KMS.DisabledException');
    const log = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);

    await readThrough(at.workshop, evidence.id);

    expect(log).toHaveBeenCalledWith('not readable', expect.objectContaining({ fault: 'KMS.DisabledException' }));
    expect(JSON.stringify(log.mock.calls)).not.toContain('张三');
    const events = at.table.items().filter(({ SK }) => SK.startsWith('EVENT#'));
    expect(events.map((item) => recordedOf(item).event)).toContainEqual(
      expect.objectContaining({ type: 'VerificationStalled', fault: 'KMS.DisabledException' }),
    );
    log.mockRestore();
  });

  test('but for a while is verified all the same', async () => {
    const { at, evidence } = await arrived();
    const { read } = at.store;
    at.store.read = async function* () {
      yield* [];
      throw new Error('SlowDown');
    };
    expect(await readThrough(at.workshop, evidence.id)).toEqual(['STALLED']);
    at.store.read = read;
    at.pass(DAY);

    expect(await readThrough(at.workshop, evidence.id)).toEqual(['MATCHED']);
  });
});

test('what is too slow to be read in one go is saved on the way from the second try on', async () => {
  const { at, evidence } = await arrived();
  const slow = { ...at.workshop, store: inPieces(at.store, 100) };
  let pieces = 0;
  const mayGoOn = () => {
    pieces += 1;
    return pieces % 50 !== 0;
  };
  expect(await readThrough(slow, evidence.id, { mayGoOn })).toEqual(['STALLED']);
  at.pass(60_000);
  await sweep(at.workshop);

  expect(await readThrough(slow, evidence.id, { mayGoOn })).toEqual(['ADVANCED', 'ADVANCED', 'ADVANCED', 'MATCHED']);
});

test('how long the oldest reading has been running is known, and nothing runs when all is read', async () => {
  const { at, evidence } = await arrived();
  at.pass(3_600_000);

  expect(await oldestRunning(at.workshop)).toBe(3_600);

  await readThrough(at.workshop, evidence.id);
  expect(await oldestRunning(at.workshop)).toBe(0);
});

describe('a run of the function', () => {
  test('reads no further when a minute is left of it', () => {
    expect([60_001, 60_000].map((left) => boundsOfFunction(() => left).mayGoOn())).toEqual([true, false]);
  });

  test('may be told to read less, and to lock for less', () => {
    vi.stubEnv('EVIDENCE_STRETCH_BYTES', '640');
    vi.stubEnv('EVIDENCE_ONE_GO_BYTES', '1000');
    vi.stubEnv('RETENTION_CAP_DAYS', '101');

    expect(boundsOfFunction(() => 0)).toMatchObject({ stretch: 640, oneGo: 1_000, cap: 100 });

    vi.unstubAllEnvs();
    expect(boundsOfFunction(() => 0)).toMatchObject({ stretch: 32 * 2 ** 30, oneGo: 2 ** 30 });
  });
});
