import type { Item } from '#store/table.ts';
import type { Seated } from './design.ts';
import type { Rival } from './scenery.ts';

/** How the designs that are only compared with keep a booking: a row in the slot's own partition. */
export const BOOKED = 'BOOKED#';

export function partitionOf({ slotId }: Rival): string {
  return `BENCH#${slotId}`;
}

export function rowOf(rival: Rival): Item {
  return { PK: partitionOf(rival), SK: `${BOOKED}${rival.number}`, slot: rival.slotId };
}

/** Rows know how many sit in a slot, not where: any order will do, and who has no seat in it is beyond the capacity. */
export function seatedInRows(items: readonly Item[]): readonly Seated[] {
  const taken = new Map<string, number>();
  return items
    .filter(({ PK, SK }) => PK.startsWith('BENCH#') && SK.startsWith(BOOKED))
    .map(({ slot }) => {
      const seat = (taken.get(String(slot)) ?? 0) + 1;
      taken.set(String(slot), seat);
      return { slot: String(slot), seat };
    });
}
