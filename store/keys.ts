import type { CalendarDay } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing, ListOf } from '#domain/model/listing.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import type { Key } from './table.ts';

/** Every kind of item the table holds, and its key. Nothing else writes a key. */
export const EVENTS = 'EVENT#';
export const ENTRIES = 'ENTRIES#';

export function stateKey(id: string): Key {
  return { PK: id, SK: 'STATE' };
}

/** Twelve digits, so that text order is the order of events. */
export function eventKey(id: Id, sequence: number): Key {
  return { PK: id, SK: `${EVENTS}${String(sequence).padStart(12, '0')}` };
}

/** Where an event stands among those that wait to be sealed: by its instant, within one by its record's order. */
export function arrivalOf({ at, aggregate, sequence }: { at: Instant; aggregate: Id; sequence: number }): string {
  return `${at}#${aggregate}.${String(sequence).padStart(12, '0')}`;
}

/** A log's own partition: its head, and its entries in batches as they were sealed. */
export function ledgerHeadKey(origin: string): Key {
  return { PK: `LEDGER#${origin}`, SK: 'HEAD' };
}

/** The keys a log has signed with, old and new. */
export function ledgerKeysKey(origin: string): Key {
  return { PK: `LEDGER#${origin}`, SK: 'KEYS' };
}

/**
 * What the monitor last saw of a log, and how far it has compared its entries with the events. In a partition of its own:
 * whoever writes it must not be able to write the log.
 */
export function ledgerMonitorKey(origin: string): Key {
  return { PK: `MONITOR#${origin}`, SK: 'MONITOR' };
}

/** Sixteen digits hold every position that a number counts exactly. */
export function ledgerEntriesKey(origin: string, start: number): Key {
  return { PK: `LEDGER#${origin}`, SK: `${ENTRIES}${String(start).padStart(16, '0')}` };
}

export function gateKey(id: Id, gate: string, shard: number): Key {
  return { PK: id, SK: `GATE#${gate}#${shard}` };
}

export function uniqueKey(name: string): Key {
  return { PK: `CLAIM#${name}`, SK: 'CLAIM' };
}

export function calendarKey({ resource, day }: CalendarDay): Key {
  return { PK: `CALENDAR#${resource}`, SK: day };
}

export function listPartition({ list, key }: ListOf): string {
  return `LIST#${list}#${key}`;
}

export function listKey(id: Id, listing: Listing): Key {
  return { PK: listPartition(listing), SK: `${listing.sort}#${id}` };
}

/** The least sort key behind all rows of a sort, such as an instant: `$` comes right after the `#` that ends it. */
export function rightAfter(sort: string): string {
  return `${sort}$`;
}

/** A command's key is scoped to who sent it and to what it does, so that nobody can meet another's. */
export function commandKey(actor: Id, operation: string, key: string): Key {
  return { PK: `COMMAND#${actor}#${operation}#${key}`, SK: 'COMMAND' };
}

/** An organ's statistics: a day after the other, so that a range of them is one request. */
export function tallyPartition(organ: string): string {
  return `TALLY#${organ}`;
}

export function tallyKey(organ: string, day: LocalDate, shard: number): Key {
  return { PK: tallyPartition(organ), SK: `${day}#${shard}` };
}

/** That an event was counted. It lies with its record, and goes with it. */
export function countedKey({ aggregate, sequence }: { readonly aggregate: Id; readonly sequence: number }): Key {
  return { PK: aggregate, SK: `COUNTED#${String(sequence).padStart(12, '0')}` };
}

/** What changed of late for an organ or a person. */
export function changePartition(audience: Id): string {
  return `CHANGES#${audience}`;
}

export function changeKey(audience: Id, at: Instant, id: Id): Key {
  return { PK: changePartition(audience), SK: `${at}#${id}` };
}
