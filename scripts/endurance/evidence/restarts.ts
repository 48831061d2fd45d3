import { join } from 'node:path';
import type { Backend } from '../../local/backend.ts';
import { directoriesIn } from '../../local/directories.ts';
import { makeEngine } from '../../local/engine/choose.ts';
import type { Lifetime } from '../../local/process/lifetime.ts';
import { endEngine, engineProcess } from './engine-process.ts';

interface Restarting {
  readonly backend: Backend;
  readonly lifetime: Lifetime;
  readonly directory: string;
  readonly points: number;
  readonly report: (line: string) => void;
}

/** So often, of all points, the engine is restarted under whatever is on its way. */
const EACH = 4;

/** Restarts the engine a few times, where it keeps its state and was started here. */
export class Restarts {
  readonly #restarting: Restarting;
  readonly #at: ReadonlySet<number>;
  done = 0;

  constructor(restarting: Restarting) {
    const { backend, points, report } = restarting;
    this.#restarting = restarting;
    const can = backend.engine === 'ministack' && engineProcess() !== undefined;
    if (!can) report(`  – ${backend.engine} is not restarted: it keeps nothing across restarts, or is not ours`);
    const places = Array.from({ length: EACH - 1 }, (_, i) => Math.floor((points * (i + 1)) / EACH));
    this.#at = new Set(can ? places : []);
  }

  async perhaps(point: number): Promise<void> {
    if (!this.#at.has(point)) return;
    const { backend, lifetime, directory, report } = this.#restarting;
    const began = performance.now();
    const directories = directoriesIn(directory);
    await endEngine();
    const engine = makeEngine('ministack', Number(new URL(backend.endpoint).port), directories);
    await engine.start(lifetime, join(directories.logs, 'engine-again.log'));
    this.done += 1;
    report(`  the engine was restarted at point ${point}, in ${Math.round((performance.now() - began) / 100) / 10} s`);
  }
}
