import { send } from '#store/send.ts';
import type { Design } from './design.ts';
import { persistently } from './persistently.ts';
import { BOOKED, partitionOf, rowOf, seatedInRows } from './rows.ts';
import { CAPACITY } from './scenery.ts';

/** What many write first: look whether a seat is left, then write the booking. Nothing holds between the two. */
export const readCheckWrite: Design = {
  name: 'read, check, write',
  open: (table, world) => (rival) =>
    persistently(world, async () => {
      const { items } = await table.query({
        PK: partitionOf(rival),
        prefix: BOOKED,
        limit: CAPACITY,
        consistent: true,
      });
      if (items.length >= CAPACITY) return false;
      const item = rowOf(rival);
      await send(table, [{ write: 'put', item, condition: { is: 'anything' } }], world.token(), world);
      return true;
    }),
  seated: seatedInRows,
};
