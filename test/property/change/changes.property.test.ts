import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '#domain/model/id.ts';
import { announce } from '#store/change/announce.ts';
import { changesSince } from '#store/change/changes.ts';
import { Throttled, Unanswered } from '#store/failures.ts';
import { changePartition } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import type { Chances } from '#test/support/count/chance.ts';
import { chances } from '#test/support/count/chance.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { Timeline } from '#test/support/timeline.ts';

const START = '2026-11-23T01:00:00.000Z';
const AUDIENCES: readonly Id[] = ['Organ_330102510000', 'Person_lin', 'Person_wang'];
/** As far as the product says that clocks may differ: 10 s between the fastest and the slowest. */
const WRONG = 5_000;
const HOUR = 3_600_000;

/** Writes take up to 40 s to arrive, and their answers as long to come back, if they do: far worse than it is. */
function slow(table: Table, timeline: Timeline, { below, once }: Chances): Table {
  const lag = () => timeline.sleep(once(0.8) ? below(800) : below(40_000));
  return {
    read: (keys, options) => table.read(keys, options),
    query: async (query) => {
      await timeline.sleep(below(500));
      const page = await table.query(query);
      await timeline.sleep(below(500));
      return page;
    },
    transact: async (writes, token) => {
      await lag();
      if (once(0.1)) throw new Throttled('throttled');
      await table.transact(writes, token);
      await lag();
      if (once(0.1)) throw new Unanswered('answer lost');
    },
  };
}

interface Course {
  readonly table: MemoryTable;
  readonly timeline: Timeline;
  readonly chance: Chances;
}

/** A surroundings of the simulation, with a clock that may be wrong. */
function worldOf({ timeline, chance }: Course, name: string) {
  const wrong = chance.below(2 * WRONG) - WRONG;
  const world = surroundings({ seed: chance.below(2 ** 31) });
  return {
    ...world,
    now: () => timeline.now(wrong),
    wait: (ms: number) => timeline.sleep(ms),
    token: () => `${name}-${world.token()}`,
  };
}

/** One change on its way: delivered once or more, by workers that may die before, in between or after. */
async function carry(course: Course, id: Id, audiences: readonly Id[]): Promise<void> {
  const { table, timeline, chance } = course;
  await timeline.sleep(chance.below(HOUR));
  for (let delivery = 0; ; delivery += 1) {
    const world = worldOf(course, `${id}-${delivery}`);
    const news = audiences.map((audience) => ({ audience, id }));
    const done = announce(slow(table, timeline, chance), news, world).then(
      () => true,
      () => false,
    );
    // A worker that dies is waited for by nobody, but what it has sent may still arrive.
    if (chance.once(0.15)) await timeline.sleep(chance.below(60_000));
    else if ((await done) && chance.once(0.9)) return;
  }
}

/** A front end that goes on with the cursor it was given, until well after the last change. */
async function follow(course: Course, audiences: readonly Id[], seen: Set<Id>): Promise<void> {
  const { table, timeline, chance } = course;
  const first = 1 + chance.below(5);
  let after: string | undefined;
  const end = Date.parse(START) + 3 * HOUR;
  while (Date.parse(timeline.now()) < end) {
    const { now } = worldOf(course, 'reader');
    const { ids, cursor, more } = await changesSince(slow(table, timeline, chance), audiences, { after, first, now });
    for (const id of ids) seen.add(id);
    after = cursor;
    if (!more) await timeline.sleep(chance.once(0.1) ? chance.below(20 * 60_000) : 10_000 + chance.below(30_000));
  }
}

/** What an obvious front end would do: go on behind the last row it saw. */
async function followNaively({ table, timeline, chance }: Course, audience: Id, seen: Set<Id>): Promise<void> {
  let after = START;
  const end = Date.parse(START) + 3 * HOUR;
  while (Date.parse(timeline.now()) < end) {
    const { items } = await table.query({ PK: changePartition(audience), after, limit: 100 });
    for (const { id } of items) seen.add(id as Id);
    after = items.at(-1)?.SK ?? after;
    await timeline.sleep(10_000 + chance.below(30_000));
  }
}

async function live(drawn: number) {
  const chance = chances(drawn);
  const timeline = new Timeline(START);
  const course: Course = { table: new MemoryTable(), timeline, chance };
  const changes = Array.from({ length: 60 }, (_, i) => ({
    id: `Case_${i}` as Id,
    audiences: AUDIENCES.filter((_audience, place) => place === i % 3 || chance.once(0.4)),
  }));
  const readers = [[0], [1, 0], [2, 0], [1]].map((places) => ({
    audiences: places.map((place) => AUDIENCES[place] as Id),
    seen: new Set<Id>(),
  }));
  const naive = new Set<Id>();
  const all = [
    ...changes.map(({ id, audiences }) => carry(course, id, audiences)),
    ...readers.map(({ audiences, seen }) => follow(course, audiences, seen)),
    followNaively(course, AUDIENCES[0] as Id, naive),
  ];
  await timeline.run();
  await Promise.all(all);
  const concerning = (audiences: readonly Id[]) =>
    changes.filter((change) => change.audiences.some((each) => audiences.includes(each))).map(({ id }) => id);
  return { readers, naive, concerning };
}

test('a client that goes on with its cursor sees every change that concerns it, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (drawn) => {
      const { readers, concerning } = await live(drawn);

      for (const { audiences, seen } of readers) expect([...seen].sort()).toEqual(concerning(audiences).sort());
    }),
    { seed, numRuns: 40 },
  );
});

test('rows do come to lie behind what was read: who goes on from the last row misses some', async () => {
  let missed = 0;
  for (let drawn = 0; drawn < 40 && missed === 0; drawn += 1) {
    const { naive, concerning } = await live(drawn);
    missed += concerning([AUDIENCES[0] as Id]).filter((id) => !naive.has(id)).length;
  }

  expect(missed).toBeGreaterThan(0);
});
