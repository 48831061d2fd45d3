import { describe, expect, test } from 'vitest';
import type { Actor } from '#domain/model/actor.ts';
import type { Decision } from '#domain/model/decision.ts';
import { channelsOf } from '#domain/notification/preferences/channels-of.ts';
import { emailAddress, mobileNumber, webhookUrl } from '#domain/notification/preferences/contact.ts';
import type { Preferences } from '#domain/notification/preferences/preferences.ts';
import { unset } from '#domain/notification/preferences/preferences.ts';
import type { SetPreferences } from '#domain/notification/preferences/set.ts';
import { setPreferences } from '#domain/notification/preferences/set.ts';
import { contextOf } from '#test/support/context.ts';
import { reachable } from '#test/support/notification/scene.ts';

const wang: Actor = { id: 'Person_wang', roles: ['ANYONE', 'OFFICER'] };
const URL = 'https://hook.example.cn/in';

function set(command: Partial<SetPreferences>, existing?: Preferences): Decision {
  return setPreferences.rule({ existing }, { language: 'zh', ...command }, contextOf(wang));
}

const codes = (decision: Decision) => (decision.accepted ? [] : decision.refusals.map(({ code }) => code));
const stored = (decision: Decision) => {
  const [change] = decision.accepted ? decision.changes : [];
  return change !== undefined && 'events' in change ? (change.events[0] as unknown as Preferences) : undefined;
};

describe('each refusal beside its permitted twin', () => {
  test.each([
    ['SMS_NUMBER_INVALID', { sms: '12345' }, { sms: '138-0000-0001' }],
    ['EMAIL_INVALID', { email: 'wang@' }, { email: 'wang@example.cn' }],
    ['WEBHOOK_URL_INVALID', { webhookUrl: 'http://hook.example.cn' }, { webhookUrl: URL }],
    [
      'QUIET_HOURS_EMPTY',
      { quietHours: { from: '22:00', to: '22:00' } },
      { quietHours: { from: '22:00', to: '07:00' } },
    ],
    [
      'NO_ADDRESS',
      { channels: [{ kind: 'CASE_FILED', channels: ['SMS'] }] },
      { sms: '13800000001', channels: [{ kind: 'CASE_FILED', channels: ['SMS'] }] },
    ],
    [
      'KIND_TWICE',
      { channels: [0, 1].map(() => ({ kind: 'CASE_FILED', channels: [] })) },
      {
        channels: [
          { kind: 'CASE_FILED', channels: [] },
          { kind: 'CASE_DECLINED', channels: [] },
        ],
      },
    ],
  ] as const)('%s', (code, forbidden, permitted) => {
    expect(codes(set(forbidden as Partial<SetPreferences>))).toEqual([code]);
    expect(codes(set(permitted as Partial<SetPreferences>))).toEqual([]);
  });

  test('all that a form can mend comes at once', () => {
    expect(codes(set({ sms: '1', email: '1', webhookUrl: '1', quietHours: { from: '09:00', to: '09:00' } }))).toEqual([
      'SMS_NUMBER_INVALID',
      'EMAIL_INVALID',
      'WEBHOOK_URL_INVALID',
      'QUIET_HOURS_EMPTY',
    ]);
  });
});

test('numbers of the mainland get their country code; others must have one', () => {
  expect(
    ['13800000001', '138 0000 0001', '+85291234567', '12800000001', '0571-88880000', '+0'].map(mobileNumber),
  ).toEqual(['+8613800000001', '+8613800000001', '+85291234567', undefined, undefined, undefined]);
});

test('an address of mail cannot smuggle in a header or a second address', () => {
  for (const bad of [
    'a@b',
    'a@b.cn, c@d.cn',
    'a@b.cn\nBcc: c@d.cn',
    '<a@b.cn>',
    'a b@c.cn',
    `${'a'.repeat(65)}@b.cn`,
  ]) {
    expect([bad, emailAddress(bad)]).toEqual([bad, undefined]);
  }
  expect(emailAddress('wang.officer+case@mail.example.cn')).toBe('wang.officer+case@mail.example.cn');
});

