import type { Aggregate, Happened, Identified } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';

/** A record before and after a command; `before` is absent for one that is opened. */
export interface Step {
  readonly aggregate: Aggregate;
  readonly id: Id;
  readonly before: Identified | undefined;
  /** How many events led to `before`. */
  readonly version: number;
  readonly events: readonly Happened[];
  readonly after: Identified;
}
