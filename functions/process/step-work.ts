import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import type { Row } from '#domain/process/part/part.ts';
import type { Process } from '#domain/process/process/process.ts';

/** What is asked of a subject in one step, and how it is decided. */
export interface StepWork<Input = unknown, First extends Reads = Reads, Further extends Reads = Reads> {
  /** The operation that the step's events are recorded under. */
  readonly operation: string;
  readonly input: Input;
  readonly procedure: Procedure<Input, First, Further>;
}

/** The work of each step of a kind. A pure function: a step that is tried again is the same step. */
export type WorkOf = (process: Process, step: number, row: Row) => StepWork;

/** One step's work, its own types checked and forgotten, as a table of many kinds needs it. */
export function stepWork<Input, First extends Reads, Further extends Reads>(
  work: StepWork<Input, First, Further>,
): StepWork {
  return work as unknown as StepWork;
}
