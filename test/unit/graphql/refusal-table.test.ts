import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { refusals } from '#client/generated/refusals.ts';
import { refusal } from '#functions/graphql/refusal.ts';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { refusalTypeOf } from '#functions/graphql/refusal-types.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { tellingTypeOf } from '#scripts/docs/catalogue/telling-type.ts';
import { ROOT } from '#scripts/local/directories.ts';

const schema = schemaOf();

test.each([...refusalCatalogue.keys()])('%s is of one type: to the server, the reference and the mocks', (code) => {
  const type = refusalTypeOf(code);

  expect(refusal.Refusal.__resolveType({ code } as never)).toBe(type);
  expect(refusals[code as keyof typeof refusals].type).toBe(type);
  expect(tellingTypeOf(schema, code)?.name ?? 'Refused').toBe(type);
});

test('every type names its codes itself, and the guide names them too', () => {
  const common = schema.getType('Refusal');
  const guide = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
  const types = isInterfaceType(common) ? schema.getPossibleTypes(common).filter(({ name }) => name !== 'Refused') : [];

  expect(types.length).toBeGreaterThan(5);
  for (const type of types) {
    const codes = [...refusalCatalogue.keys()].filter((code) => refusalTypeOf(code) === type.name).sort();
    const described = isObjectType(type) ? (type.getFields().code?.description ?? '') : '';
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${type.name}\` |`)) ?? '';

    expect(described.match(/[A-Z]+(_[A-Z]+)+/g)?.sort(), type.name).toEqual(codes);
    expect(row.match(/[A-Z]+(_[A-Z]+)+/g)?.sort(), type.name).toEqual(codes);
  }
});
