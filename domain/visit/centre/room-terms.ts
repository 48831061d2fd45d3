import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import { MOST_SEATS } from './centre.ts';
import type { Mode } from './mode.ts';
import { MODES } from './mode.ts';
import type { Equipment, Terms } from './room.ts';
import { capacityIn } from './room.ts';

/** Seats of a room in one mode. */
export interface ModeCapacity {
  readonly mode: Mode;
  readonly capacity: number;
}

interface Given {
  /** The main one first. */
  readonly capacities: readonly ModeCapacity[];
  readonly equipment?: readonly Equipment[] | undefined;
}

/** A room's terms; seats by mode only if it serves more than one, as rooms of earlier releases are. */
export function termsOf(main: ModeCapacity, { capacities, equipment = [] }: Given): Terms {
  const byMode = Object.fromEntries(capacities.map(({ mode, capacity }) => [mode, capacity]));
  return {
    ...main,
    ...(capacities.length > 1 ? { capacities: byMode } : {}),
    ...(equipment.length > 0 ? { equipment: [...new Set(equipment)] } : {}),
  };
}

/** What is wrong with seats by mode; `path` names each. */
export function wrongCapacities(
  capacities: readonly ModeCapacity[],
  path: (place: number) => readonly (string | number)[],
): readonly Refusal[] {
  const modes = capacities.map(({ mode }) => mode);
  return capacities.flatMap(({ mode, capacity }, place) => [
    ...(modes.indexOf(mode) < place ? [refuse('MODE_TWICE', { path: path(place) })] : []),
    ...(capacity < 1 || capacity > MOST_SEATS
      ? [refuse('OUT_OF_RANGE', { path: path(place), details: { lowest: 1, highest: MOST_SEATS } })]
      : []),
  ]);
}

/** Seats in every mode that a room serves, the main one first. */
export function capacitiesOf(terms: Terms): readonly ModeCapacity[] {
  return [terms.mode, ...MODES.filter((mode) => mode !== terms.mode)]
    .map((mode) => ({ mode, capacity: capacityIn(terms, mode) }))
    .filter(({ capacity }) => capacity > 0);
}
