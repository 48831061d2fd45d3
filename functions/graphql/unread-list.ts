import type { Inbox } from '#domain/notification/inbox/inbox.ts';
import type { Notification } from '#domain/notification/notification/notification.ts';
import { isRead } from '#domain/notification/notification/notification.ts';
import type { Connection } from './connection.ts';

/**
 * A page of what was not read by itself, newest first, as far as its reader's mark; from there on everything is read. One
 * that was read by itself may stand in the list a moment longer: it is left out, and the list goes on after it.
 */
export function pageOfUnread<Node extends Notification>(page: Connection<Node>, inbox: Inbox | null): Connection<Node> {
  const edges = page.edges.filter(({ node }) => !isRead(node, inbox));
  const ends = inbox !== null && page.edges.some(({ node }) => node.at <= inbox.readUntil);
  if (!ends) return { ...page, edges };
  return { edges, pageInfo: { hasNextPage: false, endCursor: edges.at(-1)?.cursor ?? null } };
}