test('a webhook is a public name over https, and nothing inside', () => {
  for (const bad of [
    ...[
      'http://hook.example.cn',
      'ftp://hook.example.cn',
      'https://hook',
      'https://localhost/x',
      'https://a.localhost',
    ],
    ...['https://10.0.0.1/x', 'https://0x7f.1', 'https://2130706433', 'https://[::1]/', 'https://printer.local'],
    ...['https://user:pass@hook.example.cn', 'https://hook.example.cn/#x', 'https://db.internal', 'https://a b.cn'],
    `https://hook.example.cn/${'x'.repeat(1_000)}`,
  ]) {
    expect([bad, webhookUrl(bad)]).toEqual([bad, undefined]);
  }
  expect(webhookUrl('https://Hook.Example.cn:8443/in?k=1')).toBe('https://hook.example.cn:8443/in?k=1');
});

describe("the webhook's secret", () => {
  test('is issued with the address, and said then only', () => {
    const first = set({ webhookUrl: URL });
    const before = stored(first);

    expect(first.accepted && first.said).toEqual({ webhook: { secret: before?.contact.webhook?.secret } });
    expect(before?.contact.webhook?.secret).toMatch(/^whsec_[A-Z0-9]{52}$/);
    expect(Buffer.from(String(before?.contact.webhook?.secret.slice(6)), 'base64')).toHaveLength(39);

    const again = set({ webhookUrl: URL, language: 'en' }, before);

    expect(again.accepted && again.said).toBeUndefined();
    expect(stored(again)?.contact.webhook).toEqual(before?.contact.webhook);
  });

  test('is a new one for another address, or when it is asked for', () => {
    const before = reachable('wang');

    for (const command of [{ webhookUrl: 'https://other.example.cn/' }, { webhookUrl: URL, newWebhookSecret: true }]) {
      const decision = set(command, before);
      expect(decision.accepted && decision.said?.webhook?.secret).toMatch(/^whsec_/);
      expect(stored(decision)?.contact.webhook?.secret).not.toBe(before.contact.webhook?.secret);
    }
  });

  test('goes with the address', () => {
    expect(stored(set({}, reachable('wang')))?.contact).toEqual({});
  });
});

test('what is left out is not set any more', () => {
  const before = reachable('wang', { quietHours: { from: '22:00', to: '07:00' }, channels: { CASE_FILED: [] } });

  const event = stored(set({ email: 'wang@example.cn' }, before));

  expect(event).toEqual({
    ...unset('Person_wang'),
    type: 'PreferencesSet',
    contact: { email: 'wang@example.cn' },
  });
});

test('whoever chose nothing is told as the kind has it, as far as they can be reached', () => {
  expect(channelsOf(undefined, 'DEADLINE_OVERDUE')).toEqual([]);
  expect(channelsOf(unset('Person_wang'), 'DEADLINE_OVERDUE')).toEqual([]);
  expect(channelsOf(reachable('wang'), 'DEADLINE_OVERDUE')).toEqual(['SMS', 'EMAIL', 'WEBHOOK']);
  expect(channelsOf(reachable('wang'), 'DEADLINE_NEAR')).toEqual(['EMAIL', 'WEBHOOK']);
  expect(channelsOf({ ...reachable('wang'), contact: { sms: '+8613800000001' } }, 'DEADLINE_NEAR')).toEqual([]);
  expect(channelsOf(reachable('wang', { channels: { DEADLINE_NEAR: ['SMS'] } }), 'DEADLINE_NEAR')).toEqual(['SMS']);
  expect(channelsOf(reachable('wang', { channels: { DEADLINE_OVERDUE: [] } }), 'DEADLINE_OVERDUE')).toEqual([]);
});
