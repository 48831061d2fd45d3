import { Throttled, TransactionConflict, Unanswered } from '#store/failures.ts';
import type { Table } from '#store/table.ts';
import { between, Killed } from '../evidence/between.ts';
import type { Chances } from './chance.ts';

/**
 * A table at which workers meet in an order that chance decides, die, are throttled, collide, and lose answers. Death
 * is the caller's, everything else the store's to live with.
 */
export function unreliable(table: Table, { below, once }: Chances): Table {
  return between(table, async (moment) => {
    for (let turns = below(6); turns > 0; turns -= 1) await Promise.resolve();
    if (once(0.03)) throw new Killed('killed');
    if (moment === 'before transact' && once(0.1)) throw new TransactionConflict('conflict');
    if (moment === 'before transact' && once(0.05)) throw new Throttled('throttled');
    if (moment === 'after transact' && once(0.1)) throw new Unanswered('answer lost');
  });
}
