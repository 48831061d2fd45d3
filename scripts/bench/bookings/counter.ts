import { ConditionFailed } from '#store/failures.ts';
import { send } from '#store/send.ts';
import type { Design } from './design.ts';
import { persistently } from './persistently.ts';
import { partitionOf, rowOf, seatedInRows } from './rows.ts';
import { CAPACITY } from './scenery.ts';

/**
 * The seats taken are a number on the slot, raised under the condition that it is below the capacity, in one
 * transaction with the booking. In its strongest form: it reads nothing and writes two items, without idempotency,
 * papers, calendars or lists, and it knows how many sit there, not on which seat.
 */
export const counter: Design = {
  name: 'counter on the slot',
  open: (table, world) => (rival) =>
    persistently(world, async () => {
      const take = (_writes: unknown, token: string) =>
        table.take({ PK: partitionOf(rival), SK: 'COUNTER' }, CAPACITY, rowOf(rival), token);
      try {
        await send({ transact: take }, [], world.token(), world);
        return true;
      } catch (failure) {
        if (failure instanceof ConditionFailed) return false;
        throw failure;
      }
    }),
  seated: seatedInRows,
};
