import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate, LocalTime, Period } from '#domain/model/time.ts';
import type { Mode } from '../centre/centre.ts';

/** One seat, and when it is. */
export interface FreeSeat {
  readonly slot: Id<'Slot'>;
  /** Counted from 1. */
  readonly seat: number;
  readonly period: Period;
}

/** A seat that is kept for whoever is first, until they take it or let it go. */
export interface Offer extends FreeSeat {
  readonly until: Instant;
}

/** Who waits for a seat, by the papers they would visit on. */
export interface Entry {
  readonly entrustment: Id<'Entrustment'>;
  readonly lawyer: Id<'Person'>;
  /** Whose clerks act for the lawyer. */
  readonly firm?: string;
  readonly detainee: Id<'Detainee'>;
  readonly joinedAt: Instant;
  /** Only sessions that begin at this time of day or after it. */
  readonly earliest?: LocalTime;
  /** Only sessions that end at this time of day or before it. */
  readonly latest?: LocalTime;
  /** The visit that cannot take place as it was booked; whoever has one comes before all who have none. */
  readonly displaced?: Id<'Visit'>;
  /** They waited before that visit was displaced: once it is settled they go on waiting, in their turn. */
  readonly promoted?: true;
  readonly offer?: Offer;
  /** Sessions they do not want. */
  readonly declined?: readonly Id<'Slot'>[];
}

/** Those who wait for a seat at a centre, on one day, in one mode (候补). */
export interface Waitlist {
  readonly id: Id<'Waitlist'>;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
  readonly date: LocalDate;
  readonly mode: Mode;
  /** In the order in which seats are offered. */
  readonly entries: readonly Entry[];
  /** How often somebody came to wait whom a seat that is free already may suit, or a seat got free for nobody yet. */
  readonly marks: number;
  /** How many of these marks had been made when the day's sessions were last looked through for free seats. */
  readonly looked: number;
}

export type Opening = Omit<Waitlist, 'entries' | 'marks' | 'looked'>;

interface OfEntry {
  readonly entrustment: Id<'Entrustment'>;
}

export type WaitlistEvent =
  | ({ readonly type: 'WaitlistOpened' } & Opening)
  | ({ readonly type: 'WaitlistJoined' } & Omit<Entry, 'offer' | 'declined' | 'promoted'>)
  /** Their visit was displaced while they waited: they come before all of whom none was. */
  | ({ readonly type: 'EntryPromoted'; readonly displaced: Id<'Visit'> } & OfEntry)
  /** That visit can take place, or is over: they wait in their turn again. */
  | ({ readonly type: 'EntryDemoted' } & OfEntry)
  | ({ readonly type: 'SeatOffered' } & OfEntry & Offer)
  | ({ readonly type: 'OfferTaken' } & OfEntry)
  | ({ readonly type: 'OfferDeclined' } & OfEntry)
  /** The centre withdrew the seat; whoever it was kept for goes on waiting. */
  | ({ readonly type: 'OfferWithdrawn' } & OfEntry)
  /** They wait no longer; nothing keeps them from joining again. */
  | ({ readonly type: 'OfferLapsed' } & OfEntry)
  | ({ readonly type: 'WaitlistLeft' } & OfEntry)
  /** What was kept for somebody got free, and has not been passed on yet. */
  | { readonly type: 'SeatFreed' }
  /** The day's sessions were looked through for free seats; `marks`: as many as had been made when that began. */
  | { readonly type: 'WaitlistLookedThrough'; readonly marks: number };

/** Bounds that keep a list far below what one item may hold. Those whose visit was displaced find room beside the others. */
export const MOST_ENTRIES = 100;
export const MOST_IN_ALL = 150;

/** Whoever has declined so many sessions of a day leaves with the next. */
export const MOST_DECLINED = 5;

/** A centre has one for each day and mode. */
export function waitlistId({ organ, date, mode }: Pick<Opening, 'organ' | 'date' | 'mode'>): Id<'Waitlist'> {
  return `Waitlist_${organ}.${date}.${mode}`;
}

export function entryOf(waitlist: Waitlist | undefined, entrustment: Id<'Entrustment'>): Entry | undefined {
  return waitlist?.entries.find((entry) => entry.entrustment === entrustment);
}

/** Whether anybody waits for whom no seat is kept. */
export function isWanting({ entries }: Waitlist): boolean {
  return entries.some(({ offer }) => offer === undefined);
}
