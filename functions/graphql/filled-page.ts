import type { Connection, Edge, PageArguments } from './connection.ts';
import { cursorOf, pageOf } from './connection.ts';

/** A stretch of rows as they lie; those that are to be left out have no node. */
interface Stretch<Node> {
  readonly rows: readonly { readonly sortKey: string; readonly node: Node | null }[];
  readonly more: boolean;
}

/** Rows of one look, unless the page is longer. */
const LOOK = 50;

/** A page of what is left when rows are left out, as full as was asked for. For lists where those are few. */
export async function filledPage<Node>(
  args: PageArguments,
  read: (range: { readonly limit: number; readonly after?: string }) => Promise<Stretch<Node>>,
): Promise<Connection<Node>> {
  const { limit, after } = pageOf(args);
  const found: Edge<Node>[] = [];
  // One more than asked for: whether there is a next page is asked of what is shown, not of what lies there.
  for (let from = after, more = true; more && found.length <= limit; ) {
    const stretch = await read({ limit: Math.max(limit + 1, LOOK), ...(from === undefined ? {} : { after: from }) });
    for (const { sortKey, node } of stretch.rows) if (node !== null) found.push({ cursor: cursorOf(sortKey), node });
    from = stretch.rows.at(-1)?.sortKey;
    more = stretch.more;
  }
  const edges = found.slice(0, limit);
  return { edges, pageInfo: { hasNextPage: found.length > limit, endCursor: edges.at(-1)?.cursor ?? null } };
}
