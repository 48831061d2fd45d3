import { SHARDS } from '#domain/model/listing.ts';
import { type Instant, later } from '#domain/model/time.ts';
import { recordedOf } from '#store/event.ts';
import type { Item } from '#store/table.ts';
import { UNSEALED } from '#store/table.ts';
import { listedEntries } from './listed-entries.ts';
import type { Workshop } from './workshop.ts';

/** Within a minute an event is to be in the log; half of one more for the run that seals it. Milliseconds. */
const LATEST = 90_000;

/** More of a shard, or of what is not shown, are not counted: that something is wrong is known by then. */
const MOST = 100;

/** How many events have waited for longer than they should to be sealed. */
export async function overdue({ table, world }: Workshop): Promise<number> {
  const bound = later(world.now(), -LATEST);
  const shards = Array.from({ length: SHARDS }, (_, shard) => String(shard));
  const counts = shards.map(async (PK) => {
    const { items } = await table.query({ PK, index: 'unsealed', limit: MOST });
    return items.filter((item) => String(item[UNSEALED.sort]) < bound).length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/**
 * How many events are sealed in the table for longer than they should be without being in the log that is shown.
 * @param shown how many entries that log has
 * @param sealed how many the table has, read after it
 */
export async function unshown(workshop: Workshop, shown: number, sealed: number): Promise<number> {
  if (sealed <= shown) return 0;
  const bound = later(workshop.world.now(), -LATEST);
  const to = Math.min(sealed, shown + MOST);
  const listed = [...(await listedEntries(workshop, shown, to)).values()];
  const items = await workshop.table.read(
    listed.map(({ key }) => key),
    { consistent: true, attributes: ['text'] },
  );
  const recent = items.filter((item) => (atOf(item) ?? '') >= bound);
  return to - shown - recent.length;
}

/** When an event happened, if its text says so. */
function atOf(item: Item | undefined): Instant | undefined {
  try {
    const at: unknown = item && recordedOf(item).at;
    return typeof at === 'string' ? at : undefined;
  } catch {
    return undefined;
  }
}
