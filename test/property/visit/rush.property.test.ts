import { beforeAll, describe, expect, test } from 'vitest';
import type { CountingTable } from '#scripts/bench/bookings/counting-table.ts';
import type { DesignName } from '#scripts/bench/bookings/designs.ts';
import { DESIGNS } from '#scripts/bench/bookings/designs.ts';
import { figuresOf, lineOf } from '#scripts/bench/bookings/figures.ts';
import { rushInLockStep } from '#scripts/bench/bookings/rush-in-lock-step.ts';
import { CAPACITY, SEATS, SLOTS } from '#scripts/bench/bookings/scenery.ts';
import type { MemoryTable } from '#store/memory.ts';
import { CarelessTable } from '#test/support/careless-table.ts';
import { seed } from '#test/support/seed.ts';

const CLIENTS = 500;

/** What `npm run bench -- bookings` reports of its own, as a proof: in memory, in lock step, with AWS's conflicts. */
async function rush(design: DesignName, clients = CLIENTS, over?: (table: CountingTable) => CountingTable) {
  const rushed = await rushInLockStep(DESIGNS[design], { clients, seed, ...(over === undefined ? {} : { over }) });
  console.info(lineOf(DESIGNS[design].name, rushed.rush, rushed.seated));
  return { ...rushed, figures: figuresOf(rushed.rush, rushed.seated) };
}

type Rushed = Awaited<ReturnType<typeof rush>>;

/** The owner of each seat's claim. */
function claimed(table: MemoryTable): ReadonlyMap<string, string> {
  const claims = table.items().filter(({ PK }) => PK.startsWith('CLAIM#Seat_'));
  return new Map(claims.map(({ PK, owner }) => [PK.slice('CLAIM#Seat_'.length), String(owner)]));
}

function visits(table: MemoryTable) {
  return table
    .items()
    .filter(({ PK, SK }) => PK.startsWith('Visit_') && SK === 'STATE')
    .map(({ PK, state }) => ({ id: PK, ...(state as { slot: string; seat: number; lawyer: string }) }));
}

describe(`${CLIENTS} clients for ${SEATS} seats, through the GraphQL endpoint, over a table that knows conflicts`, () => {
  let claims: Rushed;

  beforeAll(async () => {
    claims = await rush('claimedSeats');
  }, 60_000);

  test('fill every seat, none twice, and each who was told so has one', () => {
    expect(claims.figures).toMatchObject({ told: SEATS, filled: SEATS, overbooked: 0 });
    const taken = visits(claims.table).map(({ slot, seat }) => `${slot} ${seat}`);
    const slots = new Set(visits(claims.table).map(({ slot }) => slot));
    const all = [...slots].flatMap((slot) => Array.from({ length: CAPACITY }, (_, i) => `${slot} ${i + 1}`));
    expect(slots.size).toBe(SLOTS);
    expect(taken.sort()).toEqual(all.sort());
    expect(new Set(visits(claims.table).map(({ lawyer }) => lawyer)).size).toBe(SEATS);
  });

  test('leave the claims as a recount of the visits has them', () => {
    const recount = visits(claims.table).map(({ id, slot, seat }) => [`${slot}_${seat}`, id] as const);

    expect(claimed(claims.table)).toEqual(new Map(recount));
  });

  test('did meet conflicts, and got through them without being sent away', () => {
    expect(claims.rush.asked.conflicts).toBeGreaterThan(CLIENTS);
    // Each rival beyond the seats loses once; a resend after a conflict is bounded by the backoff.
    expect(claims.figures.retriesEach).toBeLessThan(40);
    expect(claims.figures.sentAgain).toBeLessThan(CLIENTS / 20);
  });

  test('are in each other’s way less than with a counter on the slot, which is right as well', async () => {
    const counter = await rush('counter');

    expect(counter.figures).toMatchObject({ told: SEATS, filled: SEATS, overbooked: 0 });
    expect(counter.rush.asked.conflicts).toBeGreaterThan(claims.rush.asked.conflicts);
    expect(counter.figures.retriesEach).toBeGreaterThan(claims.figures.retriesEach);
  });

  test('overbook every slot where booking reads, checks and writes', async () => {
    const { figures } = await rush('readCheckWrite');

    expect(figures.told).toBeGreaterThan(SEATS);
    expect(figures.overbooked).toBe(figures.told - SEATS);
  });

  test('overbook if the condition of a claim is taken away', async () => {
    const careless = (table: CountingTable): CountingTable =>
      Object.assign(new CarelessTable(table), { take: table.take.bind(table) });

    const { figures } = await rush('claimedSeats', CLIENTS / 2, careless);

    expect(figures.overbooked).toBeGreaterThan(0);
  });
});
