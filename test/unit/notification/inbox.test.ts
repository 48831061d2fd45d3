import { describe, expect, test } from 'vitest';
import type { Actor } from '#domain/model/actor.ts';
import { fold } from '#domain/model/aggregate.ts';
import { Inboxes } from '#domain/notification/inbox/inboxes.ts';
import { readAll } from '#domain/notification/inbox/read-all.ts';
import { lists } from '#domain/notification/notification/holds.ts';
import type { Notification } from '#domain/notification/notification/notification.ts';
import { isRead } from '#domain/notification/notification/notification.ts';
import { Notifications } from '#domain/notification/notification/notifications.ts';
import { notify } from '#domain/notification/notification/notify.ts';
import { readNotification } from '#domain/notification/notification/read.ts';
import { carryOut } from '#functions/carry-out.ts';
import type { Table } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { contextOf } from '#test/support/context.ts';
import { aNotice, lastEvent, NOTIFYING, NOW, notificationsIn, office } from '#test/support/notification/scene.ts';

const wang: Actor = { id: 'Person_wang', roles: ['ANYONE', 'OFFICER'] };
const opened = fold(Inboxes, undefined, [{ type: 'InboxOpened', id: 'Inbox_wang', person: 'Person_wang' }]);
const EARLIER = '2026-11-22T01:00:00.000Z';
const told: Notification = {
  ...{ id: 'Notification_1', recipient: 'Person_wang', kind: 'CASE_FILED', subject: 'Case_1' },
  ...{ params: { number: 'A1' }, at: NOW, deliveries: [] },
} as const;

describe('reading everything', () => {
  test('marks up to an instant, and never back', () => {
    const later = readAll.rule({ inbox: opened }, { until: NOW }, contextOf(wang, NOW));
    const inbox = fold(Inboxes, opened, [{ type: 'AllRead', until: NOW }]);
    const back = readAll.rule({ inbox }, { until: EARLIER }, contextOf(wang, NOW));
    const again = readAll.rule({ inbox }, { until: NOW }, contextOf(wang, NOW));

    expect(later.accepted && later.changes).toHaveLength(1);
    expect(back.accepted && back.changes).toEqual([]);
    expect(again.accepted && again.changes).toEqual([]);
  });

  test('not what has not come yet', () => {
    const until = '2026-11-23T01:00:00.001Z';

    const early = readAll.rule({ inbox: opened }, { until }, contextOf(wang, NOW));
    const now = readAll.rule({ inbox: opened }, { until }, contextOf(wang, until));

    expect(early.accepted ? [] : early.refusals.map(({ code }) => code)).toEqual(['UNTIL_IN_FUTURE']);
    expect(now.accepted).toBe(true);
  });

  test('of somebody who was told nothing is nothing', () => {
    const decision = readAll.rule({ inbox: undefined }, { until: NOW }, contextOf(wang, NOW));

    expect(decision).toEqual({ accepted: true, outcome: {}, changes: [] });
  });
});

test('one that was read is read from then on, and stands in the list of the unread no more', () => {
  const first = readNotification({ notification: told }, {}, contextOf(wang, NOW));
  const read = fold(Notifications, told, [{ type: 'NotificationRead', at: NOW }]);
  const again = readNotification({ notification: read }, {}, contextOf(wang, '2026-11-24T01:00:00.000Z'));

  expect(first.accepted && first.changes).toHaveLength(1);
  expect(again.accepted && again.changes).toEqual([]);
  expect(lists(told).map(({ list }) => list)).toEqual(['notificationsOf', 'unreadNotificationsOf']);
  expect(lists(read).map(({ list }) => list)).toEqual(['notificationsOf']);
});

test('read is what was read by itself, or lies before the mark', () => {
  const at = (readUntil: string) => ({ ...opened, readUntil });

  expect(isRead(told, null)).toBe(false);
  expect(isRead(told, opened)).toBe(false);
  expect(isRead(told, at(EARLIER))).toBe(false);
  expect(isRead(told, at(NOW))).toBe(true);
  expect(isRead({ ...told, readAt: NOW }, null)).toBe(true);
});

const telling = (n: number) => ({
  ...{ operation: 'notify', key: String(n), procedure: notify },
  input: aNotice(n),
});
const readingAll = (until: string) => ({
  ...{ operation: 'readAllNotifications', key: until, input: { until } },
  procedure: { ...readAll, reads: () => readAll.reads({ until }, { actor: wang, now: until }) },
});

test('what comes in the very moment of reading everything is not read with it', async () => {
  const at = await office([]);
  await carryOut(at, telling(1));
  await carryOut(at, readingAll(NOW));
  await carryOut(at, telling(2));

  const found = notificationsIn(at.table).map((each) => each.at);

  expect(found).toEqual([NOW, '2026-11-23T01:00:00.001Z']);
});

test('nor what is being told while everything is read: the mark is in its transaction', async () => {
  const at = await office([]);
  await carryOut(at, telling(1));
  const table = at.table;
  let readMeanwhile = false;
  const racing: Table = {
    read: (keys) => table.read(keys),
    query: (query) => table.query(query),
    transact: async (writes, token) => {
      if (!readMeanwhile) {
        readMeanwhile = true;
        await carryOut(at, readingAll(NOW));
      }
      return table.transact(writes, token);
    },
  };

  await carryOut({ table: racing, world: at.world }, telling(2));

  const inbox = fold(Inboxes, opened, [{ type: 'AllRead', until: NOW }]);
  expect(notificationsIn(table).map((each) => isRead(each, inbox))).toEqual([true, false]);
  expectConsistent(table, NOTIFYING);
});

test('two first ones at once: both are told, and one inbox is opened', async () => {
  const at = await office([]);

  await Promise.all([1, 2, 3, 4].map((n) => carryOut(at, telling(n))));

  expect(notificationsIn(at.table)).toHaveLength(4);
  expect(lastEvent(at.table, 'Inbox_wang').sequence).toBe(1);
  expectConsistent(at.table, NOTIFYING);
});
