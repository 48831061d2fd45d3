import type { Aggregate, Identified } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Recorded } from '#store/event.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS, eventKey } from '#store/keys.ts';
import type { Table } from '#store/table.ts';

/** Events of a record that one request reads. */
const PAGE = 100;

export interface AtEvent {
  readonly before: Identified | undefined;
  readonly after: Identified;
}

/** A record as it was right before and right after one of its events, whatever has become of it since. */
export async function atEvent(table: Table, aggregate: Aggregate, recorded: Recorded): Promise<AtEvent> {
  const events = (await earlier(table, recorded)).map(({ event }) => event);
  const before = events.length === 0 ? undefined : fold(aggregate, undefined, events);
  return { before, after: fold(aggregate, before, [recorded.event]) };
}

async function earlier(table: Table, { aggregate: PK, sequence }: Recorded): Promise<readonly Recorded[]> {
  const range = { PK, before: eventKey(PK, sequence).SK, limit: PAGE, consistent: true };
  const found: Recorded[] = [];
  // What was counted of a record lies with it, and before its events: reading begins where they do.
  let after: string | undefined = EVENTS;
  do {
    const { items, more } = await table.query({ ...range, after });
    found.push(...items.map(recordedOf));
    after = more ? items.at(-1)?.SK : undefined;
  } while (after !== undefined);
  return found;
}
