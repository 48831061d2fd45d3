import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as builders from '#client/builders/index.ts';
import { aVisit } from '#client/builders/index.ts';
import * as mock from '#client/mock/index.ts';
import { ROOT } from '#scripts/local/directories.ts';

/** The packages that importing an entry loads. */
async function packagesOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'client', entry, 'index.ts')],
    packages: 'external',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'error',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return [...new Set(imports.map(({ path }) => path))];
}

test('builders need no other package, and the handlers need MSW', async () => {
  expect(await packagesOf('builders')).toEqual([]);
  expect(await packagesOf('mock')).toContain('msw');
});

test('both entries have the same builders', () => {
  expect(builders.aVisit).toBe(mock.aVisit);
  expect(aVisit({ status: 'CANCELLED' }, 3)).toMatchObject({ __typename: 'Visit', status: 'CANCELLED' });
});
