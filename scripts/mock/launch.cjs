const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

/**
 * Starts scripts/mock.ts from a bundle, which loads in a fraction of the time its many files take, and makes the bundle
 * anew when one of them has changed. Plain JavaScript: a loader for TypeScript would cost more than all the rest.
 */
const root = join(__dirname, '../..');
const folder = join(root, '.yangguang/mock');
const bundle = join(folder, 'mock.mjs');
const inputs = join(folder, 'inputs.json');

async function main() {
  if (!isCurrent()) await make();
  await import(pathToFileURL(bundle).href);
}

function isCurrent() {
  try {
    const { made, files } = JSON.parse(readFileSync(inputs, 'utf8'));
    return statSync(bundle).isFile() && files.every((file) => statSync(join(root, file)).mtimeMs < made);
  } catch {
    return false;
  }
}

async function make() {
  const { build, stop } = require('esbuild');
  const made = Date.now();
  // Under a name of its own until it is whole: another mock may be starting.
  const unfinished = `${bundle}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/mock.ts'],
    outfile: unfinished,
    bundle: true,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Modules first: they are shaken, and `graphql` must not come twice (it refuses its own other copy).
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    // graphql checks less of itself then.
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    // CommonJS dependencies call `require`, which an ES module does not have.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  const files = [...Object.keys(metafile.inputs), 'package-lock.json', 'scripts/mock/launch.cjs'];
  renameSync(unfinished, bundle);
  writeFileSync(inputs, JSON.stringify({ made, files }));
  await stop();
}

main().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
