import type { Id } from '#domain/model/id.ts';
import type { RangeQuery, Table } from '#store/table.ts';

/** How many rows one request reads. */
const PAGE = 25;

/** The records of a list, or of a range of it, page after page, as each page is when it is read. */
export async function* listed(table: Table, range: Omit<RangeQuery, 'limit'>): AsyncGenerator<Id> {
  let { after } = range;
  do {
    const { items, more } = await table.query({ ...range, limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { id } of items) yield id as Id;
    after = more ? items.at(-1)?.SK : undefined;
  } while (after !== undefined);
}
