import { expect, test } from 'vitest';
import { sealing } from '#functions/seal/sealing.ts';
import { checkpointOf } from '#functions/seal/show.ts';
import { eventKey } from '#store/keys.ts';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import { openNote } from '#store/ledger/note/open-note.ts';
import { formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { signingKeys } from '#store/ledger/signing-keys.ts';
import { aSealer, ORIGIN } from '#test/support/ledger/a-sealer.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import { intercepted } from '#test/support/ledger/intercepted.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

test('nothing waits: nothing is sealed or shown', async () => {
  const { workshop, store } = aSealer();

  expect(await sealing(workshop)).toMatchObject({ size: 0, sealed: 0, oldest: 0 });
  expect(await store.checkpoint()).toBeUndefined();
});

test.each([1, 97, 98, 99, 255, 256, 257, 1_000])('%i events are sealed, and the bucket says so', async (count) => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(Math.ceil(count / 3), 3).slice(0, count));

  const result = await sealing(kept.workshop);

  expect(result).toMatchObject({ size: count, sealed: count, malformed: [] });
  await expectSealed(kept);
});

test('batch after batch, the log grows and stays what it was', async () => {
  const kept = aSealer();
  const events = someEvents(7, 100);
  for (let from = 0; from < events.length; from += 61) {
    await plantEvents(kept.table, events.slice(from, from + 61));
    await sealing(kept.workshop);
  }

  await expectSealed(kept);
});

test('events are sealed in the order in which they arrived', async () => {
  const kept = aSealer();
  const events = someEvents(500, 1);
  await plantEvents(kept.table, events.toReversed());

  await sealing(kept.workshop);

  const items = await kept.table.read(events.map(({ aggregate, sequence }) => eventKey(aggregate, sequence)));
  expect(items.map((item) => item?.position)).toEqual(events.map((_, i) => i));
});

test('a clock that is late does not turn the events of a record round', async () => {
  const kept = aSealer();
  const after = [90, 80, 70, 60, 50, 40, 30, 20, 10, 0, 100];
  await plantEvents(kept.table, [
    ...after.map((each, i) => ({ aggregate: 'Record_1' as const, sequence: i + 1, after: each })),
    { aggregate: 'Record_2', sequence: 1, after: 45 },
  ]);

  await sealing(kept.workshop);

  await expectSealed(kept);
});

test('an event whose record was erased around it is sealed all the same', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, [{ aggregate: 'Record_1', sequence: 3 }]);

  expect(await sealing(kept.workshop)).toMatchObject({ size: 1 });
});

test('what a run has no time for waits for the next, and says since when', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(300, 1));
  kept.world.set('2026-11-23T01:10:00.000Z');
  let batches = 0;

  const mayGoOn = () => {
    batches += 1;
    return batches <= 2;
  };
  const first = await sealing(kept.workshop, { mayGoOn });
  const second = await sealing(kept.workshop);

  expect(first).toMatchObject({ size: 196, sealed: 196, oldest: 600 });
  expect(second).toMatchObject({ size: 300, sealed: 104, oldest: 599.804 });
  await expectSealed(kept);
});

test('a checkpoint is kept for each day with the tiles it is read from, once while nothing happens', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(300, 1));
  await sealing(kept.workshop);
  await plantEvents(kept.table, [{ aggregate: 'Later_1', sequence: 1, after: 1_000 }]);
  await sealing(kept.workshop);
  const versions = (path: string) => kept.store.objects().get(path)?.length;
  expect([...kept.store.objects().keys()].filter((path) => path.startsWith('checkpoints/'))).toEqual([
    'checkpoints/300',
  ]);
  expect(versions('tile/1/000.p/1')).toBe(1);

  kept.world.set('2026-11-24T00:00:30.000Z');
  await sealing(kept.workshop);
  await sealing(kept.workshop);

  expect([versions('checkpoints/300'), versions('checkpoints/301')]).toEqual([1, 1]);
  expect(await kept.store.keptCheckpoint(301)).toBe((await kept.store.checkpoint())?.note);
  expect([versions('tile/1/000.p/1'), versions('tile/0/001.p/45'), versions('tile/entries/001.p/45')]).toEqual([
    2, 2, 2,
  ]);
  expect(versions('tile/0/000')).toBe(1);
  expect(versions('checkpoint')).toBe(3);

  kept.world.set('2026-11-25T00:00:30.000Z');
  await sealing(kept.workshop);
  expect([versions('tile/1/000.p/1'), versions('checkpoints/301'), versions('checkpoint')]).toEqual([2, 1, 4]);
});

test('what a kept checkpoint is read from stays, when all has lapsed that may', async () => {
  const kept = aSealer();
  const days = ['2026-11-24', '2026-11-25', '2026-11-26'];
  await plantEvents(kept.table, someEvents(300, 1));
  await sealing(kept.workshop);
  for (const [i, day] of days.entries()) {
    kept.world.set(`${day}T01:00:00.000Z`);
    await plantEvents(kept.table, [{ aggregate: `Later_${i}`, sequence: 1, after: 1_000 + i }]);
    await sealing(kept.workshop);
    // The second of a day is not kept: its tiles may go.
    await plantEvents(kept.table, [{ aggregate: `Last_${i}`, sequence: 1, after: 2_000 + i }]);
    await sealing(kept.workshop);
  }
  const lapsing = [...kept.store.objects()].filter(([, versions]) => (versions.at(-1)?.lockedUntil ?? '') < '2030');
  for (const [path] of lapsing) kept.store.lapse(path);

  expect(lapsing.map(([path]) => path)).toContain('tile/0/001.p/50');
  for (const size of [300, 301, 303, 305]) {
    const checkpoint = parseCheckpoint(parseNote((await kept.store.keptCheckpoint(size)) ?? '').text);
    expect(Buffer.compare(await rootOf(kept.store, size), checkpoint.root)).toBe(0);
    expect(await kept.store.entries(1, size - 256)).toHaveLength((size - 256) * 95);
  }
});

