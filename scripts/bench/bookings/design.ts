import type { Surroundings } from '#store/commit.ts';
import type { Item } from '#store/table.ts';
import type { CountingTable } from './counting-table.ts';
import type { Rival } from './scenery.ts';

/** Who sits where, as the table has it afterwards. */
export interface Seated {
  readonly slot: string;
  readonly seat: number;
}

export interface Attempt {
  readonly booked: boolean;
  /** How often the command was sent until it was answered: whoever is told to come again does. */
  readonly sends: number;
}

/** A way to give seats to rivals. */
export interface Design {
  readonly name: string;
  /** How rivals book in one process. */
  open(table: CountingTable, world: Surroundings): (rival: Rival) => Promise<Attempt>;
  /** Every booking among the items of a table. */
  seated(items: readonly Item[]): readonly Seated[];
}
