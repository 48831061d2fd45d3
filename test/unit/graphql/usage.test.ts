import { ApolloServer } from '@apollo/server';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { buildSchema, parse, validate } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf } from '#functions/graphql/client-name.ts';
import type { GraphContext } from '#functions/graphql/context.ts';
import { observabilityPlugin } from '#functions/graphql/plugins.ts';
import { documentIdOf } from '#functions/graphql/trusted-documents.ts';
import { usagePlugin } from '#functions/graphql/usage.ts';
import { UsedFields } from '#functions/graphql/used-fields.ts';
import { logger } from '#functions/observability.ts';
import { endpoint } from '#test/support/endpoint.ts';

const schema = buildSchema(`
  type Query { animals(filter: Filter, order: Order = NAME, limit: Int @deprecated): [Animal!]! dog(id: ID!): Dog old: Int @deprecated(reason: "") }
  type Mutation { adopt(input: Adoption!): Dog }
  interface Animal { name: String! age: Int @deprecated(reason: "born") }
  type Dog implements Animal { name: String! age: Int born: String friends: [Animal!]! bark(at: Order): String @deprecated }
  type Cat implements Animal { name: String! age: Int lives: Int }
  enum Order { NAME AGE @deprecated }
  input Filter { order: Order not: Filter name: String kind: String @deprecated }
  input Adoption { dogs: [Filter!]! note: String }
`);

const usedBy = (text: string, variables: Record<string, unknown> = {}, name?: string) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return new UsedFields(schema).of({ document, hash: text, name, variables });
};

describe('the fields of an operation', () => {
  test.each([
    ['fields, each once', '{ dog(id: "1") { name born } other: dog(id: "2") { name } }', 'Dog.born Dog.name Query.dog'],
    ['what an alias hides', '{ age: dog(id: "1") { born: name } }', 'Dog.name Query.dog'],
    ['an interface’s field as the interface’s', '{ animals { name } }', 'Animal.name Query.animals'],
    [
      'a type’s within an inline fragment',
      '{ animals { ... on Cat { lives name } } }',
      'Cat.lives Cat.name Query.animals',
    ],
    [
      'those of fragments',
      '{ dog(id: "1") { ...F } } fragment F on Dog { friends { name } }',
      'Animal.name Dog.friends Query.dog',
    ],
    ['no meta fields', '{ __typename __schema { types { name } } dog(id: "1") { __typename } }', 'Query.dog'],
    ['those behind a skip', '{ dog(id: "1") { name @skip(if: true) } }', 'Dog.name Query.dog'],
  ])('are %s', (_what, text, coordinates) => {
    expect(usedBy(text)).toEqual({ fields: coordinates.split(' '), deprecated: [] });
  });

  test('are those of the operation that is executed', () => {
    const text = 'query A { dog(id: "1") { ...F } } query B { animals { name } } fragment F on Dog { born }';

    expect(usedBy(text, {}, 'A').fields).toEqual(['Dog.born', 'Query.dog']);
    expect(usedBy(text, {}, 'B').fields).toEqual(['Animal.name', 'Query.animals']);
  });
});

