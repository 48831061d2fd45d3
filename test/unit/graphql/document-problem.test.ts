import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import manifest from '#client/generated/persisted-documents.json' with { type: 'json' };
import { documentProblem } from '#functions/graphql/document-problem.ts';
import { documentIdOf } from '#functions/graphql/trusted-documents.ts';

const OPERATIONS = 'client/operations';
const problemOf = (text: string) => documentProblem(documentIdOf(text), text);
const operationsIn = (document: DocumentNode) =>
  document.definitions
    .filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ operation, name }) => `${operation} ${name?.value}`);

describe('the manifest of our client', () => {
  test.each(Object.entries(manifest))('may be deployed: %s', (id, text) => {
    expect(documentProblem(id, text)).toBeUndefined();
  });

  test('has every operation of the client, and no other', () => {
    const written = readdirSync(OPERATIONS, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .flatMap((file) => operationsIn(parse(readFileSync(join(OPERATIONS, file), 'utf8'))));
    const listed = Object.values(manifest).flatMap((text) => operationsIn(parse(text)));

    expect(written.length).toBeGreaterThan(0);
    expect(listed.sort()).toEqual(written.sort());
  });
});

describe('a document', () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `id custodyChain(first: 1) { edges { node { item { ${deep(levels - 1)} } } } }`;

  test.each([
    ['that is sound', 'query Q { viewer { roles } }'],
    ['whose variables are needed', 'query Q($id: ID!, $yes: Boolean!) { node(id: $id) { id @include(if: $yes) } }'],
    [
      'whose pages a request sets',
      'query Q($n: Int!) { cases(first: $n) { edges { node { history(first: $n) { edges { node { at } } } } } } }',
    ],
  ])('%s may be deployed', (_what, text) => {
    expect(problemOf(text)).toBeUndefined();
  });

  test.each([
    ['that is no GraphQL', 'query Q {', 'Syntax Error'],
    ['with a field that is not there', 'query Q { viewer { wings } }', 'Cannot query field "wings"'],
    ['with an unused variable', 'query Q($id: ID) { viewer { roles } }', '"$id" is never used'],
    ['that is too deep', `query Q { viewer { roles } node(id: "1") { ... on PropertyItem { ${deep(4)} } } }`, 'epth'],
    [
      'with too many aliases',
      `query Q { ${Array.from({ length: 25 }, (_, i) => `a${i}: viewer { roles }`).join(' ')} }`,
      'liases',
    ],
    ['of a kind that the schema has not', 'subscription { __typename }', 'no subscription'],
    [
      'that is too much to count',
      `query Q { viewer { ...F0 } } ${Array.from({ length: 14 }, (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F14 on Viewer { roles }`,
      'more than can be counted',
    ],
    ['with too many tokens', `query Q { ${'viewer { roles } '.repeat(600)} }`, 'tokens'],
    [
      'that costs too much whatever is asked',
      'query Q { cases(first: 100) { edges { node { history(first: 100) { edges { node { at } } } } } } }',
      'costs at least',
    ],
    [
      'that costs too much by its defaults',
      'query Q($n: Int = 100) { cases(first: $n) { edges { node { history(first: $n) { edges { node { at } } } } } } }',
      'costs at least',
    ],
  ])('%s may not', (_what, text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  test('under another’s id may not', () => {
    const text = 'query Q { viewer { roles } }';

    expect(documentProblem(documentIdOf(`${text} `), text)).toBe(
      `its text is not what its id stands for, but ${documentIdOf(text)}`,
    );
  });
});
