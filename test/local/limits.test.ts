import { expect, test } from 'vitest';
import { LIMITS } from '#functions/graphql/limits.ts';
import { post, send, tokenOf } from './support/deployed.ts';

const told = async (query: string) => {
  const { data, errors } = await send('zhou.admin', query);
  return {
    data,
    codes: errors.map(({ extensions }) => extensions.code),
    text: errors.map(({ message }) => message).join(),
  };
};
const repeat = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join(' ');

test.each<[string, string]>([
  ['is no GraphQL', 'query {'],
  ['asks for what is not there', '{ viewer { passwords } }'],
  ['asks for too deep a thing', `{ case(id: "x") ${'{ report { case '.repeat(6)} { id } ${'} }'.repeat(6)} }`],
  [
    'asks for too much at once',
    '{ cases(first: 100) { edges { node { history(first: 100) { edges { node { id } } } } } } }',
  ],
  ['has too many aliases', `{ ${repeat(LIMITS.aliases + 1, (i) => `a${i}: viewer { roles }`)} }`],
  ['has too many tokens', `{ ${repeat(LIMITS.tokens, () => '__typename')} }`],
  ['has too many directives', `{ viewer ${repeat(LIMITS.directives + 1, () => '@include(if: true)')} { roles } }`],
])('an operation that %s is BAD_USER_INPUT and nothing runs', async (_name, query) => {
  const { data, codes, text } = await told(query);

  expect(data).toBeNull();
  expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT']));
  expect(text).not.toMatch(/node_modules|at \w+ \(/);
});

test.each<[string, unknown]>([
  ['of another type', 12],
  ['of no form', '123'],
  ['of another script', '１２３４５６７８９０１２'],
  ['with a control character', '33010251000\u0000'],
])('a scalar %s is BAD_USER_INPUT', async (_name, code) => {
  const { errors } = await send('zhou.admin', 'query ($code: OrganCode!) { organ(code: $code) { id } }', { code });

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('a body over 1 MB is refused with 413, one just under is read', async () => {
  const authorization = `Bearer ${await tokenOf('zhou.admin')}`;
  const sized = (bytes: number) => {
    const body = JSON.stringify({ query: '{ viewer { roles } }', pad: '' });
    return body.replace('"pad":""', `"pad":"${'x'.repeat(bytes - body.length)}"`);
  };

  const over = await post(sized(LIMITS.body + 1), { authorization });
  const under = await post(sized(LIMITS.body), { authorization });

  expect(over.status).toBe(413);
  expect(await over.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(await under.json()).toMatchObject({ data: { viewer: {} } });
});

test.each<[string, string]>([
  ['no JSON', 'hello'],
  ['an empty body', ''],
  ['a list of operations', '[{"query":"{viewer{roles}}"}]'],
  ['an object without a query', '{}'],
])('%s is a 400 with a code', async (_name, body) => {
  const response = await post(body, { authorization: `Bearer ${await tokenOf('zhou.admin')}` });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test('a form post from another site is stopped (CSRF)', async () => {
  const response = await post('{"query":"{ viewer { roles } }"}', { 'content-type': 'text/plain' });

  expect(response.status).toBe(400);
});
