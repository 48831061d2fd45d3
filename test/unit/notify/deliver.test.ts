import { describe, expect, test, vi } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { HOUR, later } from '#domain/model/time.ts';
import type { Kind } from '#domain/notification/kinds.ts';
import { MOST_ATTEMPTS, RETRIES } from '#domain/notification/notification/begin-deliveries.ts';
import type { Sending } from '#domain/notification/notification/end-delivery.ts';
import { endDelivery } from '#domain/notification/notification/end-delivery.ts';
import type { Delivery } from '#domain/notification/notification/notification.ts';
import { Notifications } from '#domain/notification/notification/notifications.ts';
import { AllPreferences } from '#domain/notification/preferences/all-preferences.ts';
import type { Preferences } from '#domain/notification/preferences/preferences.ts';
import { carryOut } from '#functions/carry-out.ts';
import type { Channels } from '#functions/notify/channel.ts';
import { deliver } from '#functions/notify/deliver.ts';
import { sweep } from '#functions/notify/sweep.ts';
import { metrics } from '#functions/observability.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { FaultyTable, instead } from '#test/support/faults.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import {
  aPerson,
  eventsIn,
  happen,
  lastEvent,
  NOTIFYING,
  NOW,
  notificationsIn,
  office,
  outbox,
  reachable,
} from '#test/support/notification/scene.ts';
import { plant } from '#test/support/plant.ts';

/** 23:00 in Shanghai, and when the night is over. */
const NIGHT = '2026-11-23T15:00:00.000Z';
const MORNING = '2026-11-23T23:30:00.000Z';
const quietHours = { from: '22:00', to: '07:30' };
const refused = { sent: false, fault: 'REFUSED', final: false } as const;

/** So many notifications to Wang, of which nothing has been sent. */
async function waiting(
  kind: Kind,
  {
    preferences = reachable('wang'),
    now = NOW,
    count = 1,
  }: { preferences?: Preferences; now?: string; count?: number } = {},
) {
  const at = await office([aPerson('wang')], { preferences: [preferences], now });
  const params = { number: 'A1', term: 'FILING_CRIMINAL', dueAt: NOW };
  const channels = ['SMS', 'EMAIL', 'WEBHOOK'] as const;
  for (let i = 1; i <= count; i += 1) {
    const id = `Notification_${i}` as const;
    const told = { id, recipient: 'Person_wang', kind, subject: 'Case_1', params, at: now, channels } as const;
    await plant(at, Notifications, id, { type: 'Notified', ...told });
  }
  return at;
}

/** Never heard of again. */
const DYING: Channels = { WEBHOOK: () => new Promise<never>(() => undefined) };

const deliveries = (at: Awaited<ReturnType<typeof office>>): readonly Delivery[] =>
  notificationsIn(at.table)[0]?.deliveries ?? [];
const statuses = (at: Awaited<ReturnType<typeof office>>) =>
  deliveries(at).map((each) => `${each.channel} ${each.status}${'fault' in each ? ` ${each.fault}` : ''}`);
const both = { preferences: reachable('wang', { channels: { CASE_FILED: ['SMS', 'EMAIL', 'WEBHOOK'] } }) };

describe('quiet hours', () => {
  const preferences = { ...both.preferences, quietHours };

  test('short messages and mail wait for the morning; a webhook wakes nobody', async () => {
    const at = await waiting('CASE_FILED', { preferences, now: NIGHT });
    const { sent, channels } = outbox();

    await deliver({ ...at, channels }, 'Notification_1');
    const atNight = [...sent];
    const states = statuses(at);
    at.world.set(later(MORNING, -1));
    await sweep({ ...at, channels });
    const before = sent.length;
    at.world.set(MORNING);
    await sweep({ ...at, channels });

    expect(atNight.map(({ channel }) => channel)).toEqual(['WEBHOOK']);
    expect(states).toEqual(['SMS DEFERRED', 'EMAIL DEFERRED', 'WEBHOOK SENT']);
    expect(before).toBe(1);
    expect(sent.map(({ channel }) => channel)).toEqual(['WEBHOOK', 'SMS', 'EMAIL']);
    expect(statuses(at)).toEqual(['SMS SENT', 'EMAIL SENT', 'WEBHOOK SENT']);
    expectConsistent(at.table, NOTIFYING);
  });

  test('by day nothing waits', async () => {
    const at = await waiting('CASE_FILED', { preferences });
    const { sent, channels } = outbox();

    await deliver({ ...at, channels }, 'Notification_1');

    expect(sent).toHaveLength(3);
  });

  test('a term that is over does not wait; one that is about to end does', async () => {
    for (const [kind, expected] of [
      ['DEADLINE_OVERDUE', ['SMS', 'EMAIL', 'WEBHOOK']],
      ['DEADLINE_NEAR', ['WEBHOOK']],
    ] as const) {
      const at = await waiting(kind, { preferences: { ...preferences, channels: {} }, now: NIGHT });
      const { sent, channels } = outbox();

      await deliver({ ...at, channels }, 'Notification_1');

      expect(sent.map(({ channel }) => channel)).toEqual(expected);
    }
  });

  test('set while something waits for its next attempt, they hold for that', async () => {
    const at = await waiting('CASE_FILED', { ...both, now: later(NIGHT, -2 * HOUR) });
    const { channels } = outbox(() => refused);
    await deliver({ ...at, channels }, 'Notification_1');
    await happen(at, AllPreferences, preferences.id, { type: 'PreferencesSet', ...preferences });

    at.world.set(NIGHT);
    await sweep({ ...at, channels });

    expect(deliveries(at).map(({ status }) => status)).toEqual(['DEFERRED', 'DEFERRED', 'DUE']);
  });
});

