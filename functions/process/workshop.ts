import type { ProcessKind } from '#domain/process/kinds.ts';
import type { Process, RunningProcess } from '#domain/process/process/process.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Table } from '#store/table.ts';
import { stateOf } from '../states-of.ts';
import type { WorkOf } from './step-work.ts';

/** What a worker works with. */
export interface Workshop {
  readonly table: Table;
  readonly world: Surroundings;
  readonly kinds: Readonly<Record<ProcessKind, WorkOf>>;
  /** Subjects who administer the directory before it knows anyone. */
  readonly administrators: readonly string[];
}

/** The process as it is now, if it still runs. */
export async function runningProcess({ table }: Workshop, id: string): Promise<RunningProcess | undefined> {
  const process = await stateOf<Process>(table, id);
  return process?.status === 'RUNNING' ? process : undefined;
}
