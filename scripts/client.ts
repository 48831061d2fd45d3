import { join } from 'node:path';
import { stop } from 'esbuild';
import { BUDGETS } from './client/budgets.ts';
import { buildClient } from './client/build.ts';
import { weigh } from './client/weigh.ts';
import { command } from './local/command.ts';
import { ROOT } from './local/directories.ts';
import { Problem } from './local/problem.ts';

/** `npm run client`: makes the package in client/dist, and fails if a use of it weighs more than it may. */
await command(async () => {
  const folder = join(ROOT, 'client/dist');
  await buildClient(folder);
  console.log('bundled for a browser                minified      gzip    at most');
  const over: string[] = [];
  for (const budget of BUDGETS) {
    const { use, minified, gzip, operations, isOver } = await weigh(folder, budget);
    const figures = [minified, gzip, budget.gzip].map((bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(10));
    const name = `${use.replace('~', '@yangguang/client')}`.padEnd(34);
    console.log(
      `${isOver ? '✗' : '✓'} ${name} ${figures.join(' ')}${operations.length === 1 ? `   ${operations[0]} alone` : ''}`,
    );
    if (isOver) over.push(use);
  }
  // Else esbuild's own process would stay for as long as this one.
  await stop();
  if (over.length > 0)
    throw new Problem(`Too heavy: ${over.join(', ')}; what each may weigh: scripts/client/budgets.ts`);
  console.log('\nTo publish: npm publish client/dist');
});
