import { expect, test } from 'vitest';
import type { Notification } from '#domain/notification/notification/notification.ts';
import { pageOfUnread } from '#functions/graphql/unread-list.ts';

const inbox = { id: 'Inbox_wang', person: 'Person_wang', readUntil: '2026-11-23T02:02:00.000Z' } as const;

/** Told in this minute, and read by itself or not. */
function edge(minute: number, { read = false } = {}) {
  const at = `2026-11-23T02:0${minute}:00.000Z`;
  const node: Notification = {
    ...{ id: `Notification_${minute}`, recipient: 'Person_wang', kind: 'CASE_FILED', subject: 'Case_1' },
    ...{ params: { number: 'A1' }, at, deliveries: [] },
    ...(read ? { readAt: at } : {}),
  };
  return { cursor: `c${minute}`, node };
}
const page = (...edges: ReturnType<typeof edge>[]) => ({
  edges,
  pageInfo: { hasNextPage: true, endCursor: edges.at(-1)?.cursor ?? null },
});
const shown = (of: ReturnType<typeof page>, mark: typeof inbox | null = inbox) => {
  const { edges, pageInfo } = pageOfUnread(of, mark);
  return [edges.map(({ cursor }) => cursor), pageInfo];
};

test('one read by itself that still stands in the list is left out, and the list goes on after it', () => {
  const lagging = page(edge(5), edge(4, { read: true }), edge(3, { read: true }));

  expect(shown(lagging)).toEqual([['c5'], { hasNextPage: true, endCursor: 'c3' }]);
  expect(shown(lagging, null)).toEqual([['c5'], { hasNextPage: true, endCursor: 'c3' }]);
});

test('at the mark it ends, whoever was read by itself before', () => {
  expect(shown(page(edge(5), edge(4, { read: true }), edge(2)))).toEqual([
    ['c5'],
    { hasNextPage: false, endCursor: 'c5' },
  ]);
});

test('where nothing is read it is as it came', () => {
  expect(shown(page(edge(5), edge(4)))).toEqual([['c5', 'c4'], { hasNextPage: true, endCursor: 'c4' }]);
});