test('what has lapsed is made again from the entries in the table', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(600, 1));
  await sealing(kept.workshop);
  for (const path of [...kept.store.objects().keys()]) if (path.startsWith('tile/')) kept.store.lapse(path);
  kept.store.lapse('checkpoint');

  await plantEvents(kept.table, [{ aggregate: 'Later_1', sequence: 1, after: 1_000 }]);
  await sealing(kept.workshop);

  await expectSealed(kept);
});

test('partial tiles that lapsed while nobody sealed for days are there again', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(600, 1));
  await sealing(kept.workshop);
  for (const path of [...kept.store.objects().keys()]) if (path.includes('.p/')) kept.store.lapse(path);

  kept.world.set('2026-12-03T01:00:00.000Z');
  await plantEvents(kept.table, [{ aggregate: 'Later_1', sequence: 1, after: 1_000 }]);
  await sealing(kept.workshop);

  await expectSealed(kept);
});

test('a table restored to an earlier time seals nothing more', async () => {
  const kept = aSealer();
  const earlier = aSealer();
  const events = someEvents(20, 1);
  await plantEvents(kept.table, events);
  await sealing(kept.workshop);
  await plantEvents(earlier.table, events.slice(0, 10));
  await sealing({ ...earlier.workshop });
  await plantEvents(earlier.table, events.slice(10));

  const restored = { ...earlier.workshop, store: kept.store };

  await expect(sealing(restored)).rejects.toMatchObject({ code: 'HEAD_BEHIND' });
  expect(await sealing(earlier.workshop)).toMatchObject({ size: 20, sealed: 10 });
});

test('a bucket with another history is not signed', async () => {
  const kept = aSealer();
  const other = aSealer();
  await plantEvents(kept.table, someEvents(10, 1));
  await plantEvents(other.table, [{ aggregate: 'Other_1', sequence: 1 }]);
  await sealing(kept.workshop);
  await sealing(other.workshop);
  const mixed = { ...kept.workshop, store: other.store };

  await plantEvents(kept.table, someEvents(12, 1).slice(10));
  const before = JSON.stringify(kept.table.items());

  await expect(sealing(mixed)).rejects.toMatchObject({ code: 'ROOT_DIFFERS' });
  expect(checkpointOf(await other.store.checkpoint())?.size).toBe(1);
  expect(JSON.stringify(kept.table.items())).toBe(before);
});

test('while one key follows another both sign, and both are named', async () => {
  const [old, next] = [aSigner(ORIGIN, 'old'), aSigner(ORIGIN, 'next')];
  const signing = { now: [old] };
  const kept = aSealer({ signers: async () => signing.now });
  const keys = [next, old].map(({ name, publicKey }) => verifierKey(name, publicKey));
  const seal = async (sequence: number) => {
    await plantEvents(kept.table, [{ aggregate: 'Record_1', sequence, after: sequence }]);
    await sealing(kept.workshop);
    const { verified, unknown } = openNote((await kept.store.checkpoint())?.note ?? '', keys);
    expect(unknown).toEqual([]);
    return verified.map(({ key }) => (key.id === keys[0]?.id ? 'next' : 'old'));
  };

  expect(await seal(1)).toEqual(['old']);
  signing.now = [old, next];
  expect(await seal(2)).toEqual(['old', 'next']);
  signing.now = [next];
  expect(await seal(3)).toEqual(['next']);
  expect(await signingKeys(kept.table, ORIGIN)).toEqual(keys.map(formatVerifierKey));
});

test('woken again for what is sealed, nothing changes', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(300, 1));
  await sealing(kept.workshop);
  const all = () => JSON.stringify([kept.table.items(), [...kept.store.objects()]]);
  const before = all();

  for (let woken = 0; woken < 3; woken += 1) await sealing(kept.workshop);

  expect(all()).toBe(before);
});

test('events too long for one transaction are sealed in several', async () => {
  const kept = aSealer();
  const table = intercepted(kept.table, (request, ask, [writes]) => {
    if (request !== 'transact' || (writes as readonly unknown[]).length <= 20) return ask();
    throw Object.assign(new Error('more than 4 MB'), { name: 'ValidationException' });
  });
  await plantEvents(kept.table, someEvents(30, 5));

  await sealing({ ...kept.workshop, table });

  await expectSealed(kept);
});

test('one that is too long by itself is told, not left out', async () => {
  const kept = aSealer();
  const refusing = intercepted(kept.table, (request, ask, [writes]) => {
    if (request !== 'transact' || (writes as readonly unknown[]).length === 1) return ask();
    throw Object.assign(new Error('more than 4 MB'), { name: 'ValidationException' });
  });
  await plantEvents(kept.table, someEvents(2, 1));

  await expect(sealing({ ...kept.workshop, table: refusing })).rejects.toThrow('more than 4 MB');
});
