import { ConditionFailed } from '#store/failures.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Item, Key } from '#store/table.ts';
import type { CountingTable } from './counting-table.ts';

export class MemoryCountingTable extends MemoryTable implements CountingTable {
  async take(counter: Key, below: number, item: Item, token: string): Promise<void> {
    // Two steps where DynamoDB has one: tried again until nobody came in between.
    for (;;) {
      const [found] = await this.read([counter]);
      const taken = Number(found?.taken ?? 0);
      if (taken >= below) throw new ConditionFailed([0]);
      const unchanged = found === undefined ? ({ is: 'absent' } as const) : equal(taken);
      try {
        return await this.transact(
          [
            { write: 'put', item: { ...counter, taken: taken + 1 }, condition: unchanged },
            { write: 'put', item, condition: { is: 'anything' } },
          ],
          token,
        );
      } catch (failure) {
        if (!(failure instanceof ConditionFailed)) throw failure;
      }
    }
  }
}

const equal = (value: number) => ({ is: 'equal', attribute: 'taken', value }) as const;
