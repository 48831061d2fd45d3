import { expect, test } from 'vitest';
import { api } from '#test/support/api.ts';

const REGISTER = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } refusals { code } } }`;
const SUSPEND = `mutation ($input: SuspendPersonInput!) { suspendPerson(input: $input) { person { suspended } refusals { code } } }`;
const VIEWER = '{ viewer { roles } }';
const administrator = (subject: string) => ({ input: { subject, name: '周管理', posts: ['ADMINISTRATOR'] } });
const suspension = (subject: string) => ({ input: { personId: `Person_${subject}`, reason: '离职' } });

test('a suspended person can do nothing from then on, and one who is not, can', async () => {
  const { send } = api();
  await send('admin', REGISTER, administrator('zhou'));
  await send('admin', REGISTER, administrator('sun'));

  const done = await send('sun', SUSPEND, suspension('zhou'));
  const after = await send('zhou', SUSPEND, suspension('sun'));

  expect(done.data.suspendPerson).toEqual({ person: { suspended: true }, refusals: [] });
  expect(after.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect((await send('sun', VIEWER)).errors).toEqual([]);
});

test('queries follow within a minute', async () => {
  const { send, world } = api();
  await send('admin', REGISTER, administrator('zhou'));
  await send('zhou', VIEWER);
  await send('admin', SUSPEND, suspension('zhou'));

  world.set('2026-11-23T01:01:00.001Z');
  const later = await send('zhou', VIEWER);

  expect(later.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test('people may suspend themselves: it is their last command', async () => {
  const { send } = api();
  await send('admin', REGISTER, administrator('zhou'));

  const done = await send('zhou', SUSPEND, suspension('zhou'));

  expect(done.errors).toEqual([]);
  expect(done.data.suspendPerson).toEqual({ person: { suspended: true }, refusals: [] });
});
