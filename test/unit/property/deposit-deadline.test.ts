import { expect, test } from 'vitest';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import type { ItemEvent } from '#domain/property/item/item.ts';
import { Items } from '#domain/property/item/items.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import { commit } from '#store/commit.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { DEPOSIT_BY, lifeOf, NOW, SEIZED_AT, wang } from '#test/support/property/records.ts';
import { surroundings } from '#test/support/surroundings.ts';

const ITEM = 'PropertyItem_1';

/** An item that was seized, and what happens to it and is made known, one after the other. */
async function anItemSeized() {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  await plant({ table, world }, Items, ITEM, ...lifeOf('SEIZED'));
  return {
    /** Its events are delivered in this order, by their places in its history. */
    async deliver(...places: readonly number[]): Promise<void> {
      const events = table.items().filter(({ PK, SK }) => PK === ITEM && SK.startsWith(EVENTS));
      const history = events.map(recordedOf).sort((left, right) => left.sequence - right.sequence);
      for (const place of places) {
        const recorded = history[place];
        if (recorded === undefined) throw new Error(`nothing happened at ${place}`);
        expect(await react({ table, world, reactions }, recorded)).toEqual([]);
      }
    },
    async deposit(): Promise<void> {
      const [, deposited] = lifeOf('DEPOSITED');
      const procedure = {
        reads: () => ({ item: one(Items, ITEM) }),
        rule: () => accepted({}, changed(Items, { id: ITEM }, deposited as ItemEvent)),
      };
      const actor = { ...SYSTEM, id: wang.id, roles: ['OFFICER'], organ: wang.organ ?? '' } as const;
      await commit(table, { operation: 'deposit', key: 'd', digest: 'd', actor, input: {}, procedure }, world);
    },
    deadlines(): readonly Deadline[] {
      expectConsistent(table, [Items, Deadlines]);
      const states = table.items().filter(({ PK, SK }) => PK.startsWith('Deadline_') && SK === 'STATE');
      return states.map(({ state }) => state as Deadline);
    },
  };
}

test('what is seized is to be with the custodian within 24 hours of its seizure, however often it is told', async () => {
  const { deliver, deadlines } = await anItemSeized();

  await deliver(0, 0);

  expect(deadlines()).toMatchObject([
    { id: `Deadline_${ITEM}-PROPERTY_DEPOSIT`, startedAt: SEIZED_AT, dueAt: DEPOSIT_BY, status: 'RUNNING' },
  ]);
  expect(deadlines()[0]?.persons).toContain(wang.id);
});

test('depositing it meets the term', async () => {
  const { deliver, deposit, deadlines } = await anItemSeized();
  await deliver(0);

  await deposit();
  await deliver(1, 1);

  expect(deadlines()).toMatchObject([{ status: 'MET', metAt: NOW }]);
});

test.each([[[0, 1]], [[1, 0]]])(
  'deposited before any of it was told, in the order %j: no term is left running',
  async (order) => {
    const { deliver, deposit, deadlines } = await anItemSeized();

    await deposit();
    await deliver(...order);

    expect(deadlines()).toEqual([]);
  },
);
