import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { malformedVariables } from '#functions/graphql/variables.ts';
import { endpoint } from '#test/support/endpoint.ts';

const REGISTER = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { refusals { code } } }';
const SECRET = '13800000001';

test('a form with many mistakes hears of all of them at once, by their places, and never its own values back', async () => {
  const { post } = endpoint();
  const input = {
    subject: `${SECRET} `,
    name: '',
    posts: ['LAWYER', SECRET],
    certificate: { number: 'A1', validUntil: SECRET },
    idCard: SECRET,
  };

  const response = await post({ query: REGISTER, variables: { input } }, { authorization: 'Bearer admin' });
  const body = await response.text();
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string; path: unknown } }[] };

  expect(response.status).toBe(400);
  expect(errors.map(({ extensions }) => extensions.path)).toEqual([
    ['input', 'certificate', 'firm'],
    ['input', 'certificate', 'validUntil'],
    ['input', 'name'],
    ['input', 'posts', 1],
    ['input', 'subject'],
    ['input', 'idCard'],
  ]);
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  expect(errors[2]?.message).toBe('input.name：须为1至200个字符，不换行');
  expect(errors[0]?.message).toBe('input.certificate.firm：不能为空');
  expect(body).not.toContain(SECRET);
});

test('the rules are told in the language asked for', async () => {
  const { post } = endpoint();

  const response = await post(
    { query: REGISTER, variables: { input: { name: 'x', posts: 1 } } },
    { 'accept-language': 'en' },
  );
  const { errors } = (await response.json()) as { errors: { message: string }[] };

  expect(errors.map(({ message }) => message)).toEqual([
    'input.posts: must be one of ADMINISTRATOR, CENTRE_STAFF, CLERK, CUSTODIAN, LAWYER, LEADER, OFFICER',
    'input.subject: is required',
  ]);
});

test('nothing runs: neither is anybody looked up, nor anything written', async () => {
  const { table, get } = reading();

  await get({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: '{"id":null}' });

  expect(table).toEqual([]);
});

/** An endpoint whose table writes down that it was asked. */
function reading() {
  const asked: string[] = [];
  const noting = (name: string) => async () => {
    asked.push(name);
    return [] as never;
  };
  const table = { read: noting('read'), query: noting('query'), transact: noting('transact') };
  return { table: asked, ...endpoint({ table }) };
}

const schema = buildSchema(`
  enum Colour { RED GREEN }
  input Inner { need: Int! list: [Int!] colour: Colour }
  input One @oneOf { a: Int b: String }
  input Outer { inner: Inner inners: [Inner!]! flag: Boolean = true id: ID float: Float text: String one: One }
  type Query { f(x: Outer, n: Int!): Int }
`);
const document = parse('query ($x: Outer, $n: Int! = 3, $m: [[Int!]]) { f(x: $x, n: $n) }');
const [operation] = document.definitions;
if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');

describe('finds a mistake exactly where graphql-js finds one', () => {
  const good = { inners: [{ need: 1 }] };

  test.each<[string, Record<string, unknown>]>([
    ['nothing given', {}],
    ['a good one', { x: good }],
    ['null for what may be null', { x: null }],
    ['null for what may not', { n: null }],
    ['one in place of a list', { x: { inners: { need: 1 } } }],
    ['a text for a list', { x: { inners: 'a' } }],
    ['a list for an object', { x: [] }],
    ['a fraction', { x: { ...good, inner: { need: 1.5 } } }],
    ['too great a number', { n: 2 ** 31 }],
    ['a null in a list', { x: { inners: [null, { need: 1 }] } }],
    ['two in one object', { x: { inners: [{ need: 'a', colour: 'BLUE' }] } }],
    ['an inherited name', { x: { ...good, constructor: 1 } }],
    ['an enum by number', { x: { inners: [{ need: 1, colour: 1 }] } }],
    ['scalars of other types', { x: { ...good, flag: 'true', id: {}, float: 'x', text: 1 } }],
    ['an id by number', { x: { ...good, id: 1 } }],
    ['lists of lists', { m: [[1], 2, ['a', null], null] }],
    ['none of one-of', { x: { ...good, one: {} } }],
    ['two of one-of', { x: { ...good, one: { a: 1, b: 'x' } } }],
    ['null of one-of', { x: { ...good, one: { a: null } } }],
    ['one of one-of', { x: { ...good, one: { a: 1 } } }],
  ])('%s', (_name, variables) => {
    const theirs = getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors ?? [];

    expect(malformedVariables(schema, operation, variables)).toHaveLength(theirs.length);
  });
});
