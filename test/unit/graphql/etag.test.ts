import { expect, test } from 'vitest';
import { endpoint } from '#test/support/endpoint.ts';

const query = '{ viewer { roles } }';

test('a query by GET has a strong tag, and is not sent again to whoever has it', async () => {
  const { get } = endpoint();

  const first = await get({ query });
  const etag = first.headers.get('etag') ?? '';
  const again = await get({ query }, { 'if-none-match': etag });

  expect(etag).toMatch(/^"[\w-]{43}"$/);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(first.headers.get('vary')).toBe('accept, accept-language, authorization');
  expect([again.status, await again.text(), again.headers.get('content-type')]).toEqual([304, '', null]);
  for (const name of ['etag', 'cache-control', 'vary', 'content-language']) {
    expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
  }
});

test.each([
  ['among others', (etag: string) => `"x", ${etag}`, 304],
  ['weakened on the way', (etag: string) => `W/${etag}`, 304],
  ['whatever it is', () => '*', 304],
  ['without quotes', (etag: string) => etag.slice(1, -1), 200],
  ['of another answer', () => '"x"', 200],
])('a tag %s', async (_name, sent, status) => {
  const { get } = endpoint();
  const etag = (await get({ query })).headers.get('etag') ?? '';

  expect((await get({ query }, { 'if-none-match': sent(etag) })).status).toBe(status);
});

test('another answer has another tag: of another person, of another operation', async () => {
  const { get } = endpoint();

  const tags = await Promise.all([
    get({ query }),
    get({ query }, { authorization: 'Bearer admin' }),
    get({ query: '{ viewer { __typename roles } }' }),
  ]);

  expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(3);
});

test('what went wrong is not kept, even in part', async () => {
  const { get } = endpoint();

  const refused = await get({ query: '{ passwords }' });
  const partly = await get({ query: '{ viewer { roles } organ(code: "330102510000") { id } }' });

  expect(partly.status).toBe(200);
  expect(await partly.clone().json()).toMatchObject({
    data: { organ: null },
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
  for (const { headers } of [refused, partly]) {
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  }
});

test('POST is not kept, and a mutation by GET is not run', async () => {
  const { get, post } = endpoint();

  const posted = await post({ query });
  const mutation = await get({ query: 'mutation { __typename }' });

  expect([posted.headers.get('etag'), posted.headers.get('cache-control')]).toEqual([null, 'no-store']);
  expect([mutation.status, mutation.headers.get('allow')]).toEqual([405, 'POST']);
});
