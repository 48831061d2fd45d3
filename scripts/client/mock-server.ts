import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '#infra/bundle.ts';
import { ROOT } from '../local/directories.ts';

/** Makes one file of the mock server and all that it runs, which plain Node starts. */
export async function bundleMock(file: string): Promise<void> {
  const { banner, ...options } = bundle(join(ROOT, 'scripts/mock.ts'), '');
  await build({
    ...options,
    absWorkingDir: ROOT,
    outfile: file,
    sourcemap: false,
    keepNames: true,
    define: {
      // graphql checks less of itself then.
      'process.env.NODE_ENV': '"production"',
      'process.env.YANGGUANG_MOCK_COMMAND': '"npx yangguang-mock"',
    },
    banner: { js: `#!/usr/bin/env node\n${banner?.js ?? ''}` },
  });
}
