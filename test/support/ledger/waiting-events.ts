import type { Id } from '#domain/model/id.ts';
import { later } from '#domain/model/time.ts';
import { eventItem } from '#store/event.ts';
import type { Item, Table } from '#store/table.ts';

export const BEGINNING = '2026-11-23T01:00:00.000Z';

/** One event: of which record, which in it, and how long after the beginning. */
export interface AnEvent {
  readonly aggregate: Id;
  readonly sequence: number;
  /** Milliseconds after the beginning. */
  readonly after?: number;
}

/** An event's item as a commit writes it; its salt and entry follow from its name. */
export function waitingItem({ aggregate, sequence, after = 0 }: AnEvent): Item {
  const id = `${aggregate}.${sequence}` as const;
  const at = later(BEGINNING, after);
  const event = { type: 'Happened', text: id };
  const recorded = { v: 1, id, aggregate, sequence, at, by: 'Person_1', operation: 'do', event } as const;
  const chance = Buffer.from(id.padEnd(48, '.'));
  return eventItem(recorded, { salt: chance.subarray(0, 32), entry: hashed(id) });
}

/** Puts events into a table, in transactions of at most a hundred. */
export async function plantEvents(table: Table, events: readonly AnEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += 100) {
    const writes = events
      .slice(at, at + 100)
      .map((each) => ({ write: 'put', item: waitingItem(each), condition: { is: 'absent' } }) as const);
    await table.transact(writes, `plant-${events[at]?.aggregate}-${events[at]?.sequence}-${at}`);
  }
}

/** So many records with so many events each, interleaved as they come in turn. */
export function someEvents(records: number, each: number): readonly AnEvent[] {
  return Array.from({ length: records * each }, (_, i) => ({
    aggregate: `Record_${i % records}` as const,
    sequence: Math.floor(i / records) + 1,
    after: i,
  }));
}

function hashed(text: string): Uint8Array {
  const bytes = new Uint8Array(16);
  for (let i = 0; i < text.length; i += 1) bytes[i % 16] = ((bytes[i % 16] ?? 0) * 31 + text.charCodeAt(i)) & 0xff;
  bytes[15] = text.length;
  return bytes;
}
