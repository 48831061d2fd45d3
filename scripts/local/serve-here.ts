import { type Backend, startBackend } from './backend.ts';
import { HOME } from './directories.ts';
import type { Lifetime } from './process/lifetime.ts';
import { announce, assertNotRunning } from './running.ts';
import { welcome } from './welcome.ts';

/** The one backend of this working copy, on the fixed ports, announced to the other commands. */
export async function serveHere(lifetime: Lifetime, fresh: boolean, report: (line: string) => void): Promise<Backend> {
  await assertNotRunning();
  report('Starting 阳光 Yangguang …');
  const options = { directory: HOME, ports: 'fixed', seed: true, explorer: true } as const;
  const backend = await startBackend({ ...options, fresh, lifetime, report });
  await announce(lifetime, backend);
  lifetime.onEnd(() => report('\nStopping; the engine saves its state …'));
  for (const line of welcome(backend, new URL('/', backend.graphqlUrl).href)) report(line);
  return backend;
}
