import { expect, test } from 'vitest';
import { endpoint } from '#test/support/endpoint.ts';

const body = JSON.stringify({ query: '{ viewer { roles } }' });
const { ask, get } = endpoint();
const posted = (headers: Record<string, string>, sent: BodyInit = body) =>
  ask('', { method: 'POST', headers, body: sent });

/** What a page of any site can make its reader's browser send without being asked: Fetch standard, 4.8. */
test.each<[string, () => Promise<Response>]>([
  ['text', () => posted({ 'content-type': 'text/plain' })],
  ['text with a charset', () => posted({ 'content-type': 'text/plain;charset=UTF-8' })],
  ['text that calls itself JSON', () => posted({ 'content-type': 'text/plain; application/json' })],
  ['a form', () => posted({ 'content-type': 'application/x-www-form-urlencoded' }, 'query={viewer{roles}}')],
  ['a form with files', () => posted({ 'content-type': 'multipart/form-data; boundary=x' }, '--x--')],
  ['bytes of no type', () => posted({}, new Uint8Array(Buffer.from(body)))],
  ['an address', () => ask('?query={viewer{roles}}')],
  [
    'an address, as an image would be asked for',
    () => ask('?query={viewer{roles}}', { headers: { accept: 'image/*' } }),
  ],
  ['an address, with a language', () => ask('?query={viewer{roles}}', { headers: { 'accept-language': 'en' } })],
])('%s is refused, and nothing is told', async (_name, send) => {
  const response = await send();
  const answer = await response.json();

  expect(response.status).toBe(400);
  expect(answer).not.toHaveProperty('data');
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test.each<[string, () => Promise<Response>]>([
  ['JSON', () => posted({ 'content-type': 'application/json' })],
  ['an address with a header that the browser asks about first', () => get({ query: '{ viewer { roles } }' })],
  [
    'an address with a content type that it asks about first',
    () => ask('?query={viewer{roles}}', { headers: { 'content-type': 'application/json' } }),
  ],
])('%s is answered', async (_name, send) => {
  expect(await (await send()).json()).toMatchObject({ data: { viewer: { roles: ['ANYONE'] } } });
});
