import { expect, test } from 'vitest';
import { Actors } from '#functions/graphql/actors.ts';
import { contextOf } from '#functions/graphql/context.ts';
import { serverOf } from '#functions/graphql/server.ts';
import { api } from '#test/support/api.ts';
import { emptyLedger } from '#test/support/ledger/empty-ledger.ts';
import { PASSES } from '#test/support/visit/passes.ts';

const WHO = '{ __schema { types { name } } }';

test('the schema is not told unless the deployment says so', async () => {
  const { errors, data } = await api().send('admin', WHO);

  expect(data).toBeNull();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('where it is on, it is told', async () => {
  const server = serverOf({ introspection: true });
  const { table, world, evidence } = api();

  const contextValue = contextOf(
    { table, world, evidence, actors: new Actors(table, []), passes: PASSES, ledger: emptyLedger() },
    undefined,
    'en',
  );

  const { body } = await server.executeOperation({ query: WHO }, { contextValue });

  expect(body.kind === 'single' && body.singleResult.errors).toBeUndefined();
});
