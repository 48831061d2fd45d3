import type { GraphQLInputType } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import type { Id } from '#domain/model/id.ts';
import { isIdOf, kindOf } from '#domain/model/id.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { sampleOf } from '#scripts/docs/catalogue/sample-input.ts';

const mutations = Object.values(schemaOf().getMutationType()?.getFields() ?? {});

/** The values of all that is an id, in the sample of an input. */
function idsIn(type: GraphQLInputType, value: unknown): unknown[] {
  const named = getNamedType(type);
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(named, each));
  if (named.name === 'ID') return [value];
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  const fields = named.getFields();
  return Object.entries(value).flatMap(([name, each]) => (fields[name] ? idsIn(fields[name].type, each) : []));
}

test('every id of an example is of a kind that there is', () => {
  const ids = mutations.flatMap(({ args }) => args.flatMap(({ type }) => idsIn(type, sampleOf(type)))).map(String);

  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    const kind = kindOf(id as Id);
    expect(nodes.has(kind), id).toBe(true);
    expect(isIdOf(kind, id), id).toBe(true);
  }
});

test('whoever stands beside an officer is a person', () => {
  expect(sampleOf(named('ID'), 'secondOfficerId')).toMatch(/^Person_/);
  expect(sampleOf(named('ID'), 'slotId')).toMatch(/^Slot_/);
});

function named(name: string): GraphQLInputType {
  return schemaOf().getType(name) as GraphQLInputType;
}
