import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/**
 * How every function becomes one file, here once for deployment, development and measurement alike. The SDK goes in,
 * so that what was tested is what runs, and local engines without it can run it. Node 20 is the target because those
 * engines run the functions on the developer's own Node; AWS runs them on 24.
 *
 * @param entry the handler's file.
 * @param folder where `index.mjs` and its source map go.
 * @param modules files to take in place of what is imported under these names.
 */
export function bundle(entry: string, folder: string, modules: Readonly<Record<string, string>> = {}): BuildOptions {
  return {
    entryPoints: [entry],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    alias: { ...modules },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Modules first: they are shaken, and `graphql` must not come twice (it refuses its own other copy).
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    // CommonJS dependencies call `require`, which an ES module does not have.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  };
}
