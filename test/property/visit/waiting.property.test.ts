import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { later } from '#domain/model/time.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Exhausted, NotFound } from '#store/failures.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { anOrgan } from '#test/support/visit/records.ts';
import type { Defence } from '#test/support/visit/scene.ts';
import { aSession, CENTRE_LEADER, KINDS, scene, visiting } from '#test/support/visit/scene.ts';
import {
  drain,
  expectNobodyOverlooked,
  expectSeated,
  overbookedIn,
  seatedNow,
} from '#test/support/visit/waiting-day.ts';

const MINUTE = 60_000;
const ABOVE = anOrgan({
  id: 'Organ_330102000000',
  code: '330102000000',
  name: '上城区分局',
  kind: 'PUBLIC_SECURITY_ORGAN',
});
const ALL = [...KINDS, Organs];
const WAITED = { date: '2026-11-24', mode: 'IN_PERSON' } as const;

/** Two at once, one that begins as they end, one in the other mode, and one of the next day. */
const slots: readonly Slot[] = [
  aSession('A', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 2 }),
  aSession('B', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 1 }),
  aSession('C', '2026-11-24T02:00:00.000Z', '2026-11-24T03:00:00.000Z', { capacity: 1 }),
  aSession('R', '2026-11-24T03:00:00.000Z', '2026-11-24T04:00:00.000Z', { capacity: 1, mode: 'REMOTE' }),
  aSession('F', '2026-11-25T01:00:00.000Z', '2026-11-25T02:00:00.000Z', { capacity: 1 }),
];
const defences: readonly Defence[] = ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu'].map((detainee, i) => ({
  entrustment: `Entrustment_${i}`,
  lawyer: `${detainee}.lawyer`,
  detainee,
}));

const DOINGS = ['hold', 'book', 'book', 'reschedule', 'cancel', 'join', 'join', 'join'] as const;
const MORE = ['leave', 'decline', 'look', 'seats', 'overbook', 'wait', 'sweep', 'drain'] as const;
const aStep = fc.record({
  does: fc.constantFrom(...DOINGS, ...MORE),
  who: fc.nat(defences.length - 1),
  slot: fc.nat(slots.length - 1),
  visit: fc.nat(9),
  seats: fc.nat(2),
  late: fc.boolean(),
  minutes: fc.constantFrom(4, 11, 31, 600),
});
type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never;
type Stage = Awaited<ReturnType<typeof stage>>;

async function stage() {
  const table = new MemoryTable();
  const world = surroundings();
  await scene({ table, world }, slots, defences);
  const { suspended: _, ...leader } = CENTRE_LEADER;
  await plant({ table, world }, Persons, leader.id, { type: 'PersonRegistered', ...leader });
  // To whom overbooking is reported.
  await plant({ table, world }, Organs, ABOVE.id, { type: 'OrganRegistered', ...ABOVE });
  return { table, world, commands: visiting(table, world) };
}

