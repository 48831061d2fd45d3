import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';

/** How far the daily round is that keeps a centre's slots open ahead; a record of its own, since a centre is large. */
export interface Opening {
  readonly id: Id<'Opening'>;
  readonly centre: Id<'Centre'>;
  /** When the round is to go on. */
  readonly at: Instant;
  /** The day it is at, and how many of its sessions it has seen to. */
  readonly day: LocalDate;
  readonly place: number;
}

export type OpeningEvent =
  | ({ readonly type: 'OpeningBegun' } & Opening)
  | { readonly type: 'OpeningAdvanced'; readonly at: Instant; readonly day: LocalDate; readonly place: number };

/** A centre has one; its id names it, whether or not it is there. */
export function openingId(centre: string): Id<'Opening'> {
  return `Opening_${centre.slice('Centre_'.length)}`;
}
