import { join } from 'node:path';
import { startRivals } from '../rival-process.ts';
import type { DesignName } from './designs.ts';
import type { Rush } from './figures.ts';
import { together } from './figures.ts';
import type { Rival } from './scenery.ts';

/** What one process of rivals is to do. */
export interface Task {
  readonly endpoint: string;
  readonly tableName: string;
  readonly design: DesignName;
  readonly rivals: readonly Rival[];
}

/** Lets rivals in processes of their own, as functions are, book at the same moment. */
export async function rushInProcesses({ rivals, ...task }: Task, processes: number): Promise<Rush> {
  const file = join(import.meta.dirname, 'rivals.ts');
  // Those who want one slot are spread over all processes.
  const each = Math.ceil(rivals.length / processes);
  const shares = Array.from({ length: processes }, (_, i) => rivals.slice(i * each, (i + 1) * each));
  const started = await Promise.all(shares.map((share) => startRivals<Rush>(file, { ...task, rivals: share })));
  return together(await Promise.all(started.map((go) => go())));
}
