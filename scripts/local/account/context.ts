import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../directories.ts';
import { Problem } from '../problem.ts';

/** What a deployment cannot guess, with an example of each. */
const NEEDED = {
  issuer: 'https://identity.example.gov.cn',
  audience: 'urn:yangguang:api',
  administrators: 'zhou.admin',
  ledgerOrigin: 'ledger.example.gov.cn/330100',
} as const;

/**
 * Checks that a deployment is told who signs its tokens, for whom, who fills its directory first, and what its ledger is
 * called for ever.
 *
 * @param args the command line, where the CDK takes `-c key=value`
 * @param configured the context of `cdk.json`
 * @throws Problem with the whole command
 */
export function assertContext(args: readonly string[], configured: Readonly<Record<string, unknown>>): void {
  const given = new Set([...Object.keys(configured), ...keysIn(args)]);
  const missing = Object.entries(NEEDED).filter(([key]) => !given.has(key));
  if (missing.length === 0) return;
  const options = missing.map(([key, example]) => `-c ${key}=${example}`).join(' ');
  throw new Problem(
    `The deployment must be told ${missing.map(([key]) => key).join(', ')}: npm run deploy -- ${options}`,
  );
}

/** `-c key=value`, `--context key=value` and `--context=key=value`. */
const keysIn = (args: readonly string[]): string[] =>
  args.flatMap((argument, index) => {
    const [, joined] = /^--context=([^=]+)=/.exec(argument) ?? [];
    if (joined !== undefined) return [joined];
    const isValue = ['-c', '--context'].includes(args[index - 1] ?? '');
    return isValue ? [argument.split('=', 1)[0] ?? ''] : [];
  });

export async function configuredContext(): Promise<Readonly<Record<string, unknown>>> {
  const file: { readonly context?: Readonly<Record<string, unknown>> } = JSON.parse(
    await readFile(join(ROOT, 'cdk.json'), 'utf8'),
  );
  return file.context ?? {};
}
