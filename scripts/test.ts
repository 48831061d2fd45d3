import { parseArgs } from 'node:util';
import type { Counts } from './quality/suites.ts';
import { close, runSuites, sum } from './quality/suites.ts';
import { runTools } from './quality/tools.ts';

/** `npm test`: everything. `--local`: only what runs against an engine, for trying another one. */
const { values } = parseArgs({ options: { local: { type: 'boolean', default: false } } });
const counts: Counts[] = [];
if (!values.local) {
  const failed = await runTools(console.log);
  counts.push({ passed: 0, failed: failed.length, skipped: 0 });
  counts.push(await runSuites(['unit', 'property', 'contract', 'infra']));
}
// Alone: a burst of sixty Lambda processes leaves no room for anything beside it.
counts.push(await runSuites(['local']));
if (!values.local) counts.push(await runSuites(['browser']));
close(sum(counts));
