import { expect, test } from 'vitest';
import { react } from '#functions/react/react.ts';
import type { AnyReaction } from '#functions/react/reaction.ts';
import { reaction } from '#functions/react/reaction.ts';
import type { Recorded } from '#store/event.ts';
import { MemoryTable } from '#store/memory.ts';
import type { RangeQuery, Table } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { between, Killed, killing } from '#test/support/evidence/between.ts';
import type { LockerEvent, SetLocker } from '#test/support/locker.ts';
import { Lockers, openLocker, setLocker } from '#test/support/locker.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

/** Where a locker was set, two more are opened. */
const reactions = {
  LockerSet: [
    reaction<LockerEvent, SetLocker, never, never>({
      operation: 'openLocker',
      commands: (_event, { aggregate }) => [
        { id: `${aggregate}b` as 'Locker_1' },
        { id: `${aggregate}c` as 'Locker_1' },
      ],
      ...(openLocker as object as { reads: never; rule: never }),
    }),
  ],
};

const recorded: Recorded = {
  v: 1,
  id: 'Locker_1.1',
  aggregate: 'Locker_1',
  sequence: 1,
  at: '2026-11-23T01:00:00.000Z',
  by: 'Person_wang.officer',
  operation: 'openLocker',
  event: { type: 'LockerSet' },
};

const states = (table: MemoryTable) => table.items().filter(({ SK }) => SK === 'STATE');

test('an event leads to its commands, in the name of the product; delivered again, to nothing more', async () => {
  const table = new MemoryTable();
  const at = { table, world: surroundings(), reactions };

  expect(await react(at, recorded)).toEqual([]);
  expect(await react(at, recorded)).toEqual([]);

  expect(states(table).map(({ PK }) => PK)).toEqual(['Locker_1b', 'Locker_1c']);
  expect(table.items().filter(({ text }) => String(text).includes('"by":"Person_@system"'))).toHaveLength(2);
});

test('killed anywhere and delivered again, it comes to the same', async () => {
  for (let moment = 0; moment < 10; moment += 1) {
    const table = new MemoryTable();
    const world = surroundings();
    const dying = react({ table: between(table, killing(moment)), world, reactions }, recorded);
    await dying.catch((failure: unknown) => expect(failure).toBeInstanceOf(Killed));

    expect(await react({ table, world, reactions }, recorded)).toEqual([]);

    expect(states(table)).toHaveLength(2);
    expectConsistent(table, [Lockers]);
  }
});

test('a consequence that a rule refuses is told, and the others happen', async () => {
  const table = new MemoryTable();
  const world = surroundings();
  await react({ table, world, reactions }, recorded);

  const unheeded = await react({ table, world, reactions }, { ...recorded, id: 'Locker_1.2' });

  expect(unheeded).toEqual(Array(2).fill({ operation: 'openLocker', codes: ['LOCKER_THERE'] }));
});

test('an event without reactions leads to nothing', async () => {
  const table = new MemoryTable();

  await react({ table, world: surroundings(), reactions: {} }, recorded);

  expect(table.items()).toEqual([]);
});

/** Where a locker was set, a mark is opened for each of a part of its shelf's lockers. */
const overShelf = {
  LockerSet: [
    reaction<LockerEvent, SetLocker, never, never>({
      operation: 'openLocker',
      over: () => ({ list: 'lockers', key: 'wall', from: 'Locker_110', before: 'Locker_160' }),
      commands: (_event, _recorded, id) => [
        { id: `${id}b` as 'Locker_1', shelf: 'marks' },
        { id: `${id}c` as 'Locker_1', shelf: 'marks' },
      ],
      ...(openLocker as object as { reads: never; rule: never }),
    }),
  ],
};

async function wall() {
  const table = new MemoryTable();
  const world = surroundings();
  for (let number = 100; number < 170; number += 1) {
    const set = { id: `Locker_${number}`, shelf: 'wall', open: true, checked: true } as const;
    await plant({ table, world }, Lockers, set.id, { type: 'LockerSet', ...set });
  }
  return { table, world };
}

const marks = (table: MemoryTable) =>
  states(table).flatMap(({ PK, state }) => ((state as { shelf: string }).shelf === 'marks' ? [PK] : []));

/** Those from 110 on and before 160: two pages of the list. */
const expectedMarks = Array.from({ length: 50 }, (_, i) => [`Locker_${110 + i}b`, `Locker_${110 + i}c`]).flat();

test('an event about a list leads to the commands of each record of that part of it, and only once', async () => {
  const { table, world } = await wall();

  expect(await react({ table, world, reactions: overShelf }, recorded)).toEqual([]);
  expect(await react({ table, world, reactions: overShelf }, recorded)).toEqual([]);

  expect(marks(table).sort()).toEqual(expectedMarks);
});

test('killed anywhere in the list and delivered again, it comes to the same', async () => {
  for (let moment = 0; moment < 420; moment += 23) {
    const { table, world } = await wall();
    const dying = react({ table: between(table, killing(moment)), world, reactions: overShelf }, recorded);
    await dying.catch((failure: unknown) => expect(failure).toBeInstanceOf(Killed));

    expect(await react({ table, world, reactions: overShelf }, recorded)).toEqual([]);

    expect(marks(table).sort()).toEqual(expectedMarks);
    expectConsistent(table, [Lockers]);
  }
});

test('what its commands take off the list or move in it is met once', async () => {
  const { table, world } = await wall();
  const moving = {
    LockerSet: [
      reaction<LockerEvent, SetLocker, never, never>({
        operation: 'setLocker',
        over: () => ({ list: 'lockers', key: 'wall' }),
        commands: (_event, _recorded, id) => [{ id: id as 'Locker_1', shelf: 'elsewhere' }],
        ...(setLocker as object as { reads: never; rule: never }),
      }),
    ],
  };

  await react({ table, world, reactions: moving }, recorded);

  expect(states(table).map(({ version }) => version)).toEqual(Array(70).fill(2));
});

test('a part that ends before it begins is empty; the list is read as it is, not as it was', async () => {
  const asked: RangeQuery[] = [];
  const { table, world } = await wall();
  const watching: Table = {
    read: (keys) => table.read(keys),
    transact: (writes, token) => table.transact(writes, token),
    query: (query) => {
      asked.push(query);
      return table.query(query);
    },
  };
  const [row] = overShelf.LockerSet;
  const empty = { ...row, over: () => ({ list: 'lockers', key: 'wall', from: 'b', before: 'a' }) } as AnyReaction;

  await react({ table: watching, world, reactions: { LockerSet: [empty] } }, recorded);
  expect(asked).toEqual([]);
  await react({ table: watching, world, reactions: overShelf }, recorded);

  expect(asked.map(({ consistent }) => consistent)).toEqual([true, true]);
});
