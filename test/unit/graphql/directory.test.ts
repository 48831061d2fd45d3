import { expect, test } from 'vitest';
import { api } from '#test/support/api.ts';

const REGISTER = `mutation ($input: RegisterOrganInput!) { registerOrgan(input: $input) { organ { id code name kind version } refusals { code message path } } }`;
const input = { code: '330102510000', name: '湖滨派出所', kind: 'POLICE_STATION' };

test('an administrator registers an organ once', async () => {
  const { send } = api();

  const first = await send('admin', REGISTER, { input });
  const second = await send('admin', REGISTER, { input });

  expect(first).toEqual({
    errors: [],
    data: { registerOrgan: { organ: { id: 'Organ_330102510000', version: 1, ...input }, refusals: [] } },
  });
  expect(second.data.registerOrgan).toEqual({
    organ: null,
    refusals: [{ code: 'ORGAN_REGISTERED', message: '机构代码330102510000已登记', path: ['code'] }],
  });
});

test('the same key answers the same, and with another payload is an error', async () => {
  const { send } = api();

  const first = await send('admin', REGISTER, { input: { ...input, idempotencyKey: 'k1' } });
  const again = await send('admin', REGISTER, { input: { ...input, idempotencyKey: 'k1' } });
  const other = await send('admin', REGISTER, { input: { ...input, name: '别的', idempotencyKey: 'k1' } });

  expect(again).toEqual(first);
  expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('without a token it is UNAUTHENTICATED, in another role FORBIDDEN, and nothing is written', async () => {
  const { send, table } = api();

  const anonymous = await send(undefined, REGISTER, { input });
  const stranger = await send('stranger', REGISTER, { input });

  expect(anonymous.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(stranger.errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await table.query({ PK: 'Organ_330102510000', limit: 1 })).toEqual({ items: [], more: false });
});
