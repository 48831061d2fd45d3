import type { Workshop } from '../workshop.ts';

/** What the worker that lifts holds works with. */
export interface ReleaseWorkshop extends Workshop {
  /** Days for which the deployment lets anything be locked at most. */
  readonly cap: number;
}
