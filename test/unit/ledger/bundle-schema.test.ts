import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BundleContent } from '#store/ledger/bundle/bundle.ts';
import { readBundle } from '#store/ledger/bundle/read.ts';
import { writeBundle } from '#store/ledger/bundle/write.ts';
import { aBundle } from '#test/support/ledger/a-bundle.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const document: Schema = JSON.parse(
  await readFile(join(import.meta.dirname, '../../../docs/custody-bundle.schema.json'), 'utf8'),
);

/** As much of JSON Schema as the document uses: where a value is not what it says, by its path. */
function objections(value: unknown, { $ref, ...own }: Schema, path = '$'): readonly string[] {
  const {
    type,
    required = [],
    properties = {},
    items,
    pattern,
    ...rest
  } = {
    ...document.$defs?.[$ref?.split('/').at(-1) ?? ''],
    ...own,
  };
  if ('const' in rest && value !== rest.const) return [path];
  if (Array.isArray(value))
    return type === 'array' ? value.flatMap((each, i) => objections(each, items ?? {}, `${path}[${i}]`)) : [path];
  if (typeof value !== 'object' || value === null) {
    const isType = type === undefined || type === (Number.isInteger(value) ? 'integer' : typeof value);
    return isType && (pattern === undefined || new RegExp(pattern).test(String(value))) ? [] : [path];
  }
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name}`),
    ...Object.entries(value).flatMap(([name, member]) => {
      const schema = properties[name];
      return schema === undefined ? [`${path}.${name}`] : objections(member, schema, `${path}.${name}`);
    }),
  ];
}

const written = (content: BundleContent) => JSON.parse(writeBundle(content));

test('a bundle is what its published schema says', async () => {
  const { content } = await aBundle({ unsealed: 1, consistentWith: 40 });

  expect(objections(written(content), document)).toEqual([]);
});

/** Every object of a bundle, with the way to it. */
function objects(value: unknown, way: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, member]) => objects(member, [...way, name]));
  return Array.isArray(value) ? inner : [way, ...inner];
}

test('schema and program ask for the same members: none may be unknown, and what must be there', async () => {
  const { content } = await aBundle({ consistentWith: 40 });
  const isRead = (bundle: BundleContent) => {
    const { digest: _, ...rest } = bundle as BundleContent & { digest?: string };
    try {
      readBundle(Buffer.from(writeBundle(rest)));
      return true;
    } catch {
      return false;
    }
  };

  for (const way of objects(content)) {
    // biome-ignore lint/suspicious/noExplicitAny: any object of a bundle
    const at = (copy: any) => way.reduce((object, name) => object[name], copy);
    for (const name of [...Object.keys(at(content)), 'remark']) {
      const copy = structuredClone(content);
      if (name in at(copy)) delete at(copy)[name];
      else at(copy)[name] = 'x';

      expect([way, name, isRead(copy)]).toEqual([way, name, objections(written(copy), document).length === 0]);
    }
  }
});
