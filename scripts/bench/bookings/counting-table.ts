import type { Item, Key, Table } from '#store/table.ts';

/** A table that can also count in place, which the product does not need: for the design that it is compared with. */
export interface CountingTable extends Table {
  /**
   * Adds one to `taken` of a counter that is below a bound, and puts an item, in one transaction.
   * @throws ConditionFailed if the bound is reached
   */
  take(counter: Key, below: number, item: Item, token: string): Promise<void>;
}
