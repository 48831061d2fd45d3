import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { listKey } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { stateItem } from '#store/record.ts';
import type { Item } from '#store/table.ts';
import { MOST_WRITES } from '#store/table.ts';
import { api } from '#test/support/api.ts';
import type { Bill } from '#test/support/metered-table.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { aLawyer, CENTRE, ORGAN } from '#test/support/visit/records.ts';

/** The day after the clock of these tests. */
const FIRST = '2026-11-24';
const SESSIONS = [
  { from: '09:00', to: '10:00' },
  { from: '14:00', to: '15:00' },
];

/** Two sessions a day in so many rooms, every other of them remote. */
function slotsOf({ rooms, days }: { readonly rooms: number; readonly days: number }): Slot[] {
  const slots: Slot[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = dayAfter(FIRST, day);
    for (const { from, to } of SESSIONS) {
      const period = { from: shanghaiInstant(date, from), to: shanghaiInstant(date, to) };
      for (let room = 1; room <= rooms; room += 1) {
        // As wide as one another, so that an item of the large table is as long as one of the small.
        const template = `T${String(room).padStart(3, '0')}-${from.slice(0, 2)}`;
        slots.push({
          id: `Slot_${ORGAN}.${template}.${date}`,
          ...{ centre: CENTRE, organ: ORGAN, template, date, room: String(room).padStart(3, '0') },
          mode: room % 2 === 1 ? 'IN_PERSON' : 'REMOTE',
          ...{ period, capacity: 5 },
        });
      }
    }
  }
  return slots;
}

/** A slot as opening it leaves it behind: its state and its rows in lists. */
function itemsOf(slot: Slot): readonly Item[] {
  const rows = Slots.lists(slot).map((listing) => ({ ...listKey(slot.id, listing), id: slot.id }));
  return [stateItem(Slots, { state: slot, version: 1 }), ...rows];
}

async function centreWith(size: { readonly rooms: number; readonly days: number }) {
  const memory = new MemoryTable();
  const table = new MeteredTable(memory);
  const { send, world } = api({ table });
  const { suspended: _, ...lawyer } = aLawyer();
  await plant({ table, world }, Persons, lawyer.id, { type: 'PersonRegistered', ...lawyer });
  await plant({ table, world }, Centres, CENTRE, {
    type: 'CentreRegistered',
    id: CENTRE,
    name: '看守所',
    organ: ORGAN,
  });
  const slots = slotsOf(size);
  const writes = slots.flatMap(itemsOf).map((item) => ({ write: 'put', item, condition: { is: 'absent' } }) as const);
  for (let i = 0; i < writes.length; i += MOST_WRITES) {
    await memory.transact(writes.slice(i, i + MOST_WRITES), `slots ${i}`);
  }
  // Who asks is remembered for a minute, and not part of the price.
  await send('lin.lawyer', '{ viewer { roles } }');
  const ask = async (query: string, variables: object = {}): Promise<{ readonly bill: Bill; readonly data: Data }> => {
    table.bill();
    const { data, errors } = await send('lin.lawyer', query, { id: CENTRE, ...variables });
    expect(errors).toEqual([]);
    return { bill: table.bill(), data };
  };
  return { slots, ask };
}

// biome-ignore lint/suspicious/noExplicitAny: a test says what shape it expects of an untyped answer
type Data = any;

const LIST = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!, $first: Int!, $after: String) {
  slots(centreId: $id, from: $from, to: $to, first: $first, after: $after) {
    edges { node { id date freeSeats } } pageInfo { hasNextPage endCursor } } }`;

/** The list, the slots it names, and their seats, as many batches as they are. */
const budget = (slots: number) => 2 + Math.ceil((slots * 5) / 100);

/** The days of a page, each once. */
const datesOf = ({ edges }: Data): readonly string[] => [
  ...new Set<string>(edges.map(({ node }: { node: { date: string } }) => node.date)),
];

const FREE = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!, $first: Int!, $after: String, $mode: VisitMode) {
  freeSeats(centreId: $id, from: $from, to: $to, first: $first, after: $after, mode: $mode) {
    edges { node { id date mode } } pageInfo { hasNextPage endCursor } } }`;

type Asking = Awaited<ReturnType<typeof centreWith>>;
let small: Asking;
/** One day, on which a page is as full as it gets. */
let medium: Asking;
let large: Asking;

