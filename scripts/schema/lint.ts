import { ESLint } from 'eslint';
import { ROOT } from '../local/directories.ts';
import { Problem } from '../local/problem.ts';

/** Holds the schema and the client's operations to eslint.config.js. @throws Problem if anything is found */
export async function lint(): Promise<void> {
  const eslint = new ESLint({ cwd: ROOT });
  const results = await eslint.lintFiles(['schema/*.graphql', 'client/operations/**/*.graphql']);
  const found = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
  if (found === 0) return;
  const formatter = await eslint.loadFormatter('stylish');
  throw new Problem(await formatter.format(results));
}
