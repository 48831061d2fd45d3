import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../local/directories.ts';

/** A tool that checks the source: it says nothing when all is well. */
interface Tool {
  readonly name: string;
  /** A script of node_modules and its arguments. */
  readonly command: readonly [string, ...string[]];
}

const TOOLS: readonly Tool[] = [
  { name: 'types', command: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'lint', command: ['@biomejs/biome/bin/biome', 'ci', '.'] },
  {
    name: 'arrows',
    command: [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'domain',
      'store',
      'functions',
      'infra',
      'scripts',
      'client',
    ],
  },
  { name: 'unused', command: ['knip/bin/knip.js'] },
  {
    name: 'drift of generated code',
    command: ['@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.yml', '--check'],
  },
  { name: 'schema', command: ['tsx/dist/cli.mjs', 'scripts/schema.ts', 'lint'] },
  { name: 'schema change', command: ['tsx/dist/cli.mjs', 'scripts/schema.ts', 'diff'] },
];

/** Runs every tool, two at a time, and says how each did. @returns the names of those that found something */
export async function runTools(report: (line: string) => void): Promise<readonly string[]> {
  const failed: string[] = [];
  const waiting = [...TOOLS];
  const work = async (): Promise<void> => {
    for (let tool = waiting.shift(); tool !== undefined; tool = waiting.shift()) {
      const started = performance.now();
      const { code, output } = await run(tool.command);
      report(`${code === 0 ? '✓' : '✗'} ${tool.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      if (code === 0) continue;
      failed.push(tool.name);
      report(output);
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

function run([script, ...args]: Tool['command']): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
