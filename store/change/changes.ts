import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { changePartition } from '../keys.ts';
import type { Table } from '../table.ts';
import { KEPT, SETTLED_AFTER } from './settling.ts';

/** What changed for an audience since its last question. */
export interface ChangesSince {
  /** Each once, the latest last. */
  readonly ids: readonly Id[];
  /** What to ask with next. */
  readonly cursor: string;
  /** Whether asking again at once brings more. */
  readonly more: boolean;
  /** Whether what lies between the last question and now is no longer known. */
  readonly expired: boolean;
}

export interface Question {
  /** The cursor of the last answer; without one, changes are told from now on. */
  readonly after: string | undefined;
  /** How many rows at the most. */
  readonly first: number;
  readonly now: () => Instant;
}

/**
 * What changed for any of these audiences. Rows of the last moments are told at once, and told again by the next
 * answer: its cursor stays behind the place up to which no row can come any more.
 */
export async function changesSince(
  table: Table,
  audiences: readonly Id[],
  { after, first, now: clock }: Question,
): Promise<ChangesSince> {
  // Read before the table is: what is settled by this time is in it by then.
  const now = clock();
  const settled = later(now, -SETTLED_AFTER);
  if (after === undefined) return { ids: [], cursor: settled, more: false, expired: false };
  if (after < later(now, -KEPT)) return { ids: [], cursor: settled, more: false, expired: true };
  const pages = await Promise.all(
    audiences.map((audience) => table.query({ PK: changePartition(audience), after, limit: first, consistent: true })),
  );
  const rows = pages.flatMap(({ items }) => items).sort((one, other) => (one.SK < other.SK ? -1 : 1));
  // Behind the end of a page that goes on, its list has rows that are not here.
  const ends = pages.flatMap(({ items, more }) => (more ? [items.at(-1)?.SK ?? after] : []));
  const end = ends.sort()[0];
  const told = rows.filter(({ SK }) => end === undefined || SK <= end).slice(0, first);
  const cut = told.length < rows.length || end !== undefined ? (told.at(-1)?.SK ?? after) : undefined;
  const more = cut !== undefined && cut < settled;
  return { ids: latest(told.map(({ id }) => id as Id)), cursor: more ? cut : settled, more, expired: false };
}

/** Each once, at its last place. */
function latest(ids: readonly Id[]): readonly Id[] {
  return [...new Set([...ids].reverse())].reverse();
}
