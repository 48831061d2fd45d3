import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundle } from '#infra/bundle.ts';
import { ROOT } from '../local/directories.ts';

const ENTRIES = {
  'bare Apollo': 'scripts/bench/bare-apollo.ts',
  'bare Apollo + the same SDK clients': 'scripts/bench/bare-apollo-with-clients.ts',
  'functions/graphql': 'functions/graphql/handler.ts',
};

/** What the function's environment would be; nothing of it is reached while loading. */
const ENVIRONMENT = {
  TABLE_NAME: 'table',
  EVIDENCE_BUCKET: 'bucket',
  ISSUER: 'https://identity.example',
  AUDIENCE: 'urn:yangguang:api',
  AWS_REGION: 'cn-north-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_TRACE_ENABLED: 'false',
};

/**
 * How long a new process takes to load each bundle, side by side in one run. Machines differ and are shared, so the
 * ratio is the figure, not the milliseconds.
 * @param rounds how often each is loaded, in turn
 */
export async function cold(rounds: number, report: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yangguang-cold-'));
  try {
    const bundles = await Promise.all(
      Object.entries(ENTRIES).map(async ([name, entry], i) => {
        const target = join(folder, String(i));
        await build(bundle(join(ROOT, entry), target));
        const file = join(target, 'index.mjs');
        return { name, file, size: (await stat(file)).size, times: [] as number[] };
      }),
    );
    for (let round = -1; round < rounds; round += 1) {
      for (const each of bundles) {
        const time = await load(each.file);
        // The first round warms the file cache and does not count.
        if (round >= 0) each.times.push(time);
      }
    }
    const base = median(bundles[0]?.times ?? []);
    report(`loading each bundle in a new process, ${rounds} rounds in turn, Node ${process.versions.node}`);
    for (const { name, size, times } of bundles) {
      const [least, middle, most] = [Math.min(...times), median(times), Math.max(...times)].map((ms) => ms.toFixed(0));
      const ratio = (median(times) / base).toFixed(2);
      report(`${name.padEnd(36)} ${(size / 1e6).toFixed(2)} MB   ${least} / ${middle} / ${most} ms   × ${ratio}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from before the import to after it, as the new process itself measures them. */
function load(file: string): Promise<number> {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log('loaded', performance.now() - t); process.exit(0);`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { PATH: process.env.PATH ?? '', ...ENVIRONMENT },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('close', (code) => {
      const time = /^loaded ([\d.]+)$/m.exec(output)?.[1];
      if (code === 0 && time !== undefined) resolve(Number(time));
      else reject(new Error(`${file} did not load: ${output}`));
    });
  });
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
