import type { GraphQLOutputType, TypeNode } from 'graphql';
import {
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import documents from '#client/generated/persisted-documents.json' with { type: 'json' };
import { contract } from '#client/mock/contract.ts';
import { handlersOf } from '#client/mock/index.ts';
import { scalars } from '#functions/graphql/scalars.ts';
import { exampleOf, literalOf, selectionOf } from '#test/support/mock/selection.ts';
import { seed } from '#test/support/seed.ts';

/** Deep enough for what stands in the rows of a page. */
const DEPTH = 3;

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

async function send(body: object) {
  const response = await fetch('http://api.example/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { data: Readonly<Record<string, unknown>>; errors?: unknown };
}

/** Scalars of the product, by which every value is read back. */
const readers = new Map<string, (value: unknown) => unknown>(
  Object.entries(scalars).map(([name, scalar]) => [name, (value) => scalar.parseValue(value)]),
);

/** Holds every leaf against its type: the executor has already held nulls and lists against theirs. */
function check(type: GraphQLOutputType, value: unknown, path: string): number {
  if (isNonNullType(type)) return check(type.ofType, value, path);
  if (value === null) return 0;
  if (isListType(type)) return sum((value as unknown[]).map((each, i) => check(type.ofType, each, `${path}.${i}`)));
  if (isEnumType(type)) expect(type.getValue(String(value)), path).toBeDefined();
  else if (isLeafType(type)) expect(() => readers.get(type.name)?.(value), `${path}: ${value}`).not.toThrow();
  else return checkObject(type, value as Readonly<Record<string, unknown>>, path);
  return 1;
}

function checkObject(type: GraphQLOutputType, object: Readonly<Record<string, unknown>>, path: string): number {
  const actual = isAbstractType(type) ? contract().getType(String(object.__typename)) : type;
  if (!isObjectType(actual)) throw new Error(`${path} is ${object.__typename}`);
  const fields = Object.values(actual.getFields()).filter(({ name }) => `${actual.name}_${name}` in object);
  return sum(fields.map((each) => check(each.type, object[`${actual.name}_${each.name}`], `${path}.${each.name}`)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const roots = [contract().getQueryType(), contract().getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => [`${root?.name}.${field.name}`, field] as const),
);

test.for(roots)('%s answers validly with everything below it, whatever the seed', async ([name, field]) => {
  const given = field.args
    .filter(({ type }) => isNonNullType(type))
    .map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
  const called = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
  const query = `${name.startsWith('Query') ? 'query' : 'mutation'} { ${called} ${selectionOf(field.type, DEPTH)} }`;
  let leaves = 0;
  for (const drawn of [seed, seed + 1]) {
    server.resetHandlers(...handlersOf({ seed: drawn }));
    const { data, errors } = await send({ query });

    expect(errors, `seed ${drawn}`).toBeUndefined();
    leaves += check(field.type, data[field.name], field.name);
  }
  // An object by an id that is none is null; everything else shows something.
  if (!field.args.some((arg) => arg.name === 'id')) expect(leaves).toBeGreaterThan(0);
});

test.for(Object.entries(documents))('operation %s of the client is answered by its id', async ([documentId, text]) => {
  server.resetHandlers(...handlersOf({ seed, documents }));
  const variables: Record<string, unknown> = {};
  visit(parse(text), {
    VariableDefinition({ variable, type, defaultValue }) {
      const needed = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
      if (needed) variables[variable.name.value] = exampleOf(type as TypeNode);
    },
  });

  const { data, errors } = await send({ documentId, variables });

  expect(errors).toBeUndefined();
  expect(Object.values(data).length).toBeGreaterThan(0);
});
