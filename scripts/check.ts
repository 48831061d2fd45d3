import { close, runSuites, sum } from './quality/suites.ts';
import { runTools } from './quality/tools.ts';

/** `npm run check`: the inner loop. Everything that needs no engine, under 90 seconds. */
const failed = await runTools(console.log);
const tests = await runSuites(['unit', 'property', 'contract']);
close(sum([tests, { passed: 0, failed: failed.length, skipped: 0 }]));
