import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { discrepancies } from './discrepancy.ts';
import { forbidden } from './forbidden.ts';
import type { Found } from './found.ts';
import { asFound, misstated } from './found.ts';
import type { Item, ItemEvent } from './item.ts';
import { Items } from './items.ts';
import { sealNumber } from './seal.ts';
import { unsealable } from './shelf.ts';

export interface CheckInItem {
  /** The seal that is on it now: the old one if nobody broke it. */
  readonly seal: string;
  readonly found: Found;
}

interface Records {
  readonly item: Item;
  /** Of the seal. */
  readonly taken: readonly (Holding | undefined)[];
}

/** 归还: back on the shelf that waited for it. Late is recorded, not refused: the object must come back. */
export function checkInItem({ item, taken: [ofSeal] }: Records, command: CheckInItem, context: Context): Decision {
  const { actor, now } = context;
  const no = forbidden(item, 'CHECK_IN', actor);
  if (no !== undefined) return no;
  if (item.status !== 'CHECKED_OUT') throw new Error(`${item.id}: the table lets a ${item.status} item be returned`);
  const { seal, found } = command;
  const refusals = [...unsealable(item, seal, ofSeal, { path: [], now }), ...misstated(found, ['found'])];
  if (refusals.length > 0) return refused(...refusals);
  const { returnBy } = item.checkOut;
  const events: readonly ItemEvent[] = [
    { type: 'ItemCheckedIn', from: item.holder, to: { ...item.shelf, seal: sealNumber(seal) }, found: asFound(found) },
    ...(now > returnBy ? [{ type: 'ItemReturnedLate', returnBy } as const] : []),
    ...discrepancies(item, found),
  ];
  return accepted({ item: item.id }, changed(Items, item, ...events));
}
