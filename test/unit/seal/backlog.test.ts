import { expect, test } from 'vitest';
import { KeptEdge } from '#functions/seal/kept-edge.ts';
import { STRETCH } from '#functions/seal/publish.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { checkpointOf } from '#functions/seal/show.ts';
import type { Workshop } from '#functions/seal/workshop.ts';
import { ENTRIES } from '#store/keys.ts';
import { TILE_WIDTH } from '#store/ledger/merkle/tile.ts';
import type { RangeQuery } from '#store/table.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import { intercepted } from '#test/support/ledger/intercepted.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

const stretch = 2 * TILE_WIDTH;

/** So many are sealed, and some more wait; of nothing anybody outside has seen a checkpoint. */
async function backlog(sealed: number, waiting: number) {
  const kept = aSealer();
  const events = someEvents(sealed + waiting, 1);
  await plantEvents(kept.table, events.slice(0, sealed));
  const unsigned = { ...kept.workshop, signers: async () => [] };
  await expect(sealing(unsigned, { stretch: 100 * stretch })).rejects.toMatchObject({ code: 'KEYS_MISSING' });
  await plantEvents(kept.table, events.slice(sealed));
  return kept;
}

const sizeOf = async ({ store }: Pick<Workshop, 'store'>) => checkpointOf(await store.checkpoint())?.size ?? 0;
const never = () => false;

test('however short the runs are, each brings the bucket further, and then all is sealed', async () => {
  const kept = await backlog(3_000, 500);
  const sizes = [await sizeOf(kept)];

  for (let runs = 0; runs < 10 && (sizes.at(-1) ?? 0) < 3_000; runs += 1) {
    const run = await sealing({ ...kept.workshop, edge: new KeptEdge() }, { stretch, mayGoOn: never });
    expect(run).toMatchObject({ size: 3_000, sealed: 0 });
    sizes.push(await sizeOf(kept));
  }
  const last = await sealing(kept.workshop, { stretch });

  // A run that may not go on publishes a stretch before it would seal, and one after.
  expect(sizes).toEqual([0, 1_024, 2_048, 3_000]);
  expect(last).toMatchObject({ size: 3_500, sealed: 500 });
  await expectSealed(kept);
});

test('killed after any checkpoint, the next run goes on from there', async () => {
  const kept = await backlog(1_500, 10);
  const shownOnce = () => {
    let shown = 0;
    return intercepted(kept.store, (request, ask) => {
      if (request === 'replaceCheckpoint') shown += 1;
      if (shown > 1) throw new Error('killed');
      return ask();
    });
  };

  for (const size of [512, 1_024, 1_500]) {
    const dying = { ...kept.workshop, store: shownOnce(), edge: new KeptEdge() };
    await sealing(dying, { stretch }).catch(() => undefined);
    expect(await sizeOf(kept)).toBe(size);
  }
  await sealing(kept.workshop, { stretch });

  await expectSealed(kept);
});

test('nothing is sealed before the bucket is up to date, and never more than a stretch and a batch ahead of it', async () => {
  const kept = await backlog(1_500, 2_000);
  let [shown, head, most] = [0, 1_500, 0];
  const table = intercepted(kept.table, (request, ask, [writes]) => {
    if (request === 'transact' && JSON.stringify(writes).includes('"HEAD"')) {
      expect(shown).toBeGreaterThanOrEqual(1_500);
      head += (writes as readonly unknown[]).length - 2;
      most = Math.max(most, head - shown);
    }
    return ask();
  });
  const store = intercepted(kept.store, async (request, ask, [note]) => {
    const answer = await ask();
    if (request === 'replaceCheckpoint')
      shown = checkpointOf({ note: String(note), etag: '', writtenAt: '' })?.size ?? 0;
    return answer;
  });

  await sealing({ ...kept.workshop, table, store }, { stretch });

  expect(head).toBe(3_500);
  expect(most).toBeLessThan(stretch + 98);
  await expectSealed(kept);
});

test('of a long backlog a run holds no more than a stretch', async () => {
  const kept = await backlog(5_000, 0);
  let [read, most, shown] = [0, 0, 0];
  const table = intercepted(kept.table, async (request, ask, [query]) => {
    const page = (await ask()) as { readonly items: readonly { readonly SK: string; readonly entries?: unknown[] }[] };
    if (request === 'query' && (query as RangeQuery).after?.startsWith(ENTRIES)) {
      const last = page.items.at(-1);
      read = last === undefined ? read : Number(last.SK.slice(ENTRIES.length)) + (last.entries?.length ?? 0);
      most = Math.max(most, read - shown);
    }
    return page;
  });
  const store = intercepted(kept.store, async (request, ask, [note]) => {
    if (request === 'replaceCheckpoint')
      shown = checkpointOf({ note: String(note), etag: '', writtenAt: '' })?.size ?? 0;
    return ask();
  });

  await sealing({ ...kept.workshop, table, store }, { stretch });

  // A page of the table is fifty batches.
  expect(most).toBeLessThanOrEqual(stretch + 50 * 98);
  expect(shown).toBe(5_000);
  await expectSealed(kept);
});

test('a stretch is of whole tiles', () => {
  expect(STRETCH % TILE_WIDTH).toBe(0);
  expect(STRETCH).toBeGreaterThanOrEqual(20_000);
  expect(STRETCH).toBeLessThanOrEqual(50_000);
});
