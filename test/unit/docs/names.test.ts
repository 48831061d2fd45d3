import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLNamedType } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { ROOT } from '#scripts/local/directories.ts';

/** Words in code style that are not the contract's. */
const OTHERS = ['PUT'];

/** The names of all types, fields, arguments and values, and all codes. */
function namesOfContract(): ReadonlySet<string> {
  const types = Object.values(schemaOf().getTypeMap());
  return new Set([...refusalCatalogue.keys(), ...types.flatMap((type) => [type.name, ...namesIn(type)])]);
}

function namesIn(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((each) => each.name)]);
}

test.each(['visits', 'centres', 'duty-lawyers', 'rapid-response'])(
  'docs/%s.md names nothing that is not in the contract',
  async (guide) => {
    const text = await readFile(join(ROOT, 'docs', `${guide}.md`), 'utf8');
    const prose = text.replace(/```[\s\S]*?```/g, '');
    const words = [...prose.matchAll(/`([\w.]+)(?:\(\w*:?\))?(?:: \w+)?`/g)].flatMap(([, word = '']) =>
      word.split('.'),
    );
    const known = namesOfContract();

    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !known.has(word) && !OTHERS.includes(word))).toEqual([]);
  },
);
