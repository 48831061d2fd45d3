import { world } from '#functions/world.ts';
import { Lifetime } from '../local/process/lifetime.ts';
import { startBareEngine } from './bookings/bare-engine.ts';
import { DESIGN_NAMES, DESIGNS } from './bookings/designs.ts';
import { lineOf } from './bookings/figures.ts';
import { rushInLockStep } from './bookings/rush-in-lock-step.ts';
import { rushInProcesses } from './bookings/rush-in-processes.ts';
import { rivalsOf, SEATS, sceneryOf, slotsOf } from './bookings/scenery.ts';

const CLIENTS = 500;
const PROCESSES = 5;
const ORGAN = '330102990000';

/**
 * Five hundred clients for fifty seats, by the product's way and by two others with the same clients: in several
 * processes over one table of a local engine, which knows no conflicts; and in memory in lock step, over a table that
 * refuses as AWS does.
 */
export async function bookings(rounds: number, report: (line: string) => void): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    report(`${CLIENTS} clients, ${SEATS} seats, in lock step in memory, with conflicts as AWS has them; seed ${round}`);
    for (const name of DESIGN_NAMES) {
      const { rush, seated } = await rushInLockStep(DESIGNS[name], { clients: CLIENTS, seed: round });
      report(`  ${lineOf(DESIGNS[name].name, rush, seated)}`);
    }
  }
  const lifetime = new Lifetime();
  try {
    const engine = await startBareEngine(lifetime);
    for (let round = 1; round <= rounds; round += 1) {
      report(`${CLIENTS} clients, ${SEATS} seats, in ${PROCESSES} processes over one table, ${engine.name}`);
      for (const name of DESIGN_NAMES) {
        const slots = slotsOf(ORGAN, world.now());
        const rivals = rivalsOf(CLIENTS, ORGAN, slots);
        const tableName = await engine.tableWith(await sceneryOf(ORGAN, slots, rivals, world));
        const task = { endpoint: engine.endpoint, tableName, design: name, rivals };
        const rush = await rushInProcesses(task, PROCESSES);
        report(`  ${lineOf(DESIGNS[name].name, rush, DESIGNS[name].seated(await engine.itemsOf(tableName)))}`);
      }
    }
  } finally {
    await lifetime.end();
  }
}
