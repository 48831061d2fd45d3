import { expect, test } from 'vitest';
import { react } from '#functions/react/react.ts';
import { reaction } from '#functions/react/reaction.ts';
import type { Recorded } from '#store/event.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { between, Killed, killing } from '#test/support/evidence/between.ts';
import type { LockerEvent, SetLocker } from '#test/support/locker.ts';
import { Lockers, openLocker } from '#test/support/locker.ts';
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
