import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '#domain/directory/person/person.ts';
import { HOUR, later } from '#domain/model/time.ts';
import type { Item } from '#domain/property/item/item.ts';
import { shelfOf } from '#domain/property/item/item.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { CarelessTable } from '#test/support/careless-table.ts';
import { expectCustody } from '#test/support/property/custody.ts';
import {
  aStore,
  asListed,
  CASE_FILED,
  caseEvents,
  chen,
  feng,
  li,
  OTHER,
  STATION,
  seizing,
  sun,
  wang,
  zhao,
} from '#test/support/property/records.ts';
import type { Answer } from '#test/support/property/scene.ts';
import { acting, scene } from '#test/support/property/scene.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const ITEMS = 3;
const SHELVES = 3;
const SEALS = 8;

/** Where the two ends of every transfer are. */
const ENDS = [
  { custodian: chen, organ: STATION, destination: OTHER },
  { custodian: sun, organ: OTHER, destination: STATION },
] as const;

type Deed = 'deposit' | 'ask' | 'approve' | 'reject' | 'hand' | 'back' | 'send' | 'receive' | 'refuse' | 'return';

/** One command, or whatever comes next in the life of an item. Numbers choose among what there is; few shelves and seals, so that they collide. */
interface Step {
  readonly does: Deed | 'next';
  readonly item: number;
  readonly end: number;
  readonly transfer: number;
  readonly spots: readonly { readonly shelf: number; readonly seal: number }[];
  /** Sends also the item after this one. */
  readonly both: boolean;
  /** Finds one more than there is. */
  readonly odd: boolean;
  readonly hours: number;
}

const spot = fc.record({ shelf: fc.integer({ min: 1, max: SHELVES }), seal: fc.nat(SEALS - 1) });
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom<Step['does'][]>(
    ...(['next', 'next', 'next', 'next', 'deposit', 'ask', 'approve', 'reject', 'hand', 'back'] as const),
    ...(['send', 'send', 'receive', 'refuse', 'return'] as const),
  ),
  item: fc.nat(ITEMS - 1),
  end: fc.nat(1),
  transfer: fc.nat(3),
  spots: fc.array(spot, { minLength: 2, maxLength: 2 }),
  both: fc.boolean(),
  odd: fc.boolean(),
  hours: fc.integer({ min: 0, max: 4 }),
});

/** What the steps speak of: the seized items, and the transfers as they come about. */
interface Known {
  readonly items: readonly string[];
  readonly transfers: { readonly id: string; readonly items: readonly string[]; readonly to: number }[];
}

const NEXT: Readonly<Record<Item['status'], Deed>> = {
  SEIZED: 'deposit',
  DEPOSITED: 'ask',
  CHECK_OUT_REQUESTED: 'approve',
  CHECK_OUT_APPROVED: 'hand',
  CHECKED_OUT: 'back',
  IN_TRANSIT: 'receive',
};

/** What comes next in an item's life, at the end where it is, as the table has it now. */
function nextOf(step: Step, { items, transfers }: Known, table: MemoryTable): Step & { readonly does: Deed } {
  if (step.does !== 'next') return { ...step, does: step.does };
  const id = of(items, step.item);
  const item = table.items().find(({ PK, SK }) => PK === id && SK === 'STATE')?.state as Item;
  const end = shelfOf(item)?.organ === OTHER ? 1 : 0;
  const transfer = transfers.findLastIndex((each) => each.items.includes(item.id));
  return { ...step, does: NEXT[item.status], end, transfer: Math.max(transfer, 0) };
}

function of<Value>(all: readonly Value[], place: number): Value | undefined {
  return all[place % all.length];
}

async function seize(send: ReturnType<typeof acting>): Promise<Known> {
  const line = seizing.items[0];
  if (line === undefined) throw new Error('nothing to seize');
  const lines = Array.from({ length: ITEMS }, () => line);
  const { items = [] } = await send(wang, 'seizeItems', {
    ...seizing,
    caseId: 'Case_1',
    secondOfficerId: li.id,
    items: lines,
  });
  return { items: items.map(({ id }) => id), transfers: [] };
}

/** Sends one step's command as the person whose it would be, right or wrong as the state may have it. */
async function take(
  step: Step & { readonly does: Deed },
  known: Known,
  send: ReturnType<typeof acting>,
  now: string,
): Promise<Answer> {
  const { custodian, organ, destination } = ENDS[step.end === 0 ? 0 : 1];
  const itemId = of(known.items, step.item) ?? '';
  const store = aStore(organ).id;
  const found = step.odd ? { ...asListed, quantity: { amount: '2', unit: '部' } } : asListed;
  const spots = step.spots.map(({ shelf, seal }) => ({ room: '一号库', shelf, seal: `F00${seal}`, found }));
  const [first] = spots;
  if (first === undefined) throw new Error('a step without a spot');
  const asker: Person = step.odd ? feng : wang;
  switch (step.does) {
    case 'deposit':
      return send(custodian, 'depositItem', { itemId, storeId: store, ...first });
    case 'ask':
      return send(asker, 'requestCheckOut', { itemId, purpose: '鉴定', returnBy: later(now, 12 * HOUR) });
    case 'approve':
      return send(zhao, 'approveCheckOut', { itemId });
    case 'reject':
      return send(zhao, 'rejectCheckOut', { itemId, reason: '不必' });
    case 'hand':
      return send(custodian, 'checkOutItem', { itemId });
    case 'back':
      return send(custodian, 'checkInItem', { itemId, seal: first.seal, found });
    case 'send': {
      const itemIds = step.both ? [itemId, of(known.items, step.item + 1) ?? ''] : [itemId];
      const command = { itemIds, destination, carrier: '押运员', seal: `T${known.transfers.length}${step.item}` };
      const answer = await send(custodian, 'dispatchTransfer', command);
      const id = answer.transfer?.id;
      if (id !== undefined) known.transfers.push({ id, items: itemIds, to: 1 - step.end });
      return answer;
    }
    default:
      return arrive(step, known, send, spots);
  }
}

