import { expect, test } from 'vitest';
import type { Happened } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import type { Entry, Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { MOST_DECLINED, MOST_ENTRIES, MOST_IN_ALL } from '#domain/visit/waitlist/waitlist.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import { ERRANDS } from '#functions/deadlines/errands.ts';
import { react } from '#functions/react/react.ts';
import { waitlist as reactions } from '#functions/react/waitlist.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { aSlot, NOW, ORGAN } from '#test/support/visit/records.ts';
import { visiting } from '#test/support/visit/scene.ts';
import { aWaitlist, HALF_AN_HOUR_ON, OFFER, others } from '#test/support/visit/waiting.ts';
import { plantEntries, stateIn } from '#test/support/visit/waiting-table.ts';

const slot = aSlot({ capacity: 50 });

async function begun(...entries: readonly Entry[]) {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  await plant({ table, world }, Slots, slot.id, { type: 'SlotOpened', ...slot });
  const id = await plantEntries({ table, world }, ...entries);
  const metered = new MeteredTable(table);
  const entriesNow = () => stateIn<Waitlist>(table, id).entries;
  const happened = (aggregate: Id, event: Happened) =>
    react(
      { table: metered, world, reactions },
      {
        ...{ v: 1, id: `${aggregate}.9`, sequence: 9, at: NOW, by: 'Person_@system', operation: '' },
        aggregate,
        event,
      },
    );
  const attend = () => {
    const errand = ERRANDS.find(({ operation }) => operation === 'attendWaitlist');
    if (errand === undefined) throw new Error('no such errand');
    return errand.run({ table: metered, world }, id);
  };
  return { table, world, id, metered, entriesNow, happened, attend };
}

/** So many entries with a seat each. */
function offered(entries: readonly Entry[], seats: number): readonly Entry[] {
  return entries.map((entry, i) => (i < seats ? { ...entry, offer: { ...OFFER, seat: i + 1 } } : entry));
}

test('fifty offers lapse at once on a list that is full: each passes on, within what a transaction takes', async () => {
  const on = await begun(...offered(others(MOST_ENTRIES), 50));
  on.world.set(HALF_AN_HOUR_ON);

  expect(await on.attend()).toBe(true);

  const seats = on.entriesNow().map(({ offer }) => offer?.seat);
  expect(seats.sort((one = 0, other = 0) => one - other)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  expect(on.entriesNow().map(({ entrustment }) => entrustment)).toEqual(
    others(MOST_ENTRIES)
      .slice(50)
      .map(({ entrustment }) => entrustment),
  );
  expect(on.metered.bill().writes).toBeLessThanOrEqual(100);
  expectConsistent(on.table, [Slots, Waitlists]);
});

test('fifty free seats are offered, and fifty offers withdrawn, some at a time', async () => {
  const on = await begun(...others(60));

  expect(await on.happened(slot.id, { type: 'SlotOpened', ...slot } as Happened)).toEqual([]);
  expect(on.entriesNow().filter(({ offer }) => offer !== undefined)).toHaveLength(50);

  await visiting(on.table, on.world).seats(slot.id, 0);
  const { withdrawn } = stateIn<Slot>(on.table, slot.id);
  await on.happened(slot.id, { type: 'SlotNarrowed', cause: 'CLOSURE', withdrawn, taken: withdrawn } as Happened);

  expect(on.entriesNow().filter(({ offer }) => offer !== undefined)).toEqual([]);
  expect(on.entriesNow()).toHaveLength(60);
  expect(on.metered.bill().writes).toBeLessThanOrEqual(100);
  expectConsistent(on.table, [Slots, Waitlists]);
});

test.each<[string, Id, Happened, number]>([
  ['papers that were ended', 'Entrustment_other3', { type: 'EntrustmentRevoked' }, 119],
  ['papers that were moved', 'Entrustment_other3', { type: 'EntrustmentMoved' }, 119],
  ['papers that ended with a release', 'Entrustment_other3', { type: 'EntrustmentEnded' }, 119],
  ['somebody who was released', 'Detainee_other3', { type: 'DetaineeReleased' }, 119],
  [
    'a lawyer whose practice is suspended',
    'Person_many',
    { type: 'PracticeSuspended', from: '2026-11-24', until: '2026-11-24' } as Happened,
    100,
  ],
  [
    'not one whose suspension begins later',
    'Person_many',
    { type: 'PracticeSuspended', from: '2026-11-25' } as Happened,
    120,
  ],
])('nobody waits on behalf of %s', async (_name, of, event, left) => {
  const many = others(120).map((entry, i): Entry => (i < 100 ? entry : { ...entry, lawyer: 'Person_many' }));
  const on = await begun(...offered(many, 5));

  expect(await on.happened(of, event)).toEqual([]);

  expect(on.entriesNow()).toHaveLength(left);
  expect(on.entriesNow().filter(({ offer }) => offer !== undefined)).toHaveLength(5);
  expect(on.metered.bill().writes).toBeLessThanOrEqual(100);
  expectConsistent(on.table, [Slots, Waitlists]);
});

test('when the day is over everybody leaves, in one visit of the sweep, and it is due no more', async () => {
  const on = await begun(...others(MOST_IN_ALL));
  on.world.set('2026-11-24T15:59:59.999Z');
  await on.attend();
  expect(on.entriesNow()).toHaveLength(MOST_IN_ALL);
  expect(Waitlists.lists(stateIn(on.table, on.id))).toContainEqual(
    expect.objectContaining({ list: 'dueWaitlists', sort: '2026-11-24T16:00:00.000Z' }),
  );

  on.world.set('2026-11-24T16:00:00.000Z');
  expect(await on.attend()).toBe(true);

  expect(on.entriesNow()).toEqual([]);
  expect(Waitlists.lists(stateIn(on.table, on.id))).toEqual([]);
  expect(await on.attend()).toBe(false);
});

test('at its limit, with all that an entry can have, a list is below 100 kB', () => {
  const entry: Entry = {
    entrustment: `Entrustment_${'0'.repeat(26)}`,
    lawyer: `Person_${'l'.repeat(32)}`,
    detainee: `Detainee_${'0'.repeat(26)}`,
    // Twice as long as most are.
    firm: '律'.repeat(20),
    joinedAt: NOW,
    earliest: '09:00',
    latest: '17:00',
    displaced: `Visit_${'0'.repeat(26)}`,
    promoted: true,
    offer: { ...OFFER, seat: 50 },
    declined: Array.from({ length: MOST_DECLINED }, (_, i) => `Slot_${ORGAN}.T99.2026-11-2${i}` as const),
  };
  const state = aWaitlist(...Array.from({ length: MOST_IN_ALL }, () => entry));

  expect(sizeOf(state)).toBeGreaterThan(50_000);
  expect(sizeOf(state)).toBeLessThan(100_000);
});

/** As DynamoDB counts: names and text in UTF-8, three bytes for a list or map, and one for each thing in it. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return Buffer.byteLength(String(value));
  const parts = Object.entries(value).map(
    ([name, part]) => 1 + sizeOf(part) + (Array.isArray(value) ? 0 : name.length),
  );
  return parts.reduce((sum, part) => sum + part, 3);
}
