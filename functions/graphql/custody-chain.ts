import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Found } from '#domain/property/item/found.ts';
import type { Holder } from '#domain/property/item/holder.ts';
import type { ItemEvent } from '#domain/property/item/item.ts';
import type { Recorded } from '#store/event.ts';
import type { Connection, PageArguments } from './connection.ts';
import type { Reader } from './reader.ts';

/** A hand-over, as the item's history has it. */
export interface CustodyLink {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: Id<'Person'>;
  readonly type: string;
  readonly from: Holder;
  readonly to: Holder;
  readonly found?: Found;
}

/** A page of an item's history, of which only the hand-overs are shown: it may have fewer links than asked for. */
export async function custodyChain(reader: Reader, id: Id, args: PageArguments): Promise<Connection<CustodyLink>> {
  const { edges, pageInfo } = await reader.history(id, args);
  const links = edges.flatMap(({ cursor, node }) => {
    const link = linkOf(node);
    return link === undefined ? [] : [{ cursor, node: link }];
  });
  return { edges: links, pageInfo };
}

function linkOf({ sequence, at, by, event }: Recorded): CustodyLink | undefined {
  const happened = event as ItemEvent;
  if (!('to' in happened)) return undefined;
  const { type, from, to } = happened;
  const person = by as Id<'Person'>;
  return { sequence, at, by: person, type, from, to, ...('found' in happened ? { found: happened.found } : {}) };
}
