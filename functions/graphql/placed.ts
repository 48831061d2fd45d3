import type { Recorded } from '#store/event.ts';
import { recordedOf } from '#store/event.ts';
import type { Item } from '#store/table.ts';

/** An event with its place in the ledger, once it has one. */
export interface Placed extends Recorded {
  readonly position?: number;
}

export function placedOf(item: Item): Placed {
  const { position } = item;
  return { ...recordedOf(item), ...(typeof position === 'number' ? { position } : {}) };
}