function at<Value>(all: readonly Value[], place: number): Value {
  const value = all[place % all.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** One step, whatever is answered to it. */
async function take(on: Pick<Stage, 'table' | 'world'>, commands: Stage['commands'], step: Step): Promise<unknown> {
  const [defence, slot] = [at(defences, step.who), at(slots, step.slot)];
  const [waitlist] = [`Waitlist_${slot.organ}.${WAITED.date}.${WAITED.mode}`];
  const visits = seatedNow(on.table);
  switch (step.does) {
    case 'hold':
    case 'book':
    case 'overbook':
      return commands[step.does](defence, slot.id);
    case 'reschedule':
    case 'cancel': {
      if (visits.length === 0) return undefined;
      const { id, lawyer } = at(visits, step.visit);
      const name = lawyer.slice('Person_'.length);
      return step.does === 'cancel' ? commands.cancel(id, name) : commands.reschedule(id, name, slot.id);
    }
    case 'join':
      return commands.joinWaitlist(defence, { ...WAITED, ...(step.late ? { earliest: '10:00' } : {}) });
    case 'leave':
      return commands.leaveWaitlist(defence, waitlist);
    case 'decline':
      return commands.declineOffer(defence, waitlist);
    case 'look':
      return commands.lookThrough(waitlist);
    case 'seats':
      return commands.seats(slot.id, Math.min(step.seats, slot.capacity));
    case 'wait':
      on.world.set(later(on.world.now(), step.minutes * MINUTE));
      return undefined;
    case 'sweep':
      for (const { id } of visits) await commands.attend(id);
      return commands.attendWaitlist(waitlist);
    case 'drain':
      return drain(on);
  }
}

/** What rivals are told who see nothing, or find no decision that stands. */
function expected(failure: unknown): void {
  if (!(failure instanceof NotFound || failure instanceof Exhausted)) throw failure;
}

test('whoever waits is overlooked by nobody, and no seat is given that is not there: step by step', async () => {
  const met = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 10, maxLength: 40 }), async (steps) => {
      const on = await stage();
      for (const step of steps) {
        const before = seatedNow(on.table);
        await take(on, on.commands, step).catch(expected);
        expectConsistent(on.table, ALL);
        expectSeated(on.table, before);
        met.set(step.does, (met.get(step.does) ?? 0) + 1);
      }
      await drain(on);
      expectConsistent(on.table, ALL);
      expectSeated(on.table, seatedNow(on.table));
      met.set('overbooked', (met.get('overbooked') ?? 0) + overbookedIn(on.table));
      met.set('waiting', (met.get('waiting') ?? 0) + expectNobodyOverlooked(on.table, on.world.now()));
    }),
    { seed, numRuns: 120 },
  );
  console.info(`met: ${JSON.stringify(Object.fromEntries(met))}`);
  for (const what of ['waiting', 'overbooked']) expect(met.get(what)).toBeGreaterThan(0);
});

test('all at once: whoever waits is overlooked by nobody, and no seat is given that is not there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(aStep, { minLength: 3, maxLength: 10 }),
      fc.array(
        aStep.filter(({ does }) => does !== 'wait' && does !== 'drain'),
        { minLength: 3, maxLength: 12 },
      ),
      async (scheduler, first, steps) => {
        const on = await stage();
        for (const step of first) await take(on, on.commands, step).catch(expected);
        const rivals = visiting(new ScheduledTable(on.table, scheduler), on.world);

        const sent = steps.map((step) => take(on, rivals, step).catch(expected));
        await scheduler.waitFor(Promise.all(sent));

        expectConsistent(on.table, ALL);
        await drain(on);
        expectConsistent(on.table, ALL);
        expectNobodyOverlooked(on.table, on.world.now());
      },
    ),
    { seed, numRuns: 120 },
  );
});

test('a seat given up while somebody comes to wait for it, and is looked for, is theirs', async () => {
  const [first, second, other] = [at(defences, 0), at(defences, 1), at(defences, 2)];
  const slot = at(slots, 2);
  const id = `Waitlist_${slot.organ}.${WAITED.date}.${WAITED.mode}`;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), fc.boolean(), async (scheduler, opened, moves) => {
      const on = await stage();
      const { outcome } = await on.commands.book(first, slot.id);
      for (const { id: of } of slots.slice(0, 2)) await on.commands.seats(of, 0);
      if (opened) await on.commands.joinWaitlist(other, { ...WAITED, latest: '09:30' });
      const visit = String(outcome.visit);
      const rivals = visiting(new ScheduledTable(on.table, scheduler), on.world);

      const waits = rivals.joinWaitlist(second, WAITED).then(() => rivals.lookThrough(id));
      const left = moves ? rivals.reschedule(visit, first.lawyer, 'Slot_F') : rivals.cancel(visit, first.lawyer);
      await scheduler.waitFor(Promise.all([waits, left]));

      await drain(on);
      expectConsistent(on.table, ALL);
      expectNobodyOverlooked(on.table, on.world.now());
    }),
    { seed, numRuns: 150 },
  );
});
