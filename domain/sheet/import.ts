import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { beginProcess, fits } from '#domain/process/process/begin.ts';
import { refuse as refuseRow } from '#domain/process/refusals.ts';
import { at, entriesOf } from './entries.ts';
import type { Known } from './known.ts';
import { knownOf } from './known.ts';
import { planOf } from './plan.ts';
import type { Plan } from './planned.ts';
import { counted } from './planned.ts';
import { refuse } from './refusals.ts';
import type { Entry, Row, SheetName } from './sheet.ts';

export interface ImportDirectory {
  readonly sheet: SheetName;
  /** The header, then the rows. */
  readonly rows: readonly Row[];
  /** Lines that are no CSV. */
  readonly malformed: readonly number[];
  readonly dryRun: boolean;
  readonly reason: string;
}

export const importReads = ({ sheet, rows }: ImportDirectory) => knownOf(sheet, entriesOf(sheet, rows).entries);

/**
 * Holds a whole sheet against the directory: everything that is wrong is told at once, by line and column, and then
 * nothing is done. A dry run ends here; otherwise a process takes the rows that change something, each as one commit.
 */
export function importDirectory(known: Known, command: ImportDirectory, context: Context): Decision {
  const { sheet, reason, dryRun } = command;
  const { entries, refusals } = entriesOf(sheet, command.rows);
  const plan = planOf({ sheet, entries, reason }, known, context);
  const rows = plan.rows.filter(({ becomes }) => becomes !== 'unchanged').map(({ entry }) => ({ ...entry }));
  const wrong = [...malformed(command), ...refusals, ...plan.refusals, ...tooLong(rows)];
  if (wrong.length > 0) return refused(...inOrder(wrong));
  const said = { result: tallyOf(plan) };
  if (dryRun || rows.length === 0) return { ...accepted({}), said };
  const work = { kind: 'DIRECTORY_IMPORT', input: { sheet, reason }, rows } as const;
  const { id, changes } = beginProcess(work, context);
  return { ...accepted({ process: id }, ...changes), said };
}

function tallyOf(plan: Plan) {
  const tally = (what: 'registered' | 'changed' | 'unchanged') => String(counted(plan, what));
  return { registered: tally('registered'), changed: tally('changed'), unchanged: tally('unchanged') };
}

function malformed({ malformed: lines }: ImportDirectory): readonly Refusal[] {
  return lines.map((line) => refuse('CSV_MALFORMED', { ...at(line), details: { line } }));
}

/** Rows that a process could not keep: no one cell of them is too long. */
function tooLong(rows: readonly Entry[]): readonly Refusal[] {
  return rows
    .filter((row) => !fits({ ...row }))
    .map(({ line }) => refuseRow('ROW_TOO_LONG', { ...at(line), details: { row: line } }));
}

/** By line, as whoever mends the sheet goes through it. */
function inOrder(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.toSorted((one, other) => Number(one.path[1]) - Number(other.path[1]));
}
