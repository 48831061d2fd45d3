import fc from 'fast-check';
import { expect, test } from 'vitest';
import { later } from '#domain/model/time.ts';
import type { Slot, SlotEvent } from '#domain/visit/slot/slot.ts';
import type { VisitEvent } from '#domain/visit/visit/visit.ts';
import type { Committed } from '#store/commit.ts';
import { recordedOf } from '#store/event.ts';
import { Exhausted, NotFound } from '#store/failures.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Item } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { JournalTable } from '#test/support/journal-table.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import type { Defence } from '#test/support/visit/scene.ts';
import { aSession, KINDS, scene, visiting } from '#test/support/visit/scene.ts';

const MINUTE = 60_000;

/** Two at once in different rooms, one that begins as they end, one that lies across, one over midnight, one a day on. */
const slots: readonly Slot[] = [
  aSession('A', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 2 }),
  aSession('B', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 1 }),
  aSession('C', '2026-11-24T02:00:00.000Z', '2026-11-24T03:00:00.000Z', { capacity: 1 }),
  aSession('D', '2026-11-24T01:30:00.000Z', '2026-11-24T02:30:00.000Z', { capacity: 2 }),
  aSession('E', '2026-11-24T15:30:00.000Z', '2026-11-24T16:30:00.000Z', { capacity: 1 }),
  aSession('F', '2026-11-25T01:00:00.000Z', '2026-11-25T02:00:00.000Z', { capacity: 1 }),
];
const defences: readonly Defence[] = [
  { entrustment: 'Entrustment_0', lawyer: 'lin', detainee: 'zhao' },
  { entrustment: 'Entrustment_1', lawyer: 'sun', detainee: 'zhao' },
  { entrustment: 'Entrustment_2', lawyer: 'sun', detainee: 'qian', restricted: true },
  { entrustment: 'Entrustment_3', lawyer: 'wu', detainee: 'li' },
  { entrustment: 'Entrustment_4', lawyer: 'lin', detainee: 'li' },
];

const ofSlot = fc.nat(slots.length - 1);
const ofVisit = fc.nat(4);
const ofDefence = fc.nat(defences.length - 1);
const DOINGS = [
  'hold',
  'book',
  'confirm',
  'extend',
  'reschedule',
  'cancel',
  'permit',
  'refuse',
  'attend',
  'seats',
] as const;
const aStep = fc.record({
  does: fc.constantFrom(...DOINGS),
  defence: ofDefence,
  companion: fc.option(ofDefence, { nil: undefined }),
  visit: ofVisit,
  slot: ofSlot,
  seats: fc.nat(2),
});
type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never;

function at<Value>(all: readonly Value[], place: number): Value {
  const value = all[place % all.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

type Visiting = ReturnType<typeof visiting>;
type Booked = { readonly id: string; readonly lawyer: string };

function send(commands: Visiting, booked: readonly Booked[], step: Step): Promise<Committed> {
  const [defence, slot] = [at(defences, step.defence), at(slots, step.slot)];
  const { id, lawyer } = at(booked, step.visit);
  const beside =
    step.companion === undefined ? {} : { companionEntrustmentId: at(defences, step.companion).entrustment };
  switch (step.does) {
    case 'hold':
      return commands.hold(defence, slot.id, beside);
    case 'book':
      return commands.book(defence, slot.id, beside);
    case 'reschedule':
      return commands.reschedule(id, lawyer, slot.id);
    case 'permit':
    case 'refuse':
    case 'attend':
      return commands[step.does](id);
    case 'seats':
      return commands.seats(slot.id, Math.min(step.seats, slot.capacity));
    default:
      return commands[step.does](id, lawyer);
  }
}

/** One of each defence, every second only held; then so much time passes that some of the holds have run out. */
async function begun(minutes: number) {
  const table = new MemoryTable();
  const world = surroundings();
  await scene({ table, world }, slots, defences);
  const commands = visiting(table, world);
  const booked: Booked[] = [];
  for (const [i, defence] of defences.entries()) {
    const taking = i % 2 === 0 ? commands.hold : commands.book;
    const { outcome } = await taking(defence, at(slots, i).id);
    if (typeof outcome.visit === 'string') booked.push({ id: outcome.visit, lawyer: defence.lawyer });
    world.set(later(world.now(), MINUTE));
  }
  world.set(later(world.now(), minutes * MINUTE));
  return { table, world, booked };
}

test('all at once, also over holds that ran out: nobody and no seat is in two places, and nothing is half done', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(aStep, { minLength: 5, maxLength: 20 }),
      fc.constantFrom(0, 7, 20),
      async (scheduler, steps, minutes) => {
        const { table, world, booked } = await begun(minutes);
        const journal = new JournalTable(table);
        const rivals = visiting(new ScheduledTable(journal, scheduler), world);

        const sent = steps.map((step) =>
          send(rivals, booked, step).catch((failure) => {
            // A leader who is not asked sees no visit; whoever finds no decision that stands is told to come again.
            if (!(failure instanceof NotFound || failure instanceof Exhausted)) throw failure;
          }),
        );
        await scheduler.waitFor(Promise.all(sent));

        expectConsistent(table, KINDS);
        expectNobodyPutIntoWithdrawn(journal.written);
      },
    ),
    { seed, numRuns: 60 },
  );
});

test('a seat that is withdrawn while somebody sits in it is taken by nobody once they leave', async () => {
  const slot = at(slots, 1);
  const [first, second] = [at(defences, 0), at(defences, 3)];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, moves) => {
      const table = new MemoryTable();
      const world = surroundings();
      await scene({ table, world }, slots, defences);
      const { outcome } = await visiting(table, world).book(first, slot.id);
      const journal = new JournalTable(table);
      const rivals = visiting(new ScheduledTable(journal, scheduler), world);
      const visit = String(outcome.visit);

      const left = moves ? rivals.reschedule(visit, first.lawyer, 'Slot_F') : rivals.cancel(visit, first.lawyer);
      await scheduler.waitFor(Promise.all([rivals.seats(slot.id, 0), left, rivals.book(second, slot.id)]));

      expectConsistent(table, KINDS);
      expectNobodyPutIntoWithdrawn(journal.written);
    }),
    { seed, numRuns: 150 },
  );
});

/** In the order in which it happened: no visit came to be in a seat that had been withdrawn, and not given back. */
function expectNobodyPutIntoWithdrawn(written: readonly Item[]): void {
  const withdrawn = new Set<string>();
  for (const item of written.filter(({ SK }) => SK.startsWith(EVENTS))) {
    const { aggregate } = recordedOf(item);
    const event = recordedOf(item).event as VisitEvent | SlotEvent;
    if (event.type === 'SlotNarrowed') for (const seat of event.withdrawn) withdrawn.add(`${aggregate} ${seat}`);
    if (event.type === 'SlotWidened') for (const seat of event.restored) withdrawn.delete(`${aggregate} ${seat}`);
    if ('slot' in event && 'seat' in event) expect(withdrawn).not.toContain(`${event.slot} ${event.seat}`);
  }
}
