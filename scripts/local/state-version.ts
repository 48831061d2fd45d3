import { Problem } from './problem.ts';

/** Raised whenever stored items change shape, so that older local state is refused and never misread. */
export const STATE_VERSION = 4;

/** @throws Problem naming the way out, when the data found is of another version */
export function assertStateVersion(found: number | undefined, wanted: number = STATE_VERSION): void {
  if (found === undefined || found === wanted) return;
  throw new Problem(
    `The local data is of schema version ${found}, this is version ${wanted}; begin anew: npm start -- --fresh`,
  );
}
