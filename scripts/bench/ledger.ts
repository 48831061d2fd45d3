import { goAdapter } from './ledger/go-adapter.ts';
import { type Amount, lockedBytes } from './ledger/locked-bytes.ts';
import { proofSizes, type Spread } from './ledger/proof-sizes.ts';
import { type Rates, ratesHere, ratesInGo } from './ledger/rates.ts';

const ENTRIES = 200_000;
/** What the ledger must do on one core, entries per second. */
const FLOOR: Rates = { append: 20_000, rebuild: 30_000 };
const SIZES = [10 ** 3, 10 ** 5, 10 ** 6];
const MILLION = 10 ** 6;
/** Events published at once: one by one, a busy day's ten seconds, one transaction, in bulk. */
const BATCHES = [1, 10, 98, 980];
const whole = new Intl.NumberFormat('en');

/**
 * The ledger on one core, in memory: appending and rebuilding, beside Go's own implementation in the same run; how long
 * proofs are; how many bytes come under lock. A floor that is not reached is a failure.
 */
export async function ledger(rounds: number, report: (line: string) => void): Promise<void> {
  report(`${whole.format(ENTRIES)} entries, per second of one core`);
  const go = await goAdapter();
  if ('reason' in go) report(`  without Go beside it: ${go.reason}`);
  for (let round = 1; round <= rounds; round += 1) {
    const here = await ratesHere(ENTRIES);
    report(`  Node ${process.version}: ${lineOf(here)}`);
    if ('program' in go) report(`  ${go.version}: ${lineOf(await ratesInGo(go.program, ENTRIES))}`);
    if (here.append < FLOOR.append || here.rebuild < FLOOR.rebuild) {
      report(`  ✗ below ${lineOf(FLOOR)}`);
      process.exitCode = 1;
    }
  }
  for (const size of SIZES) {
    const { inclusion, consistency } = await proofSizes(size);
    report(
      `proofs of a log of ${whole.format(size)}: an entry ${spreadOf(inclusion)}; a prefix ${spreadOf(consistency)}`,
    );
  }
  report('locked for a million events');
  const { hashes, entries } = lockedBytes(MILLION, MILLION);
  report(`  for the long term: hashes ${amountOf(hashes)}, entries ${amountOf(entries)}`);
  for (const batch of BATCHES) {
    const { partial } = lockedBytes(MILLION, batch);
    report(`  for a day, ${whole.format(batch)} published at once: ${amountOf(partial)}`);
  }
}

function lineOf({ append, rebuild }: Rates): string {
  return `append ${whole.format(append)}, rebuild ${whole.format(rebuild)}`;
}

function spreadOf({ least, mean, most, mostBytes }: Spread): string {
  return `${least}–${most} hashes, ${mean.toFixed(1)} on average, at most ${mostBytes} bytes`;
}

function amountOf({ objects, bytes }: Amount): string {
  return `${(bytes / MILLION).toFixed(1)} MB in ${whole.format(objects)} objects`;
}
