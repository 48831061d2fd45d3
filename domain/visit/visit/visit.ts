import type { Id } from '#domain/model/id.ts';
import type { Period } from '#domain/model/time.ts';
import type { Mode } from '../centre/centre.ts';

/** Where and when: one seat of one slot. */
export interface Placement {
  readonly slot: Id<'Slot'>;
  /** Counted from 1. */
  readonly seat: number;
  readonly mode: Mode;
  readonly period: Period;
}

export interface Booking extends Placement {
  readonly id: Id<'Visit'>;
  readonly entrustment: Id<'Entrustment'>;
  readonly lawyer: Id<'Person'>;
  readonly detainee: Id<'Detainee'>;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
}

/** A lawyer's visit to a detainee (会见). It is not monitored (CPL 39): nothing of what is said in it can be kept here. */
export type Visit = Booking &
  ({ readonly status: 'CONFIRMED' } | { readonly status: 'CANCELLED'; readonly reason: string });

export type VisitEvent =
  | ({ readonly type: 'VisitBooked' } & Booking)
  | ({ readonly type: 'VisitRescheduled' } & Placement)
  | { readonly type: 'VisitCancelled'; readonly reason: string };
