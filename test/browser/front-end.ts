import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildClient } from '#scripts/client/build.ts';
import { ROOT } from '#scripts/local/directories.ts';
import { freePort } from '#scripts/local/port.ts';

const run = promisify(execFile);

/** The folder of somebody who never met us: the packed client is installed, by npm, and nothing else is there. */
export async function frontEnd() {
  const base = await mkdtemp(join(tmpdir(), 'front-end-'));
  const built = join(base, 'built');
  const folder = join(base, 'portal');
  await buildClient(built);
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', base], { cwd: built });
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'portal', private: true, type: 'module' }));
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...quiet, join(base, stdout.trim())], { cwd: folder });
  const installed = join(folder, 'node_modules/@yangguang/client');

  return {
    /** The package, as it was built. */
    built,
    remove: () => rm(base, { recursive: true, force: true }),
    write: (name: string, text: string) => writeFile(join(folder, name), text),
    /** What a script of the folder prints. */
    node: async (...script: readonly string[]) => (await run(process.execPath, [...script], { cwd: folder })).stdout,
    /** What the compiler has against a file, with the settings of somebody else's project. */
    async complaints(file: string, settings: object): Promise<string> {
      const compilerOptions = { target: 'ES2022', strict: true, noEmit: true, types: [], ...settings };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      return run(process.execPath, [tsc, '-p', folder]).then(
        () => '',
        (failure: { stdout: string }) => failure.stdout,
      );
    },
    /** Every file of the package, by its name. */
    async files(): Promise<ReadonlyMap<string, string>> {
      const entries = await readdir(installed, { recursive: true, withFileTypes: true });
      const names = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      return new Map(
        await Promise.all(
          names.map(async (name) => [name.slice(installed.length + 1), await readFile(name, 'utf8')] as const),
        ),
      );
    },
    /** Starts the mock that came with the package. */
    async mock() {
      const port = await freePort();
      const child = spawn(
        process.execPath,
        [join(folder, 'node_modules/.bin/yangguang-mock'), '--port', String(port)],
        {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      let said = '';
      for await (const chunk of child.stdout) {
        said += chunk;
        if (said.includes('Up after')) break;
      }
      return {
        origin: `http://127.0.0.1:${port}`,
        async stop() {
          if (child.exitCode !== null) return;
          child.kill();
          await once(child, 'exit');
        },
      };
    },
  };
}
