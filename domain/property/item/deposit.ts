import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Store } from '../store/store.ts';
import { discrepancies } from './discrepancy.ts';
import { forbidden } from './forbidden.ts';
import type { Found } from './found.ts';
import { asFound, misstated } from './found.ts';
import type { Item, ItemEvent } from './item.ts';
import { Items } from './items.ts';
import type { Spot } from './shelf.ts';
import { keptAt, misplaced } from './shelf.ts';

export interface DepositItem extends Spot {
  readonly found: Found;
}

interface Records {
  readonly item: Item;
  readonly store: Store;
  /** Of the shelf and of the seal. */
  readonly taken: readonly (Holding | undefined)[];
}

/** 入库: a custodian takes the item from its officer, compares it with the list, shelves and seals it. */
export function depositItem({ item, store, taken }: Records, command: DepositItem, context: Context): Decision {
  const { actor, now } = context;
  const no = forbidden(item, 'DEPOSIT', actor);
  if (no !== undefined) return no;
  if (item.status !== 'SEIZED') throw new Error(`${item.id}: the table lets a ${item.status} item be deposited`);
  const refusals = [
    ...misplaced(item, store, command, taken, { path: [], now }),
    ...misstated(command.found, ['found']),
  ];
  if (store.organ !== actor.organ) refusals.push(refuse('STORE_NOT_YOURS', { path: ['storeId'] }));
  if (refusals.length > 0) return refused(...refusals);
  const { found } = command;
  const events: readonly ItemEvent[] = [
    { type: 'ItemDeposited', from: item.holder, to: keptAt(store, command), found: asFound(found) },
    ...(now >= item.depositBy ? [{ type: 'ItemDepositedLate', depositBy: item.depositBy } as const] : []),
    ...discrepancies(item, found),
  ];
  return accepted({ item: item.id }, changed(Items, item, ...events));
}
