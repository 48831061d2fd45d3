import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { internal, one } from '#domain/model/reads.ts';
import { addClosure } from '#domain/visit/centre/add-closure.ts';
import { changeRoom } from '#domain/visit/centre/change-room.ts';
import { liftClosure } from '#domain/visit/centre/lift-closure.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { offeredSeats } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { concerns } from '#domain/visit/visit/displaced.ts';
import { overbooking, overbookVisit } from '#domain/visit/visit/overbook.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { Exhausted } from '#store/failures.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { actor, anOrgan, aRoom, aTemplate, someStaff } from '#test/support/visit/records.ts';
import { KINDS, scene, visiting } from '#test/support/visit/scene.ts';
import { acting, SITE_KINDS, site } from '#test/support/visit/site.ts';

const defences = Array.from({ length: 6 }, (_, i) => ({
  ...{ entrustment: `Entrustment_${i}` as const, lawyer: `lawyer-${i}`, detainee: `detainee-${i}` },
}));
/** To whom overbooking is reported. */
const ABOVE = '330102000000';
const day = '2026-11-24';
const [slot, other] = [`Slot_330102990000.T1.${day}`, `Slot_330102990000.T2.${day}`];

const leader = someStaff({ id: 'Person_ji.leader', posts: ['LEADER'] });
const overbookingOf = (entrustment: string) => ({
  reads: () => ({ slot: one(Slots, slot), entrustment: internal(Entrustments, entrustment) }),
  further: overbooking,
  rule: overbookVisit,
});

type Step =
  | { readonly does: 'book' | 'overbook'; readonly lawyer: number }
  | { readonly does: 'cancel' | 'move'; readonly lawyer: number }
  | { readonly does: 'seats'; readonly capacity: number }
  | { readonly does: 'close' | 'lift' | 'clear' };

const aLawyer = fc.nat(defences.length - 1);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('book' as const), lawyer: aLawyer }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('overbook' as const), lawyer: aLawyer }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('cancel' as const, 'move' as const), lawyer: aLawyer }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('seats' as const), capacity: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('close' as const, 'lift' as const, 'clear' as const) }) },
);

/** A session of three seats, and so many visits in them. */
async function staged(sitting: number) {
  const table = new MemoryTable();
  const world = surroundings();
  const rooms = [aRoom({ capacity: 3 }), aRoom({ code: '2', capacity: 6 })];
  const templates = [aTemplate(), aTemplate({ code: 'T2', room: '2', from: '11:00', to: '12:00' })];
  const here = await site({ rooms, templates, table, world });
  await scene(here, [], defences);
  const { suspended: _, ...person } = leader;
  await plant(here, Persons, person.id, { type: 'PersonRegistered', ...person });
  const { id, ...above } = anOrgan({ id: organId(ABOVE), code: ABOVE, kind: 'PUBLIC_SECURITY_ORGAN' });
  await plant(here, Organs, id, { type: 'OrganRegistered', id, ...above });
  await here.open({ from: day, to: day });
  for (const defence of defences.slice(0, sitting)) await visiting(table, world).book(defence, slot);
  const visits = () =>
    table.items().flatMap(({ PK, SK, state }) => (SK === 'STATE' && PK.startsWith('Visit_') ? [state as Visit] : []));
  return { ...here, visits };
}

/** What one step does, through a table in which rivals' reads and writes are mixed. */
function stepping(here: Awaited<ReturnType<typeof staged>>, table: ScheduledTable) {
  const { change, work, send } = acting(table, here.world);
  const { book, cancel, reschedule } = visiting(table, here.world);
  const changed = async (done: ReturnType<typeof change>) => {
    const { outcome } = await done;
    if (outcome.process !== undefined) await work(outcome.process);
  };
  const visitOf = (lawyer: number) =>
    here.visits().find((visit) => visit.lawyer === `Person_lawyer-${lawyer}` && visit.status === 'CONFIRMED');
  return async (step: Step): Promise<unknown> => {
    switch (step.does) {
      case 'book': {
        const defence = defences[step.lawyer];
        return defence && book(defence, slot);
      }
      case 'overbook': {
        const defence = defences[step.lawyer];
        return defence && send({ reason: '四十八小时将满' }, overbookingOf(defence.entrustment), actor(leader));
      }
      case 'cancel': {
        const visit = visitOf(step.lawyer);
        return visit && cancel(visit.id, `lawyer-${step.lawyer}`);
      }
      case 'move': {
        const visit = visitOf(step.lawyer);
        return visit && reschedule(visit.id, `lawyer-${step.lawyer}`, visit.slot === slot ? other : slot);
      }
      case 'seats': {
        const capacities = [{ mode: 'IN_PERSON' as const, capacity: step.capacity }];
        return changed(change(changeRoom, { room: '1', asOf: day, capacities }));
      }
      case 'close': {
        const time = { from: `${day}T00:00:00.000Z`, to: `${day}T02:30:00.000Z` };
        return changed(change(addClosure, { ...time, room: '1', reason: '检修' }));
      }
      case 'lift': {
        const [closure] = here.centre().closures ?? [];
        return closure && changed(change(liftClosure, { closure: closure.code }));
      }
      case 'clear':
        return sweep({ table, world: here.world });
    }
  };
}

