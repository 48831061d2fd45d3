import { STARTED } from '#domain/evidence/verification/holds.ts';
import { shardsOf } from '#domain/model/listing.ts';
import { listPartition } from '#store/keys.ts';
import type { Workshop } from '../workshop.ts';

/** For how long the reading that runs longest has been running. Seconds; 0 if none runs. */
export async function oldestRunning({ table, world }: Pick<Workshop, 'table' | 'world'>): Promise<number> {
  const now = Date.parse(world.now());
  const ages = await Promise.all(
    shardsOf(STARTED).map(async (list) => {
      const { items } = await table.query({ PK: listPartition(list), limit: 1 });
      return items.map(({ SK }) => now - Date.parse(SK.slice(0, SK.indexOf('#'))));
    }),
  );
  return Math.max(0, ...ages.flat()) / 1_000;
}
