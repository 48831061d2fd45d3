import { build } from 'esbuild';

/** Which Node the single file must run on: the oldest that the product runs on. */
const TARGET = 'node20';

/** Writes the verifier as one file that runs on plain Node, so that a court needs nothing of ours but this. */
export async function buildVerifier(root: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [`${root}/scripts/verify/standalone.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: TARGET,
    legalComments: 'inline',
    banner: { js: '#!/usr/bin/env node\n// Yangguang 阳光: verifies custody bundles. Apache-2.0.' },
    logLevel: 'warning',
  });
}
