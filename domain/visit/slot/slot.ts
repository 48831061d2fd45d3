import type { Id } from '#domain/model/id.ts';
import type { LocalDate, Period } from '#domain/model/time.ts';
import type { Mode } from '../centre/centre.ts';

/** One session on one date (会见场次). It keeps what its room and template were when it was opened. */
export interface Slot {
  readonly id: Id<'Slot'>;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
  /** Code of the template within the centre. */
  readonly template: string;
  readonly date: LocalDate;
  /** Code of the room. */
  readonly room: string;
  readonly mode: Mode;
  readonly period: Period;
  /** Seats: how many visits it takes. */
  readonly capacity: number;
}

export type SlotEvent = { readonly type: 'SlotOpened' } & Slot;
