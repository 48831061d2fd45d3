import type { LocalDate } from '#domain/model/time.ts';
import { rightAfter, tallyPartition } from './keys.ts';
import type { Table } from './table.ts';
import { TALLY_SHARDS } from './tally.ts';

/** A share of what was counted on a day: the shares of a day add up. */
export interface Share {
  readonly day: LocalDate;
  readonly amounts: Readonly<Record<string, number>>;
}

/**
 * What was counted for an organ from one day to another, both included, in one request. May lag by a moment.
 * @param days how many days that is
 */
export async function talliesOf(
  table: Table,
  organ: string,
  { from, to, days }: { readonly from: LocalDate; readonly to: LocalDate; readonly days: number },
): Promise<readonly Share[]> {
  const { items } = await table.query({
    PK: tallyPartition(organ),
    after: from,
    before: rightAfter(to),
    limit: days * TALLY_SHARDS,
  });
  return items.map(({ SK, amounts }) => ({ day: SK.slice(0, 10), amounts: amounts as Share['amounts'] }));
}