describe('preferences that changed since', () => {
  test.each([
    ['the address is gone', { contact: {} }, ['SMS', 'EMAIL', 'WEBHOOK']],
    ['the channel is chosen no more', { channels: { CASE_FILED: ['EMAIL'] } }, ['SMS', 'WEBHOOK']],
    ['nothing changed', {}, []],
  ] as const)('%s', async (_name, change, unwanted) => {
    const at = await waiting('CASE_FILED', both);
    const { sent, channels } = outbox();
    const changed = { ...both.preferences, ...change };
    await happen(at, AllPreferences, changed.id, { type: 'PreferencesSet', ...changed });

    await deliver({ ...at, channels }, 'Notification_1');

    expect(sent).toHaveLength(3 - unwanted.length);
    const dropped = deliveries(at).filter((each) => each.status === 'FAILED' && each.fault === 'NOT_WANTED');
    expect(dropped.map(({ channel }) => channel)).toEqual(unwanted);
  });

  test('nothing leaves the product for one who is suspended', async () => {
    const at = await waiting('CASE_FILED', both);
    const { sent, channels } = outbox();
    await happen(at, Persons, 'Person_wang', { type: 'PersonSuspended', reason: '离职' });

    await deliver({ ...at, channels }, 'Notification_1');

    expect(sent).toEqual([]);
    expect(statuses(at)).toEqual(['SMS FAILED NOT_WANTED', 'EMAIL FAILED NOT_WANTED', 'WEBHOOK FAILED NOT_WANTED']);
  });

  test('nor for one who has left; a first administrator, whom the directory does not know, has not', async () => {
    const at = await waiting('CASE_FILED', both);
    const { sent, channels } = outbox();
    await happen(at, Persons, 'Person_wang', { type: 'PostsAssigned', posts: [], reason: '调离' });
    const first = reachable('first', { channels: both.preferences.channels });
    await plant(at, AllPreferences, first.id, { type: 'PreferencesSet', ...first });
    const told = {
      id: 'Notification_first',
      recipient: 'Person_first',
      kind: 'CASE_FILED',
      subject: 'Case_1',
    } as const;
    const params = { number: 'A1' };
    await plant(at, Notifications, told.id, { type: 'Notified', ...told, params, at: NOW, channels: ['SMS'] });

    await deliver({ ...at, channels }, 'Notification_1');
    await deliver({ ...at, channels }, told.id);

    expect(sent.map(({ message }) => message.id)).toEqual([told.id]);
    expect(statuses(at)).toEqual(['SMS FAILED NOT_WANTED', 'EMAIL FAILED NOT_WANTED', 'WEBHOOK FAILED NOT_WANTED']);
  });
});

