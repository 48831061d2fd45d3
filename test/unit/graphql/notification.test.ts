import { describe, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { KIND_CODES, kindOfNotification } from '#domain/notification/kinds.ts';
import { notify } from '#domain/notification/notification/notify.ts';
import { carryOut } from '#functions/carry-out.ts';
import { sdl } from '#functions/graphql/generated/sdl.ts';
import type { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { aNotice, aPerson, NOW, office, STATION } from '#test/support/notification/scene.ts';
import { plant } from '#test/support/plant.ts';

const LIST = `query ($first: Int, $after: String, $unread: Boolean) {
  notifications(first: $first, after: $after, unread: $unread) {
    edges { node { id kind title text at read subject { id } deliveries { channel status attempts next fault } } }
    pageInfo { hasNextPage endCursor } } }`;
const READ = `mutation ($input: ReadNotificationInput!) { readNotification(input: $input) {
  notification { id read } refusals { code } } }`;
const READ_ALL = `mutation ($input: ReadAllNotificationsInput!) { readAllNotifications(input: $input) { readUntil refusals { code message } } }`;
const PREFERENCES = `{ notificationPreferences { version language sms email webhookUrl quietHours { from to }
  channels { kind channels chosen } } }`;
const SET = `mutation ($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) {
  preferences { version language sms email webhookUrl quietHours { from to } channels { kind channels chosen } }
  webhook { secret } refusals { code path message } } }`;

/** The server, with Wang told of so many things, a minute apart, the last one first in every list. */
async function server(count: number) {
  const { table, world } = await office([aPerson('wang'), aPerson('li')]);
  await plant({ table, world }, Cases, 'Case_1', {
    ...{ type: 'CaseAccepted', id: 'Case_1', number: 'A1', kind: 'CRIMINAL', publicSecurity: false },
    ...{ complexity: 'ORDINARY', organ: STATION, officerInCharge: 'Person_wang', suspectedOffence: '盗窃' },
    ...{ reportId: 'Report_J1', acceptedAt: NOW },
  });
  for (let n = 1; n <= count; n += 1) {
    world.set(`2026-11-23T02:${String(n).padStart(2, '0')}:00.000Z`);
    const input = aNotice(n);
    await carryOut({ table, world }, { operation: 'notify', key: String(n), input, procedure: notify });
  }
  return { ...api({ table, world }), memory: table };
}

const ids = (answer: { data: { notifications: { edges: { node: { id: string } }[] } } }) =>
  answer.data.notifications.edges.map(({ node }) => node.id);

describe('the list', () => {
  test('is newest first, page by page, in the language asked for', async () => {
    const { send } = await server(5);

    const first = await send('wang', LIST, { first: 2 });
    const second = await send('wang', LIST, { first: 2, after: first.data.notifications.pageInfo.endCursor }, 'en');
    const third = await send('wang', LIST, { first: 2, after: second.data.notifications.pageInfo.endCursor });

    expect([first, second, third].map(ids)).toEqual([
      ['Notification_5', 'Notification_4'],
      ['Notification_3', 'Notification_2'],
      ['Notification_1'],
    ]);
    expect(first.data.notifications.edges[0].node).toEqual({
      ...{ id: 'Notification_5', kind: 'CASE_FILED', title: '已立案', text: '案件A5已决定立案。' },
      ...{ at: '2026-11-23T02:05:00.000Z', read: false, subject: { id: 'Case_1' }, deliveries: [] },
    });
    expect(second.data.notifications.edges[0].node).toMatchObject({
      title: 'Case filed',
      text: 'It was decided to file case A3.',
    });
    expect(third.data.notifications.pageInfo.hasNextPage).toBe(false);
  });

  test('is nobody else’s, by whatever path', async () => {
    const { send } = await server(1);

    expect(ids(await send('li', LIST))).toEqual([]);
    const node = '{ node(id: "Notification_1") { id } }';
    expect((await send('li', node)).data.node).toBeNull();
    expect((await send('wang', node)).data.node).toEqual({ id: 'Notification_1' });
    const read = await send('li', READ, { input: { notificationId: 'Notification_1' } });
    expect(read.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('costs three requests at most beside the actor, however long it is', async () => {
    const { table, world } = await server(30);
    const metered = new MeteredTable(table);
    const { send } = api({ table: metered, world });
    await send('wang', '{ viewer { roles } }');
    metered.bill();

    for (const unread of [false, true]) {
      const query = `{ notifications(first: 30, unread: ${unread}) { edges { node { title read } } } }`;
      const { data } = await send('wang', query);
      expect(data.notifications.edges).toHaveLength(30);
      // Two if the list answers as fast as this one does: the mark then comes in the batch of the records.
      expect(metered.bill().reads).toBeLessThanOrEqual(3);
    }
  });
});

describe('reading', () => {
  test('one leaves the others unread', async () => {
    const { send } = await server(3);

    const done = await send('wang', READ, { input: { notificationId: 'Notification_2' } });

    expect(done.data.readNotification).toEqual({ notification: { id: 'Notification_2', read: true }, refusals: [] });
    expect(ids(await send('wang', LIST, { unread: true }))).toEqual(['Notification_3', 'Notification_1']);
    expect(ids(await send('wang', LIST))).toHaveLength(3);
  });

  test('all up to one leaves the newer ones, and is one write', async () => {
    const { send, memory } = await server(40);
    const before = memory.items().filter(({ SK }) => SK.startsWith('EVENT#')).length;

    const done = await send('wang', READ_ALL, { input: { until: '2026-11-23T02:38:00.000Z' } });

    expect(done.data.readAllNotifications).toEqual({ readUntil: '2026-11-23T02:38:00.000Z', refusals: [] });
    expect(memory.items().filter(({ SK }) => SK.startsWith('EVENT#'))).toHaveLength(before + 1);
    const unread = await send('wang', LIST, { unread: true, first: 10 });
    expect(ids(unread)).toEqual(['Notification_40', 'Notification_39']);
    expect(unread.data.notifications.pageInfo.hasNextPage).toBe(false);
    const all = await send('wang', LIST, { first: 3 });
    expect(all.data.notifications.edges.map(({ node }: { node: { read: boolean } }) => node.read)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('all of the future is refused', async () => {
    const { send } = await server(1);

    const done = await send('wang', READ_ALL, { input: { until: '2026-11-23T02:01:00.001Z' } }, 'en');

    expect(done.data.readAllNotifications.refusals).toEqual([
      { code: 'UNTIL_IN_FUTURE', message: 'What has not come yet cannot have been read' },
    ]);
    expect(ids(await send('wang', LIST, { unread: true }))).toEqual(['Notification_1']);
  });
});

describe('preferences', () => {
  const input = {
    ...{ language: 'EN', sms: '13800000001', email: 'wang@example.cn', webhookUrl: 'https://hook.example.cn/in' },
    ...{ quietHours: { from: '22:00', to: '07:00' }, channels: [{ kind: 'CASE_FILED', channels: ['SMS'] }] },
  };
  const of = (kind: string, { data }: Awaited<ReturnType<Awaited<ReturnType<typeof server>>['send']>>) =>
    (data.notificationPreferences ?? data.setNotificationPreferences.preferences).channels.find(
      (each: { kind: string }) => each.kind === kind,
    );

  test('are there before anything is set', async () => {
    const { send } = await server(0);

    const { data } = await send('wang', PREFERENCES);

    expect(data.notificationPreferences).toMatchObject({
      ...{ version: 0, language: 'ZH', sms: null, email: null },
      ...{ webhookUrl: null, quietHours: null },
    });
    expect(data.notificationPreferences.channels.map(({ kind }: { kind: string }) => kind)).toEqual([...KIND_CODES]);
  });

  test('are set as a whole; the secret is said once, and stands in no query', async () => {
    const { send } = await server(0);

    const done = await send('wang', SET, { input });
    const again = await send('wang', SET, { input: { ...input, sms: null } });
    const seen = await send('wang', PREFERENCES);

    expect(done.data.setNotificationPreferences).toMatchObject({
      preferences: { version: 1, language: 'EN', sms: '+8613800000001', quietHours: input.quietHours },
      webhook: { secret: expect.stringMatching(/^whsec_[0-9A-Z]{52}$/) },
      refusals: [],
    });
    expect(of('CASE_FILED', done)).toEqual({ kind: 'CASE_FILED', channels: ['SMS'], chosen: true });
    expect(of('DEADLINE_NEAR', done)).toEqual({ kind: 'DEADLINE_NEAR', channels: ['EMAIL', 'WEBHOOK'], chosen: false });
    expect(again.data.setNotificationPreferences).toMatchObject({
      preferences: { version: 1 },
      webhook: null,
      refusals: [{ code: 'NO_ADDRESS', path: ['channels', '0', 'channels'] }],
    });
    expect(seen.data.notificationPreferences.sms).toBe('+8613800000001');
    expect(JSON.stringify(seen)).not.toContain('whsec_');
  });

  test('are nobody else’s to see', async () => {
    const { send } = await server(0);
    await send('wang', SET, { input });

    for (const person of ['wang', 'li']) {
      const node = '{ node(id: "NotificationPreferences_wang") { id } }';
      expect((await send(person, node)).data.node).toBeNull();
    }
    expect((await send('li', PREFERENCES)).data.notificationPreferences).toMatchObject({ version: 0, sms: null });
    expect((await send('wang', PREFERENCES)).data.notificationPreferences).toMatchObject({ version: 1 });
  });

  test('are refused in words that a form can show, in the language asked for', async () => {
    const { send, memory } = await server(0);

    const done = await send('wang', SET, { input: { language: 'ZH', webhookUrl: 'https://10.0.0.1/' } }, 'en');

    expect(done.data.setNotificationPreferences.refusals).toMatchObject([
      { code: 'WEBHOOK_URL_INVALID', path: ['webhookUrl'], message: expect.stringContaining('public host name') },
    ]);
    expect((memory as MemoryTable).items().filter(({ PK }) => PK.startsWith('NotificationPreferences_'))).toEqual([]);
  });
});

test('the schema names every kind, and nothing else', () => {
  const [, body = ''] = /enum NotificationKind \{([^}]*)\}/.exec(sdl) ?? [];
  const values = body.match(/^\s+[A-Z_]+$/gm)?.map((line) => line.trim()) ?? [];

  expect(values.sort()).toEqual([...KIND_CODES].sort());
  expect(KIND_CODES.filter((kind) => kindOfNotification(kind).urgent)).toEqual(['DEADLINE_OVERDUE']);
});
