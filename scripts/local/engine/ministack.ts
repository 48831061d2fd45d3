import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST } from '../address.ts';
import { engineEnvironment } from '../deployment/environment.ts';
import type { Directories } from '../directories.ts';
import { Problem } from '../problem.ts';
import { endGroup } from '../process/group.ts';
import { start } from '../process/start.ts';
import { pythonIn } from '../python/venv.ts';
import { answers, untilItAnswers } from './answers.ts';
import type { Engine } from './engine.ts';

/** MiniStack out of the project's own virtual environment: no Docker, state kept on disk. */
export function ministack(options: { port: number; venv: string; directories: Directories }): Engine {
  const { port, venv, directories } = options;
  const endpoint = `http://${HOST}:${port}`;
  const health = () => answers(`${endpoint}/_ministack/ready`);

  return {
    name: 'ministack',
    endpoint,
    keepsState: true,
    health,
    async start(lifetime, log) {
      await makeTemporary(directories.temporary);
      const child = await start(lifetime, {
        file: pythonIn(venv),
        args: [join(import.meta.dirname, 'until_input_ends.py')],
        log,
        env: { ...engineEnvironment(endpoint), ...settings(port, directories) },
      });
      let ended = false;
      child.once('error', () => {
        ended = true;
      });
      child.once('exit', () => {
        ended = true;
      });
      lifetime.onEnd(() => endGroup(child, () => child.stdin?.end(), 15_000));
      await untilItAnswers(lifetime, health, { name: 'MiniStack', log, patience: 60, hasEnded: () => ended });
      child.once('exit', () => lifetime.fail(new Problem(`MiniStack ended by itself; its log says why: ${log}`)));
    },
  };
}

/** Functions are unpacked here, and their worker is CommonJS: without a package of their own they would take ours, a module. */
async function makeTemporary(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
}

const settings = (port: number, directories: Directories): NodeJS.ProcessEnv => ({
  BIND_HOST: HOST,
  EDGE_PORT: String(port),
  GATEWAY_PORT: String(port),
  PERSIST_STATE: '1',
  STATE_DIR: join(directories.state, 'services'),
  S3_PERSIST: '1',
  S3_DATA_DIR: join(directories.state, 's3'),
  // Listeners on fixed ports that nothing here uses, and that a second engine would trip over.
  SFTP_ENABLED: '0',
  IOT_MTLS_ENABLED: '0',
  TMPDIR: directories.temporary,
  TEMP: directories.temporary,
  TMP: directories.temporary,
  PYTHONUNBUFFERED: '1',
  PYTHONDONTWRITEBYTECODE: '1',
});
