import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate, Period } from '#domain/model/time.ts';
import type { Mode } from '../centre/mode.ts';

/** One session on one date (会见场次). It keeps what its room and template were when it was opened. */
export interface Slot {
  readonly id: Id<'Slot'>;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
  /** Code of the template within the centre; `U1` and so on for one opened without a template. */
  readonly template: string;
  readonly date: LocalDate;
  /** Code of the room. */
  readonly room: string;
  readonly mode: Mode;
  readonly period: Period;
  /** Seats, also those withdrawn: how many visits it would take if none were. */
  readonly capacity: number;
  /** Seats that nobody may take any more, in order. */
  readonly withdrawn?: readonly number[];
  /** Those of them in which somebody sat when they were withdrawn, until it is seen that they are free. */
  readonly displaced?: readonly number[];
  /** Visits over and above its seats, each in a seat of its own beside them: by whose order, and why. */
  readonly overbooked?: readonly Overbooking[];
}

export interface Overbooking {
  readonly seat: number;
  readonly visit: Id<'Visit'>;
  readonly by: Id<'Person'>;
  readonly at: Instant;
  readonly reason: string;
  /** Whether it has been seen that the visit does not sit there any more. */
  readonly vacated?: true;
}

/** Why seats are withdrawn: all of them, unless it is that the room takes fewer. */
export type Cause = 'CLOSURE' | 'ROOM_WITHDRAWN' | 'TEMPLATE_ENDED' | 'CAPACITY_CUT';

export type SlotEvent =
  | ({ readonly type: 'SlotOpened' } & Slot)
  | {
      readonly type: 'SlotNarrowed';
      readonly cause: Cause;
      readonly withdrawn: readonly number[];
      /** All withdrawn seats, new and old, in which somebody sits: their visits are to be flagged, and stay. */
      readonly taken: readonly number[];
    }
  | {
      readonly type: 'SlotWidened';
      readonly capacity: number;
      readonly restored: readonly number[];
      /** Those of them in which somebody may still sit: their visits can take place after all. */
      readonly taken: readonly number[];
    }
  /** Withdrawn seats, and seats over and above, whose visits have gone elsewhere. */
  | { readonly type: 'SeatsCleared'; readonly seats: readonly number[] }
  /** `reportTo`: the organ next above, whose leaders are told. */
  | ({ readonly type: 'SlotOverbooked'; readonly reportTo?: string } & Overbooking);

/** Whether it was opened by hand, without a template. */
export function isUrgent({ template }: Pick<Slot, 'template'>): boolean {
  return template.startsWith('U');
}

/** How many seats may be taken in all. */
export function offeredSeats({ capacity, withdrawn = [] }: Slot): number {
  return capacity - withdrawn.length;
}

/** Whether it still needs its room: also for those who sit in withdrawn seats, or over and above. */
export function needsRoom(slot: Slot): boolean {
  return offeredSeats(slot) > 0 || [...(slot.displaced ?? []), ...extraSeats(slot)].length > 0;
}

/**
 * The seats in which somebody may sit over and above. When the others come to be more, they are counted around these,
 * which are then among the withdrawn: taken as they are, and offered to nobody afterwards.
 */
export function extraSeats({ overbooked = [] }: Pick<Slot, 'overbooked'>): readonly number[] {
  return overbooked.filter(({ vacated }) => !vacated).map(({ seat }) => seat);
}

/** The seat of the next visit over and above: behind all others, so that no ordinary booking ever takes it. */
export function extraSeat({ capacity, overbooked = [] }: Slot): number {
  return Math.max(capacity, ...overbooked.map(({ seat }) => seat)) + 1;
}