/** Of those who sit in a slot, none has a seat that was withdrawn while it was free, or is another's over and above. */
function expectSeated(slots: readonly Slot[], visits: readonly Visit[]) {
  for (const slot of slots) {
    const { id, capacity, withdrawn = [], displaced = [] } = slot;
    const inIt = visits.filter((visit) => visit.slot === id && visit.status === 'CONFIRMED');
    const ordered = inIt.filter((visit) => isOrdered(slot, visit));
    const seats = inIt.filter((visit) => !ordered.includes(visit)).map(({ seat }) => seat);
    expect(new Set(inIt.map(({ seat }) => seat)).size).toBe(inIt.length);
    const offered = seats.filter((seat) => !withdrawn.includes(seat));
    expect(offered.length).toBeLessThanOrEqual(offeredSeats(slot));
    expect(seats.every((seat) => seat <= capacity)).toBe(true);
    for (const seat of seats.filter((each) => withdrawn.includes(each))) expect(displaced).toContain(seat);
    for (const { seat } of ordered) expect(seat > capacity || withdrawn.includes(seat)).toBe(true);
  }
}

function isOrdered({ overbooked = [] }: Slot, { id, seat }: Visit): boolean {
  return overbooked.some((each) => each.visit === id && each.seat === seat && !each.vacated);
}

/** Of those who come, as many are concerned by a cut as there are without a seat, and nobody over and above. */
function expectFlaggable(slots: readonly Slot[], visits: readonly Visit[]) {
  for (const slot of slots) {
    for (const visit of visits.filter((each) => each.slot === slot.id && each.status === 'CONFIRMED')) {
      const gone = isOrdered(slot, visit) ? offeredSeats(slot) === 0 : slot.displaced?.includes(visit.seat) === true;
      expect(concerns('CAPACITY_CUT', visit, { slot, detainee: undefined })).toBe(gone);
    }
  }
}

/** Counts what came about in a round. */
function note(seen: Record<'narrowed' | 'displaced' | 'overbooked' | 'surrounded', number>, slots: readonly Slot[]) {
  const has = (what: (slot: Slot) => unknown) => (slots.some((slot) => Boolean(what(slot))) ? 1 : 0);
  seen.narrowed += has(({ withdrawn }) => withdrawn);
  seen.displaced += has(({ displaced }) => displaced);
  seen.overbooked += has(({ overbooked }) => overbooked);
  seen.surrounded += has(({ overbooked = [], capacity }) => overbooked.some(({ seat }) => seat <= capacity));
}

test('seats are cut, closed and given back while lawyers book, move and cancel, and leaders overbook: none sits where nobody may, claims equal a recount', async () => {
  const seen = { narrowed: 0, displaced: 0, overbooked: 0, surrounded: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.constantFrom(0, 3),
      fc.array(fc.array(aStep, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
      async (scheduler, sitting, rounds) => {
        const here = await staged(sitting);
        const take = stepping(here, new ScheduledTable(here.table, scheduler));
        for (const round of rounds) {
          const before = here.visits().map(({ id, seat }) => `${id} ${seat}`);
          const rivals = round.map((step) =>
            take(step).catch((failure: unknown) => {
              if (!(failure instanceof Exhausted)) throw failure;
            }),
          );
          await scheduler.waitFor(Promise.all(rivals));

          expectConsistent(here.table, [...KINDS, ...SITE_KINDS, Organs]);
          expectSeated(here.slots(), here.visits());
          expectFlaggable(here.slots(), here.visits());
          // Whatever happens to a slot, whoever did not move keeps their seat.
          if (!round.some(({ does }) => does === 'move'))
            expect(here.visits().map(({ id, seat }) => `${id} ${seat}`)).toEqual(expect.arrayContaining(before));
          note(seen, here.slots());
        }
      },
    ),
    { seed, numRuns: 40 },
  );
  console.info(
    `rounds that left a slot with fewer seats: ${seen.narrowed}, with somebody in one of them: ${seen.displaced}; overbooked: ${seen.overbooked}, and widened: ${seen.surrounded}`,
  );
  const { narrowed, displaced, overbooked } = seen;
  expect(Math.min(narrowed, displaced, overbooked)).toBeGreaterThan(0);
}, 60_000);
