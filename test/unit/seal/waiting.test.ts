import { expect, test } from 'vitest';
import { sealing } from '#functions/seal/sealing.ts';
import { WAITING_ATTRIBUTES } from '#functions/seal/unsealed.ts';
import { Throttled, TransactionConflict } from '#store/failures.ts';
import { eventKey } from '#store/keys.ts';
import type { Item, Write } from '#store/table.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import { intercepted } from '#test/support/ledger/intercepted.ts';
import { plantEvents, someEvents, waitingItem } from '#test/support/ledger/waiting-events.ts';

/** An event of whose item something was changed by hand. */
async function spoiled(change: (item: Item) => Item, events = someEvents(100, 3)) {
  const kept = aSealer();
  await plantEvents(kept.table, events);
  const item = waitingItem({ aggregate: 'Record_0', sequence: 2, after: 100 });
  const key = eventKey('Record_0', 2);
  const put = { write: 'put', item: change(item), condition: { is: 'anything' } } as const;
  await kept.table.transact([{ write: 'delete', key, condition: { is: 'anything' } }], 'remove');
  await kept.table.transact([put], 'spoil');
  return { kept, mended: () => kept.table.transact([{ ...put, item }], 'mend') };
}

test.each<[string, (item: Item) => Item]>([
  ['has no entry', ({ entry: _, ...item }) => item as Item],
  ['has a digest that is none', (item) => ({ ...item, digest: 'x' })],
  ['arrived at no time', (item) => ({ ...item, arrived: 'yesterday' })],
])('an event that %s is set aside and told; what follows on it waits, all else is sealed', async (_what, change) => {
  const { kept, mended } = await spoiled(change);

  const run = await sealing(kept.workshop);

  expect(run).toMatchObject({ sealed: 298, malformed: [eventKey('Record_0', 2)] });
  const items = await kept.table.read([1, 2, 3].map((sequence) => eventKey('Record_0', sequence)));
  expect(items.map((item) => [typeof item?.position, typeof item?.unsealed])).toEqual([
    ['number', 'undefined'],
    ['undefined', 'string'],
    ['undefined', 'string'],
  ]);

  await mended();
  expect(await sealing(kept.workshop)).toMatchObject({ sealed: 2, malformed: [] });
  await expectSealed(kept);
});

test('so is one that the index does not show, but that stands before one that it shows', async () => {
  const { kept } = await spoiled(({ entry: _, ...item }) => item as Item);
  const table = intercepted(kept.table, async (request, ask) => {
    const answer = await ask();
    if (request !== 'query') return answer;
    const { items, more } = answer as { items: readonly Item[]; more: boolean };
    return { items: items.filter(({ PK, SK }) => PK !== 'Record_0' || SK !== eventKey('Record_0', 2).SK), more };
  });

  expect(await sealing({ ...kept.workshop, table })).toMatchObject({
    sealed: 298,
    malformed: [eventKey('Record_0', 2)],
  });
});

test('what is no event at all is set aside, even where nothing else waits', async () => {
  const kept = aSealer();
  const { SK: _, ...item } = waitingItem({ aggregate: 'Record_0', sequence: 1 });
  await kept.table.transact([{ write: 'put', item: { ...item, SK: 'STATE' }, condition: { is: 'absent' } }], 'plant');

  expect(await sealing(kept.workshop)).toMatchObject({ sealed: 0, malformed: [{ PK: 'Record_0', SK: 'STATE' }] });
});

test('pages full of them do not keep the rest out', async () => {
  const kept = aSealer();
  const events = someEvents(9_000, 1);
  for (let at = 0; at < events.length; at += 100) {
    const writes = events.slice(at, at + 100).map((each): Write => {
      const { entry, ...item } = waitingItem(each);
      const isSpoiled = at < 8_800;
      return { write: 'put', item: isSpoiled ? (item as Item) : { ...item, entry }, condition: { is: 'absent' } };
    });
    await kept.table.transact(writes, `plant-${at}`);
  }

  const run = await sealing(kept.workshop);

  expect([run.sealed, run.malformed.length]).toEqual([200, 8_800]);
});

