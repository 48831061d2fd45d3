import { beforeEach, expect, test } from 'vitest';
import { later } from '#domain/model/time.ts';
import { audiences } from '#functions/change/audiences.ts';
import { tell } from '#functions/change/tell.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { kindRoutes } from '#functions/relay/routes.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { KEPT } from '#store/change/settling.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { eventsOf } from '#test/support/count/history.ts';

const CHANGES = `query ($after: String, $first: Int) { viewer { changes(after: $after, first: $first) {
  nodes { __typename id } cursor more pollAfter expired } } }`;

let server: Api & { readonly table: MemoryTable };

/** Everybody asked where to begin, then the demo was lived, and what changed was told. */
let start: string;

beforeEach(async () => {
  const table = new MemoryTable();
  server = { ...api({ table, administrators: ['zhou.admin'] }), table };
  await seedDemo(sender(server.send), () => undefined);
  start = (await ask('wang.officer')).cursor;
  await tell(server, eventsOf(table));
});

async function ask(person: string, after?: string, first = 100) {
  const { data, errors } = await server.send(person, CHANGES, { after, first });
  expect(errors).toEqual([]);
  return data.viewer.changes;
}

const kindsOf = (changes: { readonly nodes: readonly { readonly __typename: string }[] }) =>
  [...new Set(changes.nodes.map(({ __typename }) => __typename))].sort();

test('exactly the kinds that concern somebody are carried to those who tell, and each has a type', () => {
  const carried = Object.keys(kindRoutes).filter((kind) => kindRoutes[kind]?.includes('change'));

  // Of a notification, only that it came and that it was read.
  expect([...carried, 'Notification'].sort()).toEqual([...audiences.keys()].sort());
  expect([...audiences.keys()].filter((kind) => !nodes.has(kind))).toEqual([]);
});

test('an officer is told of the reports, cases, deadlines and items of the station', async () => {
  const changes = await ask('wang.officer', start);

  expect(kindsOf(changes)).toEqual(expect.arrayContaining(['Case', 'Deadline', 'PropertyItem', 'Report']));
  expect(kindsOf(changes)).not.toContain('Visit');
  expect(changes).toMatchObject({ more: false, pollAfter: 30, expired: false });
});

test('what the organ is told, each is shown only as far as they may see it', async () => {
  expect(kindsOf(await ask('chen.custodian', start))).not.toContain('Case');
  expect(kindsOf(await ask('chen.custodian', start))).toContain('PropertyItem');
});

test('a lawyer is told of their own papers and visits, not of the detainee; another lawyer of none of it', async () => {
  expect(kindsOf(await ask('lin.lawyer', start))).toEqual(expect.arrayContaining(['Entrustment', 'Visit']));
  expect(kindsOf(await ask('lin.lawyer', start))).not.toContain('Detainee');
  const ids = async (person: string): Promise<readonly string[]> =>
    (await ask(person, start)).nodes.map(({ id }: { readonly id: string }) => id);
  const hers = await ids('lin.lawyer');
  expect((await ids('he.lawyer')).filter((id) => hers.includes(id))).toEqual([]);
  expect(kindsOf(await ask('wu.centre', start))).toContain('Detainee');
});

test('an officer of another station is told of nothing', async () => {
  expect((await ask('qian.officer', start)).nodes).toEqual([]);
});

test('who asks without a cursor is told where to begin; who has been away too long, that they have', async () => {
  expect(await ask('wang.officer')).toMatchObject({ nodes: [], more: false, expired: false });
  server.world.set(later(server.world.now(), KEPT + 60_000));
  expect(await ask('wang.officer', start)).toMatchObject({ nodes: [], expired: true });
});

test('while there is more, it says to ask at once', async () => {
  server.world.set(later(server.world.now(), 60_000));

  expect(await ask('wang.officer', start, 2)).toMatchObject({ more: true, pollAfter: 0 });
});

test.each(['bm9uc2Vuc2U', 'MjAyNi0xMS0yMw', ''])('what is no cursor of ours is refused: "%s"', async (after) => {
  const { errors } = await server.send('wang.officer', CHANGES, { after });

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('without a token nobody is told anything', async () => {
  const { errors } = await server.send(undefined, CHANGES);

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});
