import type { Id } from '#domain/model/id.ts';
import { EVENTS, eventKey } from '../../keys.ts';
import type { Item, Table } from '../../table.ts';

/** An event's item as a bundle needs it. */
export interface Stored {
  readonly text: string;
  readonly salt: string;
  /** Not there in events that are older than the ledger. */
  readonly entry?: string;
  /** Not there until it is sealed. */
  readonly position?: number;
}

export interface Bounds {
  readonly events: number;
  /** Of the events' texts, in UTF-16 units. */
  readonly text: number;
}

const PAGE = 100;

/** The events of a record behind number `after`, as many as fit into the bounds; at least one, if there is one. */
export async function stretchOf(table: Table, id: Id, after: number, bounds: Bounds): Promise<readonly Stored[]> {
  const events: Stored[] = [];
  let text = 0;
  for (let [last, more] = [after, true]; more; last = after + events.length) {
    const start = last === 0 ? {} : { after: eventKey(id, last).SK };
    const page = await table.query({ PK: id, prefix: EVENTS, ...start, limit: PAGE, consistent: true });
    for (const item of page.items) {
      const event = storedOf(item);
      text += event.text.length;
      if (events.length > 0 && (events.length >= bounds.events || text > bounds.text)) return events;
      events.push(event);
    }
    more = page.more;
  }
  return events;
}

function storedOf({ text, salt, entry, position }: Item): Stored {
  return {
    ...{ text: String(text), salt: String(salt) },
    ...(typeof entry === 'string' ? { entry } : {}),
    ...(typeof position === 'number' ? { position } : {}),
  };
}
