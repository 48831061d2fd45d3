import type { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { S3LedgerStore } from '#store/ledger/s3-ledger-store.ts';

const named = (name: string) => Object.assign(new Error(name), { name });
const body = (bytes: Uint8Array) => ({
  Body: { transformToByteArray: async () => bytes },
  ETag: '"1"',
  LastModified: new Date('2026-11-23T01:00:00.000Z'),
});
const LOCKED = { ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: new Date('2200-01-01') };
const TILE = { path: 'tile/0/000', bytes: Uint8Array.of(1, 2), full: true };

/** S3 that answers each command of a name in turn; the last answer stays. */
function anS3(answers: Readonly<Record<string, readonly unknown[]>>) {
  const asked: { readonly name: string; readonly input: Record<string, unknown> }[] = [];
  const client = {
    send: async (command: { readonly input: Record<string, unknown> }) => {
      const name = command.constructor.name.replace('Command', '');
      const before = asked.filter((each) => each.name === name).length;
      asked.push({ name, input: command.input });
      const given = answers[name] ?? [];
      const answer = given[Math.min(before, given.length - 1)];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return {
    store: new S3LedgerStore(
      { bucket: 'ledger', origin: 'log.example/1', lockDays: 10_950 },
      client as unknown as S3Client,
    ),
    asked,
  };
}

const namesOf = (asked: readonly { readonly name: string }[]) => asked.map(({ name }) => name);

test('every write says its lock, its condition and its checksum; a partial tile its tag', async () => {
  const { store, asked } = anS3({ PutObject: [{ VersionId: '1' }], HeadObject: [LOCKED] });

  await store.write(TILE);
  await store.write({ ...TILE, path: 'tile/0/000.p/2', full: false });
  await store.keepCheckpoint(256, 'note\n');

  const puts = asked.filter(({ name }) => name === 'PutObject').map(({ input }) => input);
  const days = puts.map(({ ObjectLockRetainUntilDate }) =>
    Math.round((Number(ObjectLockRetainUntilDate) - Date.now()) / 86_400_000),
  );
  expect(days).toEqual([10_950, 1, 10_950]);
  expect(puts.map(({ Tagging }) => Tagging)).toEqual([undefined, 'tile=partial', undefined]);
  for (const put of puts)
    expect(put).toMatchObject({ ObjectLockMode: 'COMPLIANCE', IfNoneMatch: '*', ChecksumAlgorithm: 'SHA256' });
});

test('that the engine keeps locks is looked at once', async () => {
  const { store, asked } = anS3({ PutObject: [{ VersionId: '1' }], HeadObject: [LOCKED] });

  for (let i = 0; i < 3; i += 1) await store.write(TILE);

  expect(namesOf(asked)).toEqual(['PutObject', 'HeadObject', 'PutObject', 'PutObject']);
});

test('where it leaves them off each is set, and looked at', async () => {
  const { store, asked } = anS3({
    PutObject: [{ VersionId: '1' }],
    HeadObject: [{}, LOCKED, {}, LOCKED],
    PutObjectRetention: [{}],
  });

  await store.write(TILE);
  await store.write(TILE);

  const each = ['PutObject', 'HeadObject', 'PutObjectRetention', 'HeadObject'];
  expect(namesOf(asked)).toEqual([...each, ...each]);
});

test('where they cannot be set nothing counts as written', async () => {
  const { store } = anS3({ PutObject: [{ VersionId: '1' }], HeadObject: [{}], PutObjectRetention: [{}] });

  await expect(store.write(TILE)).rejects.toMatchObject({ code: 'LOCK_UNPROVEN' });
});

test('a lock shorter than asked for is none', async () => {
  const short = { ...LOCKED, ObjectLockRetainUntilDate: new Date(Date.now() + 86_400_000) };
  const { store } = anS3({ PutObject: [{ VersionId: '1' }], HeadObject: [short], PutObjectRetention: [{}] });

  await expect(store.write(TILE)).rejects.toMatchObject({ code: 'LOCK_UNPROVEN' });
});

test('a tile that another is just writing is written again if the other failed', async () => {
  const { store, asked } = anS3({
    PutObject: [named('ConditionalRequestConflict'), { VersionId: '1' }],
    HeadObject: [LOCKED],
  });

  await store.write(TILE);

  expect(namesOf(asked)).toEqual(['PutObject', 'PutObject', 'HeadObject']);
});

test('a tile that is there is compared, byte by byte', async () => {
  const there = (bytes: Uint8Array) =>
    anS3({ PutObject: [named('PreconditionFailed')], GetObject: [{ ...body(bytes), ...LOCKED }] }).store;

  await there(TILE.bytes).write(TILE);
  await expect(there(Uint8Array.of(1, 3)).write(TILE)).rejects.toMatchObject({ code: 'TILE_DIFFERS' });
});

test('a full tile that is there counts when its lock does: else it is set', async () => {
  const there = (lock: object, more: Readonly<Record<string, readonly unknown[]>> = {}) =>
    anS3({ PutObject: [named('PreconditionFailed')], GetObject: [{ ...body(TILE.bytes), ...lock }], ...more });
  const [locked, unlocked, refused] = [
    there(LOCKED),
    there({}, { HeadObject: [{}, LOCKED], PutObjectRetention: [{}] }),
    there({}, { HeadObject: [{}], PutObjectRetention: [{}] }),
  ];

  await locked.store.write(TILE);
  await unlocked.store.write(TILE);

  expect(namesOf(locked.asked)).toEqual(['PutObject', 'GetObject']);
  expect(namesOf(unlocked.asked)).toEqual(['PutObject', 'GetObject', 'HeadObject', 'PutObjectRetention', 'HeadObject']);
  await expect(refused.store.write(TILE)).rejects.toMatchObject({ code: 'LOCK_UNPROVEN' });
});

test('what is to be kept is written again while others write it, under the long lock and without the tag to lapse by', async () => {
  const contended = () =>
    anS3({ PutObject: [named('ConditionalRequestConflict'), { VersionId: '1' }], HeadObject: [LOCKED] });
  const [kept, tile] = [contended(), contended()];

  await kept.store.keepCheckpoint(256, 'note\n');
  await tile.store.keep({ ...TILE, path: 'tile/0/000.p/2', full: false });

  for (const { asked } of [kept, tile]) expect(namesOf(asked)).toEqual(['PutObject', 'PutObject', 'HeadObject']);
  for (const { ObjectLockRetainUntilDate, Tagging, IfNoneMatch } of tile.asked.slice(0, 2).map(({ input }) => input)) {
    expect(Number(ObjectLockRetainUntilDate)).toBeGreaterThan(Date.now() + 10_949 * 86_400_000);
    expect([Tagging, IfNoneMatch]).toEqual([undefined, undefined]);
  }
  const stuck = anS3({ PutObject: [named('ConditionalRequestConflict')] });
  await expect(stuck.store.keepCheckpoint(256, 'note\n')).rejects.toMatchObject({ code: 'CONTENDED' });
});

test('a checkpoint is put over the version that was read and no other', async () => {
  const { store, asked } = anS3({
    PutObject: [{ VersionId: '1' }, named('PreconditionFailed'), named('ConditionalRequestConflict')],
    GetObject: [{ ...body(Buffer.from('old\n')), ETag: '"abc"' }],
    HeadObject: [LOCKED],
  });
  const over = await store.checkpoint();

  expect([
    await store.replaceCheckpoint('new\n', over),
    await store.replaceCheckpoint('new\n', over),
    await store.replaceCheckpoint('new\n', undefined),
  ]).toEqual([true, false, false]);
  const puts = asked.filter(({ name }) => name === 'PutObject').map(({ input }) => [input.IfMatch, input.IfNoneMatch]);
  expect(puts).toEqual([
    ['"abc"', undefined],
    ['"abc"', undefined],
    [undefined, '*'],
  ]);
});

test('every object of a log lies under its name', async () => {
  const { store, asked } = anS3({
    PutObject: [{ VersionId: '1' }],
    HeadObject: [LOCKED],
    GetObject: [body(Uint8Array.of(1))],
  });

  await store.write(TILE);
  await store.tile(0, 0, 256);
  await store.entries(0, 3);
  await store.checkpoint();
  await store.keepCheckpoint(3, 'note\n');
  await store.keptCheckpoint(3);
  await store.replaceCheckpoint('note\n', undefined);

  const keys = asked.map(({ input }) => String(input.Key));
  expect(keys.filter((key) => !key.startsWith('log.example/1/'))).toEqual([]);
  expect(new Set(keys).size).toBe(4);
  const client = {} as S3Client;
  for (const origin of ['', '/a', 'a/../b', 'a/./b', 'a b'])
    expect(() => new S3LedgerStore({ bucket: 'ledger', origin, lockDays: 1 }, client)).toThrow('origin');
});

test('what S3 cannot do is a fault, and not a checkpoint that was overtaken', async () => {
  const { store } = anS3({ PutObject: [named('SlowDown')] });

  await expect(store.replaceCheckpoint('note\n', undefined)).rejects.toThrow('SlowDown');
});
