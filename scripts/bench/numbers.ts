import { requireRunning } from '../local/running.ts';
import { claimNumbers, rateOf } from './claims/claim-numbers.ts';

const PROCESSES = 5;
const EACH = 10;

/**
 * How fast one series of numbers gives them out on the local backend that runs: when fifty want the next one at once,
 * and when they come in turn. A new organ for each round, so that nothing else is in its way.
 */
export async function numbers(rounds: number, report: (line: string) => void): Promise<void> {
  const { endpoint, tableName, engine } = await requireRunning();
  report(`registrations in one organ, ${engine}`);
  for (let round = 0; round < rounds; round += 1) {
    const organ = `33${String(Math.floor(Math.random() * 10 ** 10)).padStart(10, '0')}`;
    const task = { endpoint, tableName, organ };
    report(`in turn      ${rateOf(await claimNumbers({ ...task, each: 25, inTurn: true }, 1))}`);
    report(`${PROCESSES * EACH} at once   ${rateOf(await claimNumbers({ ...task, each: EACH }, PROCESSES))}`);
  }
}
