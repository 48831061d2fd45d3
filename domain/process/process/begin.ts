import type { Change, Context } from '#domain/model/decision.ts';
import { opened } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { ProcessKind } from '../kinds.ts';
import type { Row } from '../part/part.ts';
import { LONGEST_ROW, MOST_ROWS, partId, ROWS_IN_A_PART } from '../part/part.ts';
import { Parts } from '../part/parts.ts';
import { refuse } from '../refusals.ts';
import type { ProcessInput } from './process.ts';
import { Processes } from './processes.ts';
import { resumeAt } from './resume-at.ts';

/** The work of a process: so many steps, told apart by their number, or a step for each row of a table. */
export type Work = {
  readonly kind: ProcessKind;
  readonly input: ProcessInput;
} & ({ readonly steps: number } | { readonly rows: readonly Row[] });

/** Why work cannot be begun, for the rule that begins it. */
export function unworkable(work: Work): readonly Refusal[] {
  if (stepsOf(work) < 1) return [refuse('NOTHING_TO_DO')];
  if (!('rows' in work)) return [];
  if (work.rows.length > MOST_ROWS) return [refuse('TOO_MANY_ROWS', { details: { most: MOST_ROWS } })];
  return work.rows.flatMap((row, i) => (fits(row) ? [] : [refuse('ROW_TOO_LONG', { details: { row: i + 1 } })]));
}

/** Whether a row is short enough for a part. */
export function fits(row: Row): boolean {
  return JSON.stringify(row).length <= LONGEST_ROW;
}

/**
 * The changes by which a rule begins a process, in the actor's name: so its steps will be decided, unless its kind is
 * decided with its beginning, and no process may do what its starter may not.
 * @throws if the work is {@link unworkable}: a rule refuses it first
 */
export function beginProcess(work: Work, { actor, now, fresh }: Context): { id: Id<'Process'>; changes: Change[] } {
  if (unworkable(work).length > 0) throw new Error(`${work.kind}: cannot be begun`);
  const id = fresh.id('Process');
  const { kind, input } = work;
  const event = {
    type: 'ProcessStarted',
    id,
    kind,
    input,
    steps: stepsOf(work),
    startedBy: actor.id,
    ...(actor.organ === undefined ? {} : { organ: actor.organ }),
    at: now,
    resumeAt: resumeAt(now),
  } as const;
  return { id, changes: [opened(Processes, id, event), ...('rows' in work ? parts(id, work.rows) : [])] };
}

function stepsOf(work: Work): number {
  return 'rows' in work ? work.rows.length : work.steps;
}

function parts(process: Id<'Process'>, rows: readonly Row[]): readonly Change[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_IN_A_PART) }, (_, part) => {
    const id = partId(process, part);
    const some = rows.slice(part * ROWS_IN_A_PART, (part + 1) * ROWS_IN_A_PART);
    return opened(Parts, id, { type: 'ProcessPartKept', id, process, rows: some });
  });
}
