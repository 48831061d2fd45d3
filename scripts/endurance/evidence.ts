import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { startBackend } from '../local/backend.ts';
import { HOME } from '../local/directories.ts';
import type { Engine } from '../local/engine/engine.ts';
import { Lifetime } from '../local/process/lifetime.ts';
import { chanceOf } from './chance.ts';
import { campaign } from './evidence/campaign.ts';
import { settle } from './evidence/settle.ts';
import { watchLocks } from './evidence/watch-locks.ts';

export interface Endurance {
  /** How many uploads, each interrupted at a point of its own. */
  readonly points: number;
  readonly seed: number;
  readonly engine: Engine['name'];
}

/**
 * Uploads evidence to the real stacks on an engine of its own while clients are killed, lines cut, functions killed and the
 * engine restarted; lets the reconciler run; and looks at what is left.
 * @returns whether all was well
 */
export async function evidence({ points, seed, engine }: Endurance, report: (line: string) => void): Promise<boolean> {
  const lifetime = new Lifetime();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void lifetime.end().then(() => process.exit(130)));
  try {
    await mkdir(HOME, { recursive: true });
    const directory = await mkdtemp(join(HOME, 'endurance-'));
    const options = { engine, directory, ports: 'free', seed: false, temporary: true, report, lifetime } as const;
    const backend = await startBackend(options);
    report(`evidence, interrupted at ${points} points on ${engine}; seed ${seed}`);
    const locks = await watchLocks(backend, report);
    const fought = await campaign({ backend, lifetime, directory, points, chance: chanceOf(seed), report });
    const wrong = [...(await settle({ backend, ...fought, report })), ...(await locks.unlocked())];
    for (const line of wrong) report(`  ✗ ${line}`);
    report(wrong.length === 0 ? '  ✓ nothing unlocked, unrecorded, orphaned or unfinished' : `  ${wrong.length} wrong`);
    return wrong.length === 0;
  } finally {
    await lifetime.end();
  }
}
