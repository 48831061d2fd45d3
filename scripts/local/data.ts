import { rm } from 'node:fs/promises';
import type { Directories } from './directories.ts';
import type { Engine } from './engine/engine.ts';
import { Problem } from './problem.ts';
import { type Stamp, stampInDirectory, stampInEngine } from './stamp.ts';
import { assertStateVersion } from './state-version.ts';

export const stampOf = (engine: Engine, directories: Directories): Stamp =>
  engine.keepsState ? stampInDirectory(directories.state) : stampInEngine(engine.endpoint);

/**
 * Before an engine starts: empties a state that is unwanted, or that an interrupted first start left half made.
 *
 * @throws Problem when the state is of another version, or when the engine's state is not ours to empty
 */
export async function prepareState(engine: Engine, directories: Directories, fresh: boolean): Promise<void> {
  if (engine.keepsState) {
    const found = fresh ? undefined : await stampInDirectory(directories.state).read();
    assertStateVersion(found);
    if (found === undefined) await rm(directories.state, { recursive: true, force: true });
  } else if (fresh && engine.name === 'external') {
    throw new Problem('--fresh cannot empty an engine that somebody else started; restart it, then run: npm start');
  }
}
