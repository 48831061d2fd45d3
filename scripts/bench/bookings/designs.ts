import { claimedSeats } from './claimed-seats.ts';
import { counter } from './counter.ts';
import type { Design } from './design.ts';
import { readCheckWrite } from './read-check-write.ts';

/** The product's way first, then what it is compared with. */
export const DESIGNS = { claimedSeats, counter, readCheckWrite } as const satisfies Readonly<Record<string, Design>>;
export type DesignName = keyof typeof DESIGNS;
export const DESIGN_NAMES: readonly DesignName[] = ['claimedSeats', 'counter', 'readCheckWrite'];
