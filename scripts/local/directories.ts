import { join, resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Everything made locally lives here; git ignores it. */
export const HOME = join(ROOT, '.yangguang');

/** Shared by every run: they depend on the repository alone. */
export const VENV = join(HOME, 'venv');
export const EXPLORER = join(HOME, 'explorer');

/** The documentation, as `npm run docs` builds it. */
export const DOCS = join(ROOT, 'dist/docs');

/** The folders of one backend; each backend that runs has a directory of its own. */
export interface Directories {
  readonly base: string;
  readonly state: string;
  readonly keys: string;
  readonly logs: string;
  readonly assembly: string;
  readonly temporary: string;
}

export const directoriesIn = (base: string): Directories => ({
  base,
  state: join(base, 'state'),
  keys: join(base, 'keys'),
  logs: join(base, 'logs'),
  assembly: join(base, 'assembly'),
  temporary: join(base, 'tmp'),
});
