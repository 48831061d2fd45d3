import { createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outgoing } from '#functions/notify/channel.ts';
import { isPublic } from '#functions/notify/channels/public-address.ts';
import { signed } from '#functions/notify/channels/sign.ts';
import type { WebhookOptions } from '#functions/notify/channels/webhook.ts';
import { webhook } from '#functions/notify/channels/webhook.ts';
import { SECRET } from '#test/support/notification/scene.ts';

const message: Outgoing = {
  id: 'Notification_1',
  kind: 'CASE_FILED',
  subject: 'Case_1',
  params: { number: 'A1' },
  at: '2026-11-23T01:00:00.000Z',
  wording: { title: '已立案', text: '案件A1已决定立案。' },
};
const CLOCK = () => Date.parse('2026-11-23T01:00:05.900Z');

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly url: string;
  readonly body: string;
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A receiver on this machine. */
async function receiver(answer: RequestListener) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ headers: request.headers, url: request.url ?? '', body: Buffer.concat(chunks).toString() });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in` };
}

const send = (url: string, options: WebhookOptions = {}) =>
  webhook({ clock: CLOCK, insecure: true, ...options })({ webhook: { url, secret: SECRET } }, message);

describe('the signature', () => {
  test('is that of Standard Webhooks: its own example', () => {
    // The example of github.com/standard-webhooks/standard-webhooks, worked out by its reference libraries.
    const headers = signed(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' },
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    );

    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('is over what is sent, so that a receiver can check it', async () => {
    const { received, url } = await receiver((_, response) => response.writeHead(204).end());

    expect(await send(url)).toEqual({ sent: true });

    const { headers, body } = received[0] ?? { headers: {} as IncomingMessage['headers'], body: '' };
    const text = `Notification_1.1795395605.${body}`;
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
    expect(headers['webhook-id']).toBe('Notification_1');
    expect(headers['webhook-timestamp']).toBe('1795395605');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(text).digest('base64')}`);
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toEqual({
      type: 'CASE_FILED',
      timestamp: '2026-11-23T01:00:00.000Z',
      data: {
        ...{ id: 'Notification_1', subject: 'Case_1', params: { number: 'A1' } },
        ...{ title: '已立案', text: '案件A1已决定立案。' },
      },
    });
  });
});

describe('what the receiver answers', () => {
  test.each([
    [200, { sent: true }],
    [202, { sent: true }],
    [400, { sent: false, fault: 'REFUSED', final: false }],
    [410, { sent: false, fault: 'GONE', final: true }],
    [429, { sent: false, fault: 'REFUSED', final: false }],
    [500, { sent: false, fault: 'REFUSED', final: false }],
    [503, { sent: false, fault: 'REFUSED', final: false }],
  ] as const)('%i', async (status, expected) => {
    const { received, url } = await receiver((_, response) => response.writeHead(status).end('{}'));

    expect(await send(url)).toEqual(expected);
    expect(received).toHaveLength(1);
  });

  test.each([301, 302, 307, 308])('%i is not followed', async (status) => {
    const elsewhere = await receiver((_, response) => response.writeHead(200).end());
    const { url } = await receiver((_, response) => response.writeHead(status, { location: elsewhere.url }).end());

    expect(await send(url)).toEqual({ sent: false, fault: 'REFUSED', final: false });
    expect(elsewhere.received).toEqual([]);
  });

  test('nothing, for too long', async () => {
    const { url } = await receiver(() => undefined);

    expect(await send(url, { timeout: 50 })).toEqual({ sent: false, fault: 'TIMED_OUT', final: false });
  });

  test('a body without an end keeps nobody waiting', async () => {
    const { url } = await receiver((_, response) => {
      response.writeHead(200);
      response.write('x'.repeat(1_000_000));
    });

    expect(await send(url, { timeout: 2_000 })).toEqual({ sent: true });
  });

  test('a line that breaks off', async () => {
    const { url } = await receiver((request) => request.socket.destroy());

    expect(await send(url)).toEqual({ sent: false, fault: 'UNREACHABLE', final: false });
  });

  test.each([
    [
      'with what it switches to',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
      'REFUSED',
    ],
    ['without', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 'REFUSED'],
  ] as const)('101, %s: not what was asked for, and the line is closed', async (_how, head, fault) => {
    let closed = false;
    const { url } = await receiver(({ socket }) => {
      socket.once('close', () => {
        closed = true;
      });
      socket.write(head);
    });

    expect(await send(url, { timeout: 2_000 })).toEqual({ sent: false, fault, final: false });
    await vi.waitFor(() => expect(closed).toBe(true));
  });

  test('a line that the receiver closes on its side, without a word', async () => {
    const { url } = await receiver(({ socket }) => socket.end());

    expect(await send(url, { timeout: 2_000 })).toEqual({ sent: false, fault: 'UNREACHABLE', final: false });
  });

  test('nobody there', async () => {
    const { url } = await receiver(() => undefined);
    for (const end of ends.splice(0)) end();

    expect(await send(url)).toEqual({ sent: false, fault: 'UNREACHABLE', final: false });
  });
});

describe('an address inside', () => {
  test('is not called, whether it is written out or stands behind a name', async () => {
    const { received, url } = await receiver((_, response) => response.writeHead(200).end());
    const { port } = new URL(url);
    for (const each of [
      url,
      `https://127.0.0.1:${port}/`,
      `https://localhost:${port}/`,
      `https://[::1]:${port}/`,
      `https://[::ffff:127.0.0.1]:${port}/`,
      'https://169.254.169.254/latest/meta-data/',
      // Public, but in the clear.
      'http://1.1.1.1:9/',
    ]) {
      expect([each, await send(each, { insecure: false })]).toEqual([
        each,
        { sent: false, fault: 'FORBIDDEN_ADDRESS', final: false },
      ]);
    }
    expect(received).toEqual([]);
  });

  test.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.0.0.8', '192.168.1.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', '100::1', '2001::1', '2001:db8::1'],
    ...['2002:a00:1::', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'ff02::1', 'not an address', ''],
  ])('%s is inside', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each([
    ...['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.167.0.1', '223.5.5.5'],
    ...['2400:3200::1', '2606:4700:4700::1111', '2001:4860:4860::8888'],
  ])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

test('without a webhook there is nothing to call', async () => {
  expect(await webhook()({}, message)).toEqual({ sent: false, fault: 'NOT_WANTED', final: true });
});