test('of the events before those that wait nothing is read that says anything of anybody', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(10, 1));
  await sealing(kept.workshop);
  await plantEvents(kept.table, someEvents(10, 2).slice(10));
  const read = new Set<string>();
  const asked: unknown[] = [];
  const table = intercepted(kept.table, async (request, ask, [keys, options]) => {
    const answer = await ask();
    if (request !== 'read' || JSON.stringify(keys).includes('LEDGER#')) return answer;
    asked.push((options as { attributes?: unknown }).attributes);
    for (const item of answer as readonly (Item | undefined)[]) for (const name in item) read.add(name);
    return answer;
  });

  await sealing({ ...kept.workshop, table });

  expect(asked).toEqual([WAITING_ATTRIBUTES]);
  expect([...read].filter((name) => !['PK', 'SK', 'unsealed', 'arrived', 'entry', 'digest'].includes(name))).toEqual(
    [],
  );
  await expectSealed(kept);
});

test('whoever is woken before the index shows what for looks once more, a second later; the clock does not', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(3, 1));
  let [waited, isShown] = [0, false];
  const wait = async (milliseconds: number) => {
    waited += milliseconds;
    isShown = true;
  };
  const table = intercepted(kept.table, async (request, ask) =>
    request === 'query' && !isShown ? { items: [], more: false } : ask(),
  );
  const workshop = { ...kept.workshop, table, world: { ...kept.world, wait } };

  expect([(await sealing(workshop)).sealed, waited]).toEqual([0, 0]);
  expect((await sealing(workshop, { woken: true })).sealed).toBe(3);
  expect(waited).toBeGreaterThanOrEqual(1_000);
  expect(waited).toBeLessThanOrEqual(2_000);
});

test('since when the oldest waits is known also when the run then fails', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(3, 1));
  kept.world.set('2026-11-23T01:10:00.000Z');
  const run = { size: 0, sealed: 0, oldest: undefined, malformed: [], silentKeys: [] };
  const store = intercepted(kept.store, async () => {
    throw new Error('S3 does not answer');
  });

  await expect(sealing({ ...kept.workshop, store }, { run })).rejects.toThrow('S3');
  expect(run.oldest).toBe(600);
});

/** A table that takes no more than so many writes at a time, and turns the rest away whole. */
const taking =
  (most: number, failure: () => Error, sizes: number[]) =>
  (request: string, ask: () => Promise<unknown>, [writes]: readonly unknown[]) => {
    const { length } = writes as readonly unknown[];
    if (request !== 'transact' || length <= most) return ask();
    sizes.push(length);
    return Promise.reject(failure());
  };

test('a batch that is throttled as a whole is sealed in smaller ones', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(98, 1));
  const table = intercepted(
    kept.table,
    taking(30, () => new Throttled('too much'), []),
  );

  expect(await sealing({ ...kept.workshop, table })).toMatchObject({ sealed: 98 });
  await expectSealed(kept);
});

test('where rivals are at the first half the second is not sealed before it', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(1, 98));
  const table = intercepted(kept.table, (request, ask, [writes]) => {
    const sent = writes as readonly Write[];
    if (request !== 'transact' || sent.length < 10) return ask();
    if (sent.length > 60) return Promise.reject(new Throttled('too much'));
    const isFirst = JSON.stringify(sent).includes(eventKey('Record_0', 1).SK);
    return isFirst ? Promise.reject(new TransactionConflict('a rival')) : ask();
  });

  expect(await sealing({ ...kept.workshop, table })).toMatchObject({ sealed: 0, size: 0 });
  await sealing(kept.workshop);
  await expectSealed(kept);
});

test('what is refused for another reason than its size is not tried in halves', async () => {
  const kept = aSealer();
  await plantEvents(kept.table, someEvents(98, 1));
  const sizes: number[] = [];
  const invalid = () => Object.assign(new Error('an expression is invalid'), { name: 'ValidationException' });
  const table = intercepted(kept.table, taking(1, invalid, sizes));

  await expect(sealing({ ...kept.workshop, table })).rejects.toThrow('invalid');
  expect(sizes).toEqual([100]);
});

test('nor is what DynamoDB cancels, unless a reason says that it is too large', async () => {
  const cancelled = (Message: string) =>
    Object.assign(new Error('cancelled'), {
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'None' }, { Code: 'ValidationError', Message }],
    });
  const attempt = async (message: string) => {
    const kept = aSealer();
    await plantEvents(kept.table, someEvents(98, 1));
    const sizes: number[] = [];
    const table = intercepted(
      kept.table,
      taking(40, () => cancelled(message), sizes),
    );
    await sealing({ ...kept.workshop, table }).catch(() => undefined);
    return sizes;
  };

  expect(await attempt('Item size has exceeded the maximum allowed size')).toEqual([100, 51, 51]);
  expect(await attempt('Type mismatch')).toEqual([100]);
});