describe('what is deprecated', () => {
  test.each([
    ['a field', '{ dog(id: "1") { bark } }', 'Dog.bark'],
    ['a field without a reason', '{ old }', 'Query.old'],
    ['an interface’s field', '{ animals { age } }', 'Animal.age'],
    ['an argument', '{ animals(limit: 1) { name } }', 'Query.animals(limit:)'],
    ['an argument given by a variable', 'query ($n: Int) { animals(limit: $n) { name } }', 'Query.animals(limit:)'],
    ['an enum value', '{ animals(order: AGE) { name } }', 'Order.AGE'],
    ['an enum value that is a default', 'query ($o: Order = AGE) { animals(order: $o) { name } }', 'Order.AGE'],
    ['an input field', '{ animals(filter: { kind: "x" }) { name } }', 'Filter.kind'],
    ['what stands deep', '{ animals(filter: { not: { order: AGE } }) { name } }', 'Order.AGE'],
    ['what stands in a list', 'mutation { adopt(input: { dogs: [{ kind: "x" }] }) { name } }', 'Filter.kind'],
  ])('is named: %s', (_what, text, coordinate) => {
    expect(usedBy(text).deprecated).toEqual([coordinate]);
  });

  test.each([
    ['a field', '{ dog(id: "1") { born } }'],
    ['an argument left out', '{ animals { name } }'],
    ['an enum value', '{ animals(order: NAME) { name } }'],
    ['an input field', '{ animals(filter: { name: "AGE", order: NAME }) { name } }'],
    ['a type’s own field where the interface’s is not', '{ dog(id: "1") { age } }'],
  ])('is not what is not: %s', (_what, text) => {
    expect(usedBy(text).deprecated).toEqual([]);
  });

  const FILTERED = 'query ($f: Filter, $o: Order) { animals(filter: $f, order: $o) { name } }';
  const ADOPT = 'mutation ($input: Adoption!) { adopt(input: $input) { name } }';
  test.each<[string, string, Record<string, unknown>, string[]]>([
    ['an enum value', FILTERED, { o: 'AGE' }, ['Order.AGE']],
    ['another value', FILTERED, { o: 'NAME' }, []],
    ['an input field', FILTERED, { f: { kind: 'secret' } }, ['Filter.kind']],
    ['an input field that is null', FILTERED, { f: { kind: null } }, ['Filter.kind']],
    ['another field', FILTERED, { f: { name: 'AGE' } }, []],
    ['what stands deep, each once', FILTERED, { f: { not: { not: { order: 'AGE' } } }, o: 'AGE' }, ['Order.AGE']],
    ['a list', ADOPT, { input: { dogs: [{}, { kind: 'x' }, { order: 'AGE' }] } }, ['Filter.kind', 'Order.AGE']],
    ['one in place of a list', ADOPT, { input: { dogs: { kind: 'x' } } }, ['Filter.kind']],
    ['nothing', ADOPT, {}, []],
    ['what is malformed', FILTERED, { f: 'x', o: { AGE: 1 } }, []],
    ['what every object has', FILTERED, { f: JSON.parse('{"__proto__":{"kind":"x"}}') }, []],
  ])('is named in a variable’s value: %s', (_what, text, variables, coordinates) => {
    expect(usedBy(text, variables).deprecated).toEqual(coordinates);
  });

  test('is looked for in every request’s variables, though the document is known', () => {
    const used = new UsedFields(schema);
    const send = (o: string) => used.of({ document: parse(FILTERED), hash: '1', name: undefined, variables: { o } });

    expect([send('NAME'), send('AGE'), send('NAME')].map(({ deprecated }) => deprecated.length)).toEqual([0, 1, 0]);
  });
});

describe('the memory of documents', () => {
  const ask = (used: UsedFields, hash: string, text = '{ old }', name?: string) =>
    used.of({ document: parse(text), hash, name, variables: {} });

  test('answers for a known hash without another look', () => {
    const used = new UsedFields(schema);
    ask(used, 'one', '{ dog(id: "1") { name } }');

    expect(ask(used, 'one', '{ old }').fields).toEqual(['Dog.name', 'Query.dog']);
    expect(ask(used, 'two', '{ old }').fields).toEqual(['Query.old']);
  });

  test('keeps the operations of a document apart', () => {
    const used = new UsedFields(schema);
    const text = 'query A { old } query B { animals { name } }';

    expect(ask(used, 'one', text, 'A').fields).not.toEqual(ask(used, 'one', text, 'B').fields);
  });

  test('is bounded, and forgets the oldest first', () => {
    const used = new UsedFields(schema, 10);
    for (let i = 0; i < 25; i += 1) ask(used, String(i));

    expect(used.size).toBe(10);
    expect(ask(used, '15', '{ dog(id: "1") { name } }').fields).toEqual(['Query.old']);
    expect(ask(used, '0', '{ dog(id: "1") { name } }').fields).toEqual(['Dog.name', 'Query.dog']);
    expect(used.size).toBe(10);
  });
});

describe('the client', () => {
  const known = new Set(['portal', 'with space']);
  const headers = (name?: string, version?: string) =>
    new Map(
      Object.entries({ 'apollographql-client-name': name, 'apollographql-client-version': version }).flatMap(
        ([key, value]) => (value === undefined ? [] : [[key, value] as const]),
      ),
    );

  test.each([
    ['that a token proves', 'registry', 'portal', { client: 'registry', clientVerified: true }],
    ['that a token proves in no fit form', 'a\nb', 'portal', { client: 'other', clientVerified: true }],
    ['that a header claims and is known', undefined, 'portal', { client: 'portal', clientVerified: false }],
    ['that a header makes up', undefined, 'portal-2', { client: 'other', clientVerified: false }],
    ['that is known and yet unfit', undefined, 'with space', { client: 'other', clientVerified: false }],
    ['of no name', undefined, undefined, { client: 'unnamed', clientVerified: false }],
    ['of an empty name', undefined, '', { client: 'unnamed', clientVerified: false }],
  ])('%s', (_who, clientId, name, expected) => {
    expect(clientOf(clientId, headers(name), known)).toEqual({ ...expected, clientVersion: undefined });
  });

  test.each([
    ['1.2.3-beta+4', '1.2.3-beta+4'],
    ['1'.repeat(65), undefined],
    ['1\n2', undefined],
  ])('in the version %s', (version, expected) => {
    expect(clientOf(undefined, headers('portal', version), known).clientVersion).toBe(expected);
  });

  test('however many names strangers make up, is one', () => {
    const names = Array.from({ length: 100 }, (_, i) => clientOf(undefined, headers(`made-up-${i}`), known).client);

    expect(new Set(names)).toEqual(new Set(['other']));
  });
});