beforeAll(async () => {
  small = await centreWith({ rooms: 5, days: 1 });
  medium = await centreWith({ rooms: 60, days: 1 });
  large = await centreWith({ rooms: 200, days: 365 });
}, 120_000);

// The files of this kind share a process: nobody is to carry a year of slots along.
afterAll(() => {
  large = small;
});

describe('the slots of a year in 200 rooms cost what those of a day in five do', () => {
  test('that they are as many as they should be', () => {
    expect(small.slots).toHaveLength(10);
    expect(large.slots).toHaveLength(146_000);
  });

  test.each([1, 5, 9])('a page of %i', async (first) => {
    const range = { from: FIRST, to: FIRST, first };

    const few = await small.ask(LIST, range);
    const many = await large.ask(LIST, range);

    expect(few.data.slots.edges).toHaveLength(first);
    expect(many.data.slots.edges).toHaveLength(first);
    expect(many.bill).toEqual(few.bill);
    expect(many.bill.reads).toBeLessThanOrEqual(budget(first));
  });

  test('a page costs the same on the last day of the year, and over the whole of it, as on the first day', async () => {
    const last = dayAfter(FIRST, 364);

    const onFirst = await large.ask(LIST, { from: FIRST, to: FIRST, first: 20 });
    const onLast = await large.ask(LIST, { from: last, to: last, first: 20 });
    const overYear = await large.ask(LIST, { from: FIRST, to: last, first: 20 });

    expect(onFirst.bill.reads).toBeLessThanOrEqual(budget(20));
    expect(datesOf(onFirst.data.slots)).toEqual([FIRST]);
    expect(datesOf(onLast.data.slots)).toEqual([last]);
    expect(onLast.bill).toEqual(onFirst.bill);
    expect(overYear.bill).toEqual(onFirst.bill);
  });

  test('so does the next page, and the longest one is within its budget', async () => {
    const range = { from: FIRST, to: dayAfter(FIRST, 364), first: 20 };
    const first = await large.ask(LIST, range);
    const longest = await large.ask(LIST, { ...range, first: 100 });

    const next = await large.ask(LIST, { ...range, after: first.data.slots.pageInfo.endCursor });

    expect(next.data.slots.edges[0]).not.toEqual(first.data.slots.edges[0]);
    expect(next.bill).toEqual(first.bill);
    expect(longest.data.slots.edges).toHaveLength(100);
    expect(longest.bill.reads).toBeLessThanOrEqual(budget(100));
  });
});

describe('so do their free seats, however much of the year is asked for', () => {
  /** The centre and the list, a hundred slots, and four hundred seats. */
  const READS = 7;
  const UNITS = 520;
  const lastDay = dayAfter(FIRST, 364);
  test.each([
    ['either way', {}],
    ['face to face', { mode: 'IN_PERSON' }],
    ['by a link', { mode: 'REMOTE' }],
  ])('%s', async (_, wanted) => {
    const day = { from: FIRST, to: FIRST, first: 20, ...wanted };

    const few = await medium.ask(FREE, day);
    const many = await large.ask(FREE, day);
    const ofYear = await large.ask(FREE, { ...day, to: lastDay });
    const onLast = await large.ask(FREE, { ...day, from: lastDay, to: lastDay });

    for (const { data, bill } of [few, many, ofYear, onLast]) {
      expect(data.freeSeats.edges).toHaveLength(20);
      expect(bill.reads).toBeLessThanOrEqual(READS);
      expect(bill.readUnits).toBeLessThanOrEqual(UNITS);
    }
    expect(datesOf(onLast.data.freeSeats)).toEqual([lastDay]);
    expect(datesOf(many.data.freeSeats)).toEqual([FIRST]);
    expect([many.bill, ofYear.bill, onLast.bill]).toEqual([few.bill, few.bill, few.bill]);
  });

  test('and all of a day are found, page by page, each within the budget', async () => {
    const found = new Set<string>();
    let after: string | undefined;
    for (let pages = 0; pages < 20; pages += 1) {
      const { data, bill } = await large.ask(FREE, { from: lastDay, to: lastDay, first: 100, after });
      expect(bill.reads).toBeLessThanOrEqual(READS);
      expect(bill.readUnits).toBeLessThanOrEqual(UNITS);
      for (const { node } of data.freeSeats.edges) found.add(node.id);
      if (!data.freeSeats.pageInfo.hasNextPage) break;
      after = data.freeSeats.pageInfo.endCursor;
    }

    expect(found.size).toBe(400);
  });
});