type Arrival = Parameters<typeof arrive>[3];
async function arrive(
  { does, transfer: place }: Step,
  { transfers }: Known,
  send: ReturnType<typeof acting>,
  spots: readonly { room: string; shelf: number; seal: string; found: typeof asListed }[],
): Promise<Answer> {
  const transfer = of(transfers, place);
  if (transfer === undefined) return { refusals: [] };
  const there = ENDS[transfer.to === 0 ? 0 : 1];
  const back = ENDS[transfer.to === 0 ? 1 : 0];
  const { custodian, organ } = does === 'return' ? back : there;
  const placements = placementsOf(transfer.items, spots);
  const command = { transferId: transfer.id, storeId: aStore(organ).id, placements };
  if (does === 'receive') return send(custodian, 'receiveTransfer', command);
  if (does === 'return') return send(custodian, 'returnTransfer', command);
  return send(custodian, 'refuseTransfer', { transferId: transfer.id, ground: 'SEAL_BROKEN', reason: '封签破损' });
}

function placementsOf(items: readonly string[], spots: Arrival) {
  return spots.slice(0, items.length).map((spot, i) => ({ ...spot, itemId: items[i] ?? '' }));
}

const DEEDS: readonly Deed[] = [
  ...(['deposit', 'ask', 'approve', 'hand', 'back', 'ask', 'reject'] as const),
  ...(['send', 'refuse', 'return', 'send', 'receive'] as const),
];

/** Always tried, whatever the seed: a history in which every kind of command succeeds. */
const WHOLE_LIFE = DEEDS.map(
  (does, i): Step => ({
    does,
    item: 0,
    end: 0,
    transfer: does === 'receive' ? 1 : 0,
    spots: [0, 1].map((more) => ({ shelf: 1 + more, seal: (i + more) % SEALS })),
    both: false,
    odd: false,
    hours: 0,
  }),
);

test('one holder, an unbroken chain, the same quantity and no shelf or seal twice, after every command', async () => {
  const seen = new Set<Deed>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const table = new MemoryTable();
      const world = surroundings();
      await scene({ table, world }, { shelves: SHELVES, events: caseEvents('CRIMINAL', CASE_FILED) });
      const send = acting(table, world);
      const known = await seize(send);

      for (const each of steps) {
        world.set(later(world.now(), each.hours * HOUR));
        const before = JSON.stringify(table.items());
        const step = nextOf(each, known, table);
        const { refusals } = await take(step, known, send, world.now());
        if (refusals.length > 0) expect(JSON.stringify(table.items())).toBe(before);
        else seen.add(step.does);
        expectCustody(table);
      }
    }),
    { seed, numRuns: 20, examples: [[WHOLE_LIFE]] },
  );
  // Every kind of command has succeeded: the histories are not all refusals.
  expect([...seen].sort()).toEqual(
    ['approve', 'ask', 'back', 'deposit', 'hand', 'receive', 'refuse', 'reject', 'return', 'send'].sort(),
  );
});

/** Some steps one after another, then the rest all at once, in an order the scheduler chooses. */
function rush(over: (table: Table) => Table = (table) => table) {
  const history = fc.array(step, { maxLength: 25 });
  const rivals = fc.array(step, { minLength: 4, maxLength: 12 });
  return fc.asyncProperty(fc.scheduler(), history, rivals, async (scheduler, before, atOnce) => {
    const table = new MemoryTable();
    const world = surroundings();
    await scene({ table, world }, { shelves: SHELVES, events: caseEvents('CRIMINAL', CASE_FILED) });
    const known = await seize(acting(table, world));
    for (const each of before) await take(nextOf(each, known, table), known, acting(table, world), world.now());

    const send = acting(new ScheduledTable(over(table), scheduler), world);
    const open = { items: known.items, transfers: [...known.transfers] };
    await scheduler.waitFor(
      Promise.all(atOnce.map((each) => take(nextOf(each, open, table), open, send, world.now()))),
    );

    expectCustody(table);
  });
}

test('the same all at once', async () => {
  await fc.assert(rush(), { seed, numRuns: 60 });
});

test('without the condition of a claim, two items come to lie on one shelf', async () => {
  const { failed } = await fc.check(
    rush((table) => new CarelessTable(table)),
    { seed, numRuns: 500, endOnFailure: true },
  );

  expect(failed).toBe(true);
});
