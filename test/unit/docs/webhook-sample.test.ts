import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signed } from '#functions/notify/channels/sign.ts';
import { ROOT } from '#scripts/local/directories.ts';

const guide = await readFile(join(ROOT, 'docs/notifications.md'), 'utf8');
const [, sample = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
const { isGenuine } = await import(`data:text/javascript;base64,${Buffer.from(sample).toString('base64')}`);

const SECRET = `whsec_${Buffer.from('a key of twenty-four byt').toString('base64')}`;
const OTHER = `whsec_${Buffer.from('another of twenty-four b').toString('base64')}`;
const SENT_AT = 1_795_395_605;
const BODY = '{"type":"CASE_FILED"}';
const headers = signed({ id: 'Notification_1', timestamp: SENT_AT, body: BODY }, SECRET);
const at = (seconds: number) => (SENT_AT + seconds) * 1_000;

test('the sample takes what the product signs, also beside the signature of another key', () => {
  const other = signed({ id: 'Notification_1', timestamp: SENT_AT, body: BODY }, OTHER)['webhook-signature'];

  expect(isGenuine(headers, BODY, SECRET, at(300))).toBe(true);
  const both = { ...headers, 'webhook-signature': `${other} ${headers['webhook-signature']}` };
  expect(isGenuine(both, BODY, SECRET, at(1))).toBe(true);
});

test('the sample refuses another body, another key, another version, an old message and none at all', () => {
  expect(isGenuine(headers, `${BODY} `, SECRET, at(1))).toBe(false);
  expect(isGenuine(headers, BODY, OTHER, at(1))).toBe(false);
  const newer = { ...headers, 'webhook-signature': headers['webhook-signature']?.replace('v1,', 'v2,') };
  expect(isGenuine(newer, BODY, SECRET, at(1))).toBe(false);
  expect(isGenuine(headers, BODY, SECRET, at(301))).toBe(false);
  expect(isGenuine({}, BODY, SECRET, at(1))).toBe(false);
});
