import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ASTNode, DocumentNode } from 'graphql';
import { parse, print, visit } from 'graphql';
import { expect, test } from 'vitest';
import { textOf } from '#client/api/text-of.ts';
import * as documents from '#client/documents/index.ts';

const generated = Object.entries(documents as unknown as Record<string, DocumentNode & { __meta__?: object }>).filter(
  ([name]) => name.endsWith('Document'),
);

const manifest: Readonly<Record<string, string>> = JSON.parse(
  await readFile(new URL('../../../client/generated/persisted-documents.json', import.meta.url), 'utf8'),
);

/** As graphql-js writes it, so that only what is said is compared. */
const normal = (text: string): string => print(parse(text, { noLocation: true }));

/** Without the order of selections and definitions, which the manifest has by name. */
function unordered(text: string): string {
  const byText = (nodes: readonly ASTNode[]): readonly ASTNode[] =>
    nodes.toSorted((one, other) => (print(one) < print(other) ? -1 : 1));
  return print(
    visit(parse(text, { noLocation: true }), {
      SelectionSet: { leave: (node) => ({ ...node, selections: byText(node.selections) }) },
      Field: { leave: (node) => ({ ...node, arguments: byText(node.arguments ?? []) }) },
      OperationDefinition: {
        leave: (node) => ({ ...node, variableDefinitions: byText(node.variableDefinitions ?? []) }),
      },
      Document: { leave: (node) => ({ ...node, definitions: byText(node.definitions) }) },
    }),
  );
}

test.each(generated)('%s is sent as it was written, and its id stands for just that', (_name, document) => {
  const { documentId } = document.__meta__ as { documentId: string };

  const text = textOf(document);
  const listed = manifest[documentId] ?? '';

  expect(normal(text)).toBe(print(document));
  expect(unordered(listed)).toBe(unordered(text));
  expect(documentId).toBe(`sha256:${createHash('sha256').update(listed).digest('hex')}`);
});

test('everything that an operation may hold is written', () => {
  const text = `
    query Q($a: [Int!]! = [1, -2] @d, $b: I = { s: "“\\"\\u0007\\n中", n: null, e: RED, t: true, f: 1.5e3, v: [[]] }) @x(y: $a) {
      one: two(a: $a, b: $b) @include(if: true) { ...F @skip(if: false) ... on T @z { id } ... { id } ... @z { id } }
    }
    subscription S { s }
    { anonymous }
    fragment F on T @d { id }`;
  const document = parse(text, { noLocation: true });

  expect(normal(textOf(document))).toBe(print(document));
});

test('a schema is nothing to execute', () => {
  expect(() => textOf(parse('type Query { x: Int }'))).toThrow('ObjectTypeDefinition');
});
