import type { DocumentNode } from 'graphql';
import { Kind } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import * as documents from '#client/generated/graphql.ts';
import { costOf, LIMITS } from '#functions/graphql/limits.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { personas } from '#scripts/cookbook/personas.ts';
import type { Taken } from '#scripts/cookbook/run.ts';
import { runCookbook } from '#scripts/cookbook/run.ts';
import { seededInProcess } from '#test/support/cookbook/in-process.ts';
import { PROMISES } from '#test/support/cookbook/promises.ts';

/** Operations that no recipe shows, and why not. */
const UNSHOWN: Readonly<Record<string, string>> = {
  LedgerCheckpoint: 'asked by a witness, which is a program and no front end: docs/ledger.md',
  LedgerConsistency: 'as LedgerCheckpoint',
};

const recipes = personas.flatMap(({ recipes }) => recipes);
let taken: readonly Taken[];

beforeAll(async () => {
  taken = await runCookbook(personas, await seededInProcess());
}, 60_000);

describe.each(personas)('$name', ({ recipes }) => {
  test.each(recipes)('$name: $title.en', ({ name }) => {
    const answer = taken.find(({ recipe }) => recipe.name === name)?.answer;

    expect(answer?.data).toBeDefined();
    PROMISES[name]?.(answer?.data);
  });
});

test('each recipe has its name to itself, and a promise that is held', () => {
  expect(recipes.map(({ name }) => name).sort()).toEqual(Object.keys(PROMISES).sort());
});

test('each persona has ten at the least; a citizen, who may do little, four', () => {
  const counts = personas.map(({ name, recipes }) => [name, recipes.length] as const);

  for (const [name, count] of counts) expect(count, name).toBeGreaterThanOrEqual(name === 'citizen' ? 4 : 10);
});

test('every operation of the client is in a recipe, or it is said why not', () => {
  const published = Object.entries(documents).flatMap(([name, document]) =>
    name.endsWith('Document') ? [nameOf(document as DocumentNode)] : [],
  );
  const shown = new Set(
    recipes.flatMap(({ document, before = [] }) => [document, ...before.map((step) => step.document)]).map(nameOf),
  );

  expect(published.filter((name) => !shown.has(name)).sort()).toEqual(Object.keys(UNSHOWN).sort());
});

test('each costs what a request may cost', () => {
  const schema = schemaOf();
  const costs = taken.map(({ recipe, variables, persona }) => ({
    persona,
    name: recipe.name,
    cost: costOf(schema, recipe.document, { variables: { ...variables } }),
  }));
  for (const { persona, name, cost } of costs) console.log(`${persona.padEnd(10)} ${name.padEnd(28)} ${cost}`);

  expect(costs.filter(({ cost }) => cost > LIMITS.cost)).toEqual([]);
});

function nameOf({ definitions }: DocumentNode): string {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? '';
}
