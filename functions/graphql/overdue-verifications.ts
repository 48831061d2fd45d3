import { dueOf } from '#domain/evidence/evidence/holds.ts';
import { runningOf } from '#domain/evidence/verification/holds.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import { listPartition } from '#store/keys.ts';
import type { Table } from '#store/table.ts';

/** After how long what is due, or being read, is called overdue. Milliseconds. */
const OVERDUE_AFTER = 7 * DAY;
/** No more are counted: whoever has so many overdue needs no exact number. */
const MOST_COUNTED = 1_000;

/** How many of an organ's files wait to be read, or are being read, for too long. Reads only their rows. */
export async function overdueOf(table: Table, organ: string, now: Instant): Promise<number> {
  const before = later(now, -OVERDUE_AFTER);
  const waiting = [dueOf(organ), runningOf(organ)].map((list) =>
    table.query({ PK: listPartition(list), before, limit: MOST_COUNTED }),
  );
  const pages = await Promise.all(waiting);
  return Math.min(
    pages.reduce((sum, { items }) => sum + items.length, 0),
    MOST_COUNTED,
  );
}
