import type { RegisterOrgan } from '#domain/directory/organ/register.ts';
import type { RenameOrgan } from '#domain/directory/organ/rename.ts';
import type { AssignPosts } from '#domain/directory/person/assign-posts.ts';
import type { ChangeCertificate } from '#domain/directory/person/change-certificate.ts';
import type { GrantQualification } from '#domain/directory/person/grant-qualification.ts';
import type { RegisterPerson } from '#domain/directory/person/register.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Entry } from './sheet.ts';

/** One command that a row leads to, as it would have been given by itself, of the organ or person the row is about. */
export type PlannedCommand =
  | { readonly operation: 'registerOrgan'; readonly command: RegisterOrgan }
  | { readonly operation: 'renameOrgan'; readonly command: RenameOrgan }
  | { readonly operation: 'registerPerson'; readonly command: RegisterPerson }
  | { readonly operation: 'assignPosts'; readonly command: AssignPosts }
  | { readonly operation: 'grantQualification'; readonly command: GrantQualification }
  | { readonly operation: 'changeCertificate'; readonly command: ChangeCertificate };

/** What becomes of a row; no command if the directory says so already. */
export interface PlannedRow {
  readonly entry: Entry;
  readonly becomes: 'registered' | 'changed' | 'unchanged';
  readonly commands: readonly PlannedCommand[];
}

/** What a sheet comes to, against the directory as it is now. */
export interface Plan {
  readonly rows: readonly PlannedRow[];
  /** Everything that is wrong, by line and column: any of it, and nothing of the sheet is done. */
  readonly refusals: readonly Refusal[];
}

/** How many rows of a plan become this. */
export function counted({ rows }: Plan, what: PlannedRow['becomes']): number {
  return rows.filter(({ becomes }) => becomes === what).length;
}

/** A row that asks for these commands, if any. */
export function changing(entry: Entry, commands: readonly PlannedCommand[]): PlannedRow {
  return { entry, becomes: commands.length === 0 ? 'unchanged' : 'changed', commands };
}
