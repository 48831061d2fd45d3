import './mock/quiet.ts';
import { parseArgs } from 'node:util';
import { bookings } from './bench/bookings.ts';
import { cold } from './bench/cold.ts';
import { type EvidenceBench, evidence } from './bench/evidence.ts';
import { ledger } from './bench/ledger.ts';
import { numbers } from './bench/numbers.ts';

interface Bench {
  readonly run: (rounds: number, report: (line: string) => void, said: EvidenceBench) => Promise<void>;
  /** How many rounds there are unless somebody says so. */
  readonly rounds: number;
}

/** `npm run bench -- …`: measurements of the product; each says beside or on what it was measured. */
const BENCHES: Readonly<Record<string, Bench>> = {
  bookings: { run: bookings, rounds: 1 },
  cold: { run: cold, rounds: 15 },
  evidence: { run: evidence, rounds: 5 },
  ledger: { run: ledger, rounds: 3 },
  numbers: { run: numbers, rounds: 15 },
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, size: { type: 'string' }, memory: { type: 'boolean' } },
});
const bench = BENCHES[positionals[0] ?? ''];
if (bench === undefined) {
  console.error(
    `npm run bench -- ${Object.keys(BENCHES).join(' | ')} [--rounds N]; evidence also [--size 256MiB] [--memory]`,
  );
  process.exitCode = 1;
} else await bench.run(Number(values.rounds ?? bench.rounds), console.log, values);
