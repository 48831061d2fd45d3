import { parseArgs } from 'node:util';
import type { Counts } from './quality/suites.ts';
import { close, runSuites, sum } from './quality/suites.ts';
import { runTools } from './quality/tools.ts';

/** `npm test`: everything. `--local [file …]`: only what runs against an engine, all of it or these files. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { local: { type: 'boolean', default: false } },
});
const counts: Counts[] = [];
if (!values.local) {
  const failed = await runTools(console.log);
  counts.push({ passed: 0, failed: failed.length, skipped: 0 });
  counts.push(await runSuites(['unit', 'property', 'contract', 'infra', 'exhaustive']));
}
// Alone: a burst of sixty Lambda processes leaves no room for anything beside it.
counts.push(await runSuites(['local'], positionals));
if (!values.local) counts.push(await runSuites(['browser']));
close(sum(counts));
