import { expect, test } from 'vitest';
import { KeptEdge } from '#functions/seal/kept-edge.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { checkpointOf } from '#functions/seal/show.ts';
import { ledgerEntriesKey, ledgerHeadKey } from '#store/keys.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import { formatCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { S3LedgerStore } from '#store/ledger/s3-ledger-store.ts';
import type { MemoryTable } from '#store/memory.ts';
import { type Item, nameOf } from '#store/table.ts';
import { aSealer, ORIGIN } from '#test/support/ledger/a-sealer.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { memoryS3 } from '#test/support/ledger/memory-s3.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

/** A log of so many, and five more events that wait. */
async function aLog(size: number) {
  const kept = aSealer();
  const events = someEvents(size + 5, 1);
  await plantEvents(kept.table, events.slice(0, size));
  await sealing(kept.workshop);
  await plantEvents(kept.table, events.slice(size));
  return { ...kept, workshop: { ...kept.workshop, edge: new KeptEdge() } };
}

const whole = (table: MemoryTable) =>
  JSON.stringify(table.items().toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)));

async function change(table: MemoryTable, change: (item: Item) => Item): Promise<void> {
  const [head] = await table.read([ledgerHeadKey(ORIGIN)]);
  if (head === undefined) throw new Error('there is no head');
  await table.transact([{ write: 'put', item: change(head), condition: { is: 'anything' } }], 'tamper');
}

test.each([
  ['another hash', [Buffer.alloc(32, 7).toString('base64')]],
  ['a hash too many', [Buffer.alloc(32, 7).toString('base64'), Buffer.alloc(32, 8).toString('base64')]],
])('a head with %s than the checkpoint is found before anything is sealed', async (_what, hashes) => {
  const kept = await aLog(4);
  await change(kept.table, (head) => ({ ...head, hashes }));
  const before = whole(kept.table);

  await expect(sealing(kept.workshop)).rejects.toMatchObject({ code: 'ROOT_DIFFERS' });
  await expect(sealing(kept.workshop)).rejects.toMatchObject({ code: 'ROOT_DIFFERS' });

  expect(whole(kept.table)).toBe(before);
});

test('a head that is ahead of the checkpoint is published, and compared, before anything is sealed', async () => {
  const kept = await aLog(4);
  const unseen = { ...kept.workshop, signers: async () => [] };
  await expect(sealing(unseen)).rejects.toMatchObject({ code: 'KEYS_MISSING' });
  await plantEvents(kept.table, [{ aggregate: 'Later_1', sequence: 1, after: 1_000 }]);
  await change(kept.table, (head) => ({ ...head, hashes: (head.hashes as string[]).toReversed() }));
  const before = whole(kept.table);

  await expect(sealing(kept.workshop)).rejects.toMatchObject({ code: 'ROOT_DIFFERS' });

  expect(whole(kept.table)).toBe(before);
  expect(checkpointOf(await kept.store.checkpoint())?.size).toBe(4);
});

test('entries of which the head does not know are a fault that is named', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(5, 1));
  const item = { ...ledgerEntriesKey(ORIGIN, 0), entries: [], events: [] };
  await kept.table.transact([{ write: 'put', item, condition: { is: 'absent' } }], 'entries');

  await expect(sealing(kept.workshop)).rejects.toMatchObject({ code: 'HEAD_MISSING' });
});

test.each([
  ['another log, by its own key', 'log.example/other', 'log.example/other', 'ORIGIN_DIFFERS'],
  ['this log, by a key it never named', ORIGIN, 'a thief', 'CHECKPOINT_UNSIGNED'],
])('a checkpoint of %s is not built on', async (_what, origin, key, code) => {
  const kept = await aLog(4);
  const shown = await kept.store.checkpoint();
  const text = formatCheckpoint({ origin, size: 1, root: Buffer.alloc(32), extensions: [] });
  await kept.store.replaceCheckpoint(await signNote(text, [aSigner(origin, key)]), shown);
  const before = whole(kept.table);

  await expect(sealing(kept.workshop)).rejects.toMatchObject({ code });

  expect(whole(kept.table)).toBe(before);
});

test('what is no checkpoint is not built on', async () => {
  const kept = await aLog(4);
  await kept.store.replaceCheckpoint('nonsense\n', await kept.store.checkpoint());

  await expect(sealing(kept.workshop)).rejects.toMatchObject({ code: 'CHECKPOINT_UNSIGNED' });
});

test('after a restore a new origin is a new log in the same bucket, and the old one stays as it is', async () => {
  const { client, objects } = memoryS3();
  const logOf = (origin: string) => ({
    ...{ origin, signers: async () => [aSigner(origin)], edge: new KeptEdge() },
    store: new S3LedgerStore({ bucket: 'ledger', origin, lockDays: 10_950 }, client),
  });
  const [old, next] = [logOf('log.example/one'), logOf('log.example/two')];
  const events = someEvents(300, 1);
  const lost = aSealer();
  await plantEvents(lost.table, events.slice(0, 280));
  await sealing({ ...lost.workshop, ...old });
  const restored = aSealer();
  await plantEvents(restored.table, events.slice(0, 200));
  await sealing({ ...restored.workshop, ...old, store: restored.store });
  await plantEvents(restored.table, events.slice(200));
  const before = JSON.stringify([...objects]);

  await expect(sealing({ ...restored.workshop, ...old })).rejects.toMatchObject({ code: 'HEAD_BEHIND' });
  expect(JSON.stringify([...objects])).toBe(before);
  const run = await sealing({ ...restored.workshop, ...next });

  expect(run).toMatchObject({ size: 100, sealed: 100 });
  expect(checkpointOf(await old.store.checkpoint())).toMatchObject({ origin: 'log.example/one', size: 280 });
  expect(checkpointOf(await next.store.checkpoint())).toMatchObject({ origin: 'log.example/two', size: 100 });
  expect(await inclusionProof(next.store, 99, 100)).not.toEqual([]);
  const afterwards = [...objects].filter(([key]) => key.startsWith('log.example/one/'));
  expect(JSON.stringify(afterwards)).toBe(before);
});