describe('the plugin', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  type Count = Record<string, string>;
  const prepare = (fieldUsage: 'deprecated' | 'all', documents: Record<string, string> = {}) => {
    const counts: Count[] = [];
    const emit = new Metrics();
    let dimensions: Count = {};
    vi.spyOn(emit, 'addDimension').mockImplementation((name, value) => {
      dimensions = { ...dimensions, [name]: value };
      return emit;
    });
    vi.spyOn(emit, 'addMetric').mockImplementation((metric) => {
      counts.push({ metric, ...dimensions });
      return emit;
    });
    vi.spyOn(emit, 'publishStoredMetrics').mockImplementation(() => {
      dimensions = {};
      return emit;
    });
    const rootValue = () => ({ animals: [] });
    const plugin = usagePlugin({ knownClients: [], fieldUsage }, documents, emit);
    const server = new ApolloServer<GraphContext>({ schema, plugins: [plugin, observabilityPlugin], rootValue });
    const log = vi.spyOn(logger, 'info');
    const send = async (query: string, variables = {}) => {
      const contextValue = { clientId: 'registry' } as GraphContext;
      await server.executeOperation({ query, variables }, { contextValue });
      return log.mock.lastCall?.[1];
    };
    return { counts, send };
  };
  const ASKING = '{ animals(order: AGE) { name } }';
  const CLIENT = { metric: 'ClientRequests', client: 'registry' };
  const DEPRECATED = { metric: 'DeprecatedUses', client: 'registry', coordinate: 'Order.AGE' };

  test('counts requests and what is deprecated', async () => {
    const { counts, send } = prepare('deprecated');
    await send(ASKING);
    await send('mutation { adopt(input: { dogs: [] }) { name } }');
    await send('{ nothing }');

    expect(counts).toEqual([
      { ...CLIENT, kind: 'query' },
      DEPRECATED,
      { ...CLIENT, kind: 'mutation' },
      { ...CLIENT, kind: 'malformed' },
    ]);
  });

  test('counts every field where it is told to', async () => {
    const { counts, send } = prepare('all');
    await send(ASKING);

    expect(counts).toEqual([
      { ...CLIENT, kind: 'query' },
      DEPRECATED,
      { metric: 'FieldUses', client: 'registry', coordinate: 'Animal.name' },
      { metric: 'FieldUses', client: 'registry', coordinate: 'Query.animals' },
    ]);
  });

  test('tells the log names and never a value', async () => {
    const { send } = prepare('deprecated');
    const query = 'query ($f: Filter) { animals(filter: $f) { name } dog(id: "in-text") { name } }';
    const line = await send(query, { f: { kind: 'in-variable', name: 'in-variable' } });

    expect(line).toEqual({
      operation: 'anonymous',
      kind: 'query',
      milliseconds: expect.any(Number),
      codes: [],
      client: 'registry',
      clientVerified: true,
      clientVersion: undefined,
      trusted: false,
      fields: ['Animal.name', 'Dog.name', 'Query.animals', 'Query.dog'],
      deprecated: ['Filter.kind'],
    });
  });

  test('tells whether the document is a trusted one', async () => {
    const { send } = prepare('deprecated', { [documentIdOf(ASKING)]: ASKING });

    expect(await send(ASKING)).toMatchObject({ trusted: true });
    expect(await send(`${ASKING} `)).toMatchObject({ trusted: false });
  });
});

describe('a request through the endpoint', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const { post } = endpoint({ usage: { knownClients: ['portal'], fieldUsage: 'deprecated' } });
  const clientIn = async (headers: Record<string, string>) => {
    const log = vi.spyOn(logger, 'info');
    await post({ query: '{ viewer { roles } }' }, headers);
    return log.mock.lastCall?.[1];
  };
  const claiming = (name: string) => ({ 'apollographql-client-name': name, 'apollographql-client-version': '1.2' });
  const token = { authorization: 'Bearer lin.lawyer/registry' };

  test.each([
    ['by its token', token, { client: 'registry', clientVerified: true, clientVersion: undefined }],
    [
      'by its token, whatever it claims',
      { ...token, ...claiming('portal') },
      { client: 'registry', clientVersion: '1.2' },
    ],
    ['by a known name that it claims', claiming('portal'), { client: 'portal', clientVerified: false }],
    ['as other, under a name made up', claiming('registry'), { client: 'other', clientVerified: false }],
    ['as unnamed', {}, { client: 'unnamed', clientVerified: false }],
  ])('is logged %s', async (_how, headers, expected) => {
    expect(await clientIn(headers)).toMatchObject({ ...expected, fields: ['Query.viewer', 'Viewer.roles'] });
  });
});
