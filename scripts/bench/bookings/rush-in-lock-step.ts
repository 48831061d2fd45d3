import { later } from '#domain/model/time.ts';
import type { Surroundings } from '#store/commit.ts';
import { ConflictingTable } from './conflicting-table.ts';
import { CountedTable } from './counted-table.ts';
import type { CountingTable } from './counting-table.ts';
import type { Design, Seated } from './design.ts';
import type { Rush } from './figures.ts';
import { LockStep } from './lock-step.ts';
import { MemoryCountingTable } from './memory-counting-table.ts';
import { rivalsOf, sceneryOf, slotsOf } from './scenery.ts';

const NOW = '2026-11-23T01:00:00.000Z';
const ORGAN = '330102990000';

export interface Steps {
  readonly clients: number;
  readonly seed: number;
  /** What stands between the rivals and the table, for a test that takes something away. */
  readonly over?: (table: CountingTable) => CountingTable;
}

/**
 * All rivals at once over a table in memory that knows conflicts, each request as long as any other of its kind: the
 * worst that AWS can do to them. The seconds are those of the clock that stands still while anybody thinks.
 */
export async function rushInLockStep(
  design: Design,
  { clients, seed, over = (table) => table }: Steps,
): Promise<{ readonly rush: Rush; readonly seated: readonly Seated[]; readonly table: MemoryCountingTable }> {
  const clock = new LockStep();
  const world = worldOf(clock, seed);
  const table = new MemoryCountingTable();
  const slots = slotsOf(ORGAN, NOW);
  const rivals = rivalsOf(clients, ORGAN, slots);
  for (const item of await sceneryOf(ORGAN, slots, rivals, world)) {
    await table.transact([{ write: 'put', item, condition: { is: 'absent' } }], `${item.PK} ${item.SK}`);
  }
  const counted = new CountedTable(new ConflictingTable(over(table), (milliseconds) => clock.sleep(milliseconds)));
  const book = design.open(counted, world);
  const attempts = await clock.run(Promise.all(rivals.map(book)));
  const rush = { attempts, asked: counted.asked, seconds: clock.now / 1_000 };
  return { rush, seated: design.seated(table.items()), table };
}

/** Time from the clock, chance from a seed, ids that count. */
function worldOf(clock: LockStep, seed: number): Surroundings {
  let state = seed;
  let drawn = 0;
  /** mulberry32. */
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const next = () => {
    drawn += 1;
    return String(drawn).padStart(8, '0');
  };
  return {
    now: () => later(NOW, clock.now),
    wait: (milliseconds) => clock.sleep(milliseconds),
    chance,
    salt: (size) => new Uint8Array(size),
    token: () => `token-${next()}`,
    fresh: {
      id: (kind) => `${kind}_${next()}`,
      secret: (length) => Array.from({ length }, () => Math.floor(chance() * 32).toString(32)).join(''),
    },
  };
}
