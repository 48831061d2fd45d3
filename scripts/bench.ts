import { parseArgs } from 'node:util';
import { cold } from './bench/cold.ts';
import { numbers } from './bench/numbers.ts';

/** `npm run bench -- cold | numbers`: measurements of the product; each says beside or on what it was measured. */
const BENCHES: Readonly<Record<string, (rounds: number, report: (line: string) => void) => Promise<void>>> = {
  cold,
  numbers,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' } },
});
const bench = BENCHES[positionals[0] ?? ''];
if (bench === undefined) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')} [--rounds N]`);
  process.exitCode = 1;
} else await bench(Number(values.rounds), console.log);
