import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count } from '#functions/count/count.ts';
import type { Recorded } from '#store/event.ts';
import type { Table } from '#store/table.ts';
import type { Chances } from '#test/support/count/chance.ts';
import { chances } from '#test/support/count/chance.ts';
import { eventsOf, history } from '#test/support/count/history.ts';
import { counted, recount } from '#test/support/count/recount.ts';
import { unreliable } from '#test/support/count/unreliable-table.ts';
import { Killed } from '#test/support/evidence/between.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const WORKERS = 4;

/**
 * A queue and its consumers: events come in any order and more than once; what a dead or failing worker had comes back,
 * sometimes although it was done, sometimes much later.
 */
async function deliver(table: Table, events: readonly Recorded[], chance: Chances, seed: number): Promise<void> {
  const { below, once, shuffled } = chance;
  const queue = shuffled(events.flatMap((event) => Array.from({ length: 1 + below(3) }, () => event)));
  const worker = async (place: number) => {
    const world = surroundings({ seed: seed + place });
    // Tokens of different workers must differ, as random ones do.
    const own = { ...world, token: () => `${place}-${world.token()}` };
    while (queue.length > 0) {
      const batch = queue.splice(0, 1 + below(20));
      try {
        const undone = await count({ table: unreliable(table, chance), world: own }, batch);
        const back = batch.filter(({ id }) => undone.has(id) || once(0.02));
        queue.push(...back);
      } catch (failure) {
        expect(failure).toBeInstanceOf(Killed);
        queue.splice(below(queue.length + 1), 0, ...batch);
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, (_, place) => worker(place)));
}

test('statistics equal a recount, whatever is redelivered, reordered, parallel or killed half-way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (drawn) => {
      const chance = chances(drawn);
      const { table } = await history(chance);
      const events = eventsOf(table);

      await deliver(table, events, chance, drawn);

      const expected = await recount(table);
      const measures = new Set(Object.keys(expected).map((name) => name.split(' ')[2]));
      expect([...measures]).toEqual(expect.arrayContaining(['CASES_FILED', 'DEADLINES_OVERDUE', 'ITEMS_DISPATCHED']));
      expect(counted(table)).toEqual(expected);

      // Out of a dead-letter queue, long after every command record is gone.
      await deliver(table, chance.shuffled(events).slice(0, 30), chance, drawn + 1);
      expect(counted(table)).toEqual(expected);
    }),
    { seed, numRuns: 25 },
  );
});

test('without the marks the same courses count twice: the test above would notice', async () => {
  const chance = chances(seed);
  const { table } = await history(chance);
  const forgetful: Table = {
    read: async (keys) => (await table.read(keys)).map((item) => (item?.SK.startsWith('COUNTED#') ? undefined : item)),
    query: (query) => table.query(query),
    transact: (writes, token) =>
      table.transact(
        writes.map((write) => {
          if (write.write !== 'put' || !write.item.SK.startsWith('COUNTED#')) return write;
          return { ...write, condition: { is: 'anything' } };
        }),
        token,
      ),
  };

  await deliver(forgetful, eventsOf(table), chance, seed);

  expect(counted(table)).not.toEqual(await recount(table));
});
