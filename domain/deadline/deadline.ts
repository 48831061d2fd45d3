import type { Instant } from '#domain/model/time.ts';
import type { TermCode } from './terms.ts';

/** A statutory term that runs for a record: stored with it, so that what was promised can be seen later. */
export interface Deadline {
  readonly term: TermCode;
  readonly startedAt: Instant;
  /** The first instant that is too late. */
  readonly dueAt: Instant;
  /** The official holidays of the year it falls in are not out yet: it may still move. */
  readonly provisional: boolean;
  /** When what it asked for was done, in time or not. */
  readonly metAt?: Instant;
}

/** The deadlines once a term's demand is met; one that was met before stays as it is. */
export function met(deadlines: readonly Deadline[], term: TermCode, at: Instant): readonly Deadline[] {
  return deadlines.map((each) => (each.term === term && each.metAt === undefined ? { ...each, metAt: at } : each));
}