describe('what has ended', () => {
  const end = (at: Awaited<ReturnType<typeof office>>, sending: Sending) => {
    const input = { id: 'Notification_1', channel: 'SMS', attempt: 1, sending } as const;
    return carryOut(at, { operation: 'endDelivery', key: at.world.token(), input, procedure: endDelivery });
  };

  test.each([
    ['sent stays sent', { sent: true }, { sent: false, fault: 'TIMED_OUT', final: true }, 'SENT'],
    ['given up stays given up', { sent: false, fault: 'GONE', final: true }, { sent: true }, 'FAILED'],
  ] as const)('%s, whatever another worker says later', async (_name, first, second, status) => {
    const at = await waiting('CASE_FILED', both);
    await end(at, first);
    const before = lastEvent(at.table, 'Notification_1').sequence;

    await end(at, second);

    expect(deliveries(at)[0]?.status).toBe(status);
    expect(lastEvent(at.table, 'Notification_1').sequence).toBe(before);
  });

  test('what has not is ended by either', async () => {
    for (const [sending, status] of [
      [{ sent: true }, 'SENT'],
      [{ sent: false, fault: 'GONE', final: true }, 'FAILED'],
      [{ sent: false, fault: 'GONE', final: false }, 'DUE'],
    ] as const) {
      const at = await waiting('CASE_FILED', both);
      await end(at, sending);
      expect(deliveries(at)[0]?.status).toBe(status);
    }
  });
});

describe('what does not arrive', () => {
  test('is tried again, later and later, and given up after seven attempts', async () => {
    const at = await waiting('CASE_FILED', both);
    const { sent, channels } = outbox((channel) => (channel === 'SMS' ? refused : { sent: true }));
    const times: string[] = [];
    const slept: Channels = {
      ...channels,
      SMS: (contact, message) => {
        times.push(at.world.now());
        return channels.SMS(contact, message);
      },
    };

    await deliver({ ...at, channels: slept }, 'Notification_1');
    for (let minutes = 1; minutes <= 30 * 60; minutes += 1) {
      at.world.set(later(NOW, minutes * 60_000));
      await sweep({ ...at, channels: slept });
    }

    const waits = times.map((time, i) => Date.parse(time) - Date.parse(times[i - 1] ?? NOW));
    expect(waits).toEqual([0, ...RETRIES.slice(0, -1)]);
    expect(times).toHaveLength(MOST_ATTEMPTS);
    expect(sent.filter(({ channel }) => channel !== 'SMS')).toHaveLength(2);
    expect(statuses(at)).toEqual(['SMS FAILED REFUSED', 'EMAIL SENT', 'WEBHOOK SENT']);
    expectConsistent(at.table, NOTIFYING);
  });

  test('is given up at once if it would be the same again', async () => {
    const at = await waiting('CASE_FILED', both);
    const { channels } = outbox(() => ({ sent: false, fault: 'GONE', final: true }));

    await deliver({ ...at, channels }, 'Notification_1');

    expect(statuses(at)).toEqual(['SMS FAILED GONE', 'EMAIL FAILED GONE', 'WEBHOOK FAILED GONE']);
  });

  test('a channel that this deployment lacks is said to be lacking', async () => {
    const at = await waiting('CASE_FILED', both);
    const { sent, channels } = outbox();

    await deliver({ ...at, channels: { WEBHOOK: channels.WEBHOOK } }, 'Notification_1');

    expect(sent).toHaveLength(1);
    expect(statuses(at)).toEqual(['SMS FAILED NOT_CONFIGURED', 'EMAIL FAILED NOT_CONFIGURED', 'WEBHOOK SENT']);
  });

  test('a channel that breaks is one that did not answer', async () => {
    const at = await waiting('CASE_FILED', both);
    const { channels } = outbox(() => Promise.reject(new Error('broken')));

    const tally = await deliver({ ...at, channels }, 'Notification_1');

    expect(tally).toEqual({ sent: 0, missed: 3 });
    expect(deliveries(at).every((each) => each.status === 'DUE' && each.next === later(NOW, RETRIES[0] ?? 0))).toBe(
      true,
    );
  });

  test.each([
    ['a channel that fails is counted by its name, but a webhook is its owner’s', refused, ['SMS', 'EMAIL']],
    ['what is the recipient’s own is not counted', { ...refused, final: true }, []],
    ['nor what is sent', { sent: true }, []],
  ] as const)('%s', async (_, sending, counted) => {
    const at = await waiting('CASE_FILED', both);
    const { channels } = outbox(() => sending);
    const addMetric = vi.spyOn(metrics, 'addMetric').mockReturnValue(metrics);

    await deliver({ ...at, channels }, 'Notification_1');

    const names = addMetric.mock.calls.map(([name]) => name);
    addMetric.mockRestore();
    expect(names.sort()).toEqual(counted.map((channel) => `ChannelFaults.${channel}`).sort());
  });

  test('what came of one channel cannot be put down: of the others it is, before that is told', async () => {
    const at = await waiting('CASE_FILED', both);
    const slow = new Promise<Sending>((resolve) => {
      setTimeout(() => resolve({ sent: true }), 20);
    });
    const { channels } = outbox((channel) => (channel === 'SMS' ? slow : { sent: true }));
    // The round is begun, mail is put down, the webhook is not; the short message is still under way.
    const breaking = new FaultyTable(at.table, {}, {}, instead(new Error('down')));

    await expect(deliver({ ...at, table: breaking, channels }, 'Notification_1')).rejects.toThrow('down');

    expect(statuses(at)).toEqual(['SMS SENT', 'EMAIL SENT', 'WEBHOOK DUE']);
  });

  test('a notification that cannot be worded any more is one that did not arrive', async () => {
    const at = await waiting('CASE_FILED');
    const { channels } = outbox();
    const told = { id: 'Notification_odd', recipient: 'Person_wang', kind: 'CASE_FILED', subject: 'Case_1' } as const;
    const odd = { type: 'Notified', ...told, params: {}, at: NOW, channels: ['EMAIL'] } as const;
    await plant(at, Notifications, told.id, odd);

    expect(await deliver({ ...at, channels }, told.id)).toEqual({ sent: 0, missed: 1 });
  });

  test('a worker that died is succeeded, and one that only dies is given up', async () => {
    const at = await waiting('CASE_FILED', {
      preferences: { ...reachable('wang'), channels: { CASE_FILED: ['WEBHOOK'] } },
    });
    let died = 0;

    for (let hours = 0; hours < 40; hours += 1) {
      at.world.set(later(NOW, hours * HOUR));
      const round = deliver({ ...at, channels: DYING }, 'Notification_1').then(() => 'ended');
      const outcome = await Promise.race([round, new Promise((resolve) => setTimeout(resolve, 2, 'died'))]);
      if (outcome === 'died') died += 1;
    }

    expect(died).toBe(MOST_ATTEMPTS);
    expect(statuses(at)).toEqual(['SMS FAILED NOT_WANTED', 'EMAIL FAILED NOT_WANTED', 'WEBHOOK FAILED UNANSWERED']);
  });
});

test('two workers at once: each message once', async () => {
  const at = await waiting('CASE_FILED', { ...both, count: 20 });
  const { sent, channels } = outbox();

  await Promise.all([sweep({ ...at, channels }), sweep({ ...at, channels }), sweep({ ...at, channels })]);

  expect(sent).toHaveLength(60);
  expect(new Set(sent.map(({ channel, message }) => `${channel} ${message.id}`)).size).toBe(60);
  expectConsistent(at.table, NOTIFYING);
});

test('out of time: says so, and the next one goes on', async () => {
  const at = await waiting('CASE_FILED', { ...both, count: 60 });
  const { sent, channels } = outbox();
  let left = 4;

  const tally = await sweep({ ...at, channels }, () => {
    left -= 1;
    return left >= 0;
  });
  const first = sent.length;
  await sweep({ ...at, channels });

  expect(tally).toMatchObject({ failed: 0, unfinished: true });
  expect(tally.sent).toBe(first);
  expect(first).toBeLessThan(180);
  expect(sent).toHaveLength(180);
});

test('reads only what is due: as much with 500 waiting for the morning as with none', async () => {
  const bills = [];
  for (const count of [1, 500]) {
    const preferences = { ...both.preferences, quietHours, channels: { CASE_FILED: ['SMS'] as const } };
    const at = await waiting('CASE_FILED', { preferences, now: NIGHT, count });
    const { channels } = outbox();
    await sweep({ ...at, channels });
    const metered = new MeteredTable(at.table);

    const tally = await sweep({ table: metered, world: at.world, channels });

    expect(tally).toEqual({ sent: 0, missed: 0, failed: 0, unfinished: false });
    bills.push(metered.bill());
  }

  expect(bills[1]).toEqual(bills[0]);
  expect(bills[0]?.reads).toBe(8);
});

test('what is put down says neither where it went nor what the secret is', async () => {
  const at = await waiting('CASE_FILED', both);
  const { channels } = outbox();
  await deliver({ ...at, channels }, 'Notification_1');

  const text = JSON.stringify(eventsIn(at.table).filter(({ aggregate }) => aggregate === 'Notification_1'));
  const keys = JSON.stringify(at.table.items().map(({ PK, SK }) => [PK, SK]));

  expect(text).not.toMatch(/138000|example\.cn|whsec_/);
  expect(keys).not.toMatch(/138000|example\.cn|whsec_/);
});

test('a notification that is not there is nothing to do', async () => {
  const at = await waiting('CASE_FILED');

  expect(await deliver({ ...at, channels: {} }, 'Notification_none')).toEqual({ sent: 0, missed: 0 });
});
