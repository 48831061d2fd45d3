import { expect, test } from 'vitest';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { BUREAU, OTHER_STATION, STATION } from '#test/support/case/records.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { town } from '#test/support/directory/town.ts';
import { between } from '#test/support/evidence/between.ts';

const TREE = `query ($code: String!) { organ(code: $code) { parent { code } children { edges { node { code } } } } }`;
const LIST = `query ($root: OrganCode, $first: Int, $after: String) {
  organs(root: $root, first: $first, after: $after) { edges { node { code } } pageInfo { hasNextPage endCursor } } }`;
const PEOPLE = `query ($code: String!, $post: Post) { organ(code: $code) { persons(post: $post) { edges { node { id } } pageInfo { endCursor } } } }`;
const reason = '机构改革';
const id = (code: string) => `Organ_${code}`;
// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape was asked for
const codes = ({ edges }: any) => edges.map(({ node }: any) => node.code ?? node.id);

test('an organ knows the one above it and those directly below', async () => {
  const { send } = await town();

  const { data: bureau } = await send('wang', TREE, { code: BUREAU });
  const { data: station } = await send('wang', TREE, { code: STATION });

  expect(codes(bureau.organ.children)).toEqual([STATION, OTHER_STATION]);
  // The city is not registered yet, so nothing is said of it.
  expect(bureau.organ.parent).toBeNull();
  expect(station.organ.parent).toEqual({ code: BUREAU });
});

test('organs come in the order of codes, all below one together, page by page', async () => {
  const { send, run } = await town();
  const register = (code: string) =>
    run('zhou', 'registerOrgan', { code, name: code, kind: 'POLICE_STATION' }, 'organ { code }');
  for (const code of ['330102510100', '330103510000', '320102510000']) await register(code);

  const { data: first } = await send('wang', LIST, { root: BUREAU, first: 2 });
  const { data: rest } = await send('wang', LIST, { root: BUREAU, first: 2, after: first.organs.pageInfo.endCursor });
  const { data: own } = await send('wang', LIST);
  const { data: province } = await send('wang', LIST, { root: '330000000000' });
  const { errors } = await send('wang', LIST, { root: OTHER_STATION, after: first.organs.pageInfo.endCursor });

  expect(codes(first.organs)).toEqual([BUREAU, STATION]);
  expect(codes(rest.organs)).toEqual(['330102510100', OTHER_STATION]);
  expect(codes(own.organs)).toEqual([STATION, '330102510100']);
  expect(codes(province.organs)).toEqual([BUREAU, STATION, '330102510100', OTHER_STATION, '330103510000']);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('people of an organ, by post, for those at or above it', async () => {
  const { send } = await town();
  const people = async (subject: string, code: string, post?: string) =>
    codes((await send(subject, PEOPLE, { code, post })).data.organ.persons);

  expect(await people('zhao', STATION)).toEqual(['Person_li', 'Person_wang', 'Person_zhao']);
  expect(await people('zhao', STATION, 'LEADER')).toEqual(['Person_zhao']);
  expect(await people('zhao', OTHER_STATION)).toEqual([]);
  expect(await people('zhou', OTHER_STATION)).toEqual(['Person_qian']);
  // Nor how many there are: a cursor would tell.
  const end = async (subject: string) =>
    (await send(subject, PEOPLE, { code: OTHER_STATION })).data.organ.persons.pageInfo.endCursor;
  expect(await end('zhao')).toBeNull();
  expect(await end('zhou')).not.toBeNull();
});

test('an organ is closed when nobody is left, and takes nobody in meanwhile', async () => {
  const { run, send, memory } = await town();
  const organId = id(OTHER_STATION);
  const close = () => run('zhou', 'closeOrgan', { organId }, 'organ { status }');
  const move = (personId: string, organ: string) =>
    run('zhou', 'assignPosts', { personId, posts: ['OFFICER'], organ, reason }, 'person { organ { code } }');

  const early = await close();
  const begun = await run('zhou', 'beginClosingOrgan', { organId, reason }, 'organ { status }');
  const inhabited = await close();
  const refused = await move('Person_li', OTHER_STATION);
  await move('Person_qian', STATION);
  const done = await close();
  const { data } = await send('wang', TREE, { code: BUREAU });
  const below = { code: '330102520100', name: '队', kind: 'POLICE_STATION' };
  const late = await run('zhou', 'registerOrgan', below, 'organ { code }');

  expect(early.refusals).toMatchObject([{ code: 'ORGAN_OPEN' }]);
  expect(begun.organ).toEqual({ status: 'CLOSING' });
  expect(inhabited.refusals).toMatchObject([{ code: 'ORGAN_NOT_EMPTY' }]);
  expect(refused.refusals).toMatchObject([{ code: 'ORGAN_CLOSED', path: ['organ'] }]);
  expect(done).toEqual({ organ: { status: 'CLOSED' }, refusals: [] });
  expect(codes(data.organ.children)).toEqual([STATION]);
  expect(late.refusals).toMatchObject([{ code: 'ORGAN_CLOSED', path: ['code'] }]);
  expectConsistent(memory, [Organs, Persons]);
});

test('an organ with another open below it is not closed, whoever registered the one between', async () => {
  const { run } = await town();
  const team = { code: '330102520101', name: '警组', kind: 'POLICE_STATION' };
  await run('zhou', 'registerOrgan', team, 'organ { code }');
  await run('zhou', 'assignPosts', { personId: 'Person_qian', posts: [], reason }, 'person { id }');
  await run('zhou', 'beginClosingOrgan', { organId: id(OTHER_STATION), reason }, 'organ { id }');
  const close = (code: string) => run('zhou', 'closeOrgan', { organId: id(code) }, 'organ { status }');

  const before = await close(OTHER_STATION);
  await run('zhou', 'beginClosingOrgan', { organId: id(team.code), reason }, 'organ { id }');
  await close(team.code);
  const after = await close(OTHER_STATION);

  expect(before.refusals).toMatchObject([{ code: 'ORGAN_NOT_EMPTY' }]);
  expect(after.organ).toEqual({ status: 'CLOSED' });
});

const register = { subject: 'xu', name: '徐警官', posts: ['OFFICER'], organ: OTHER_STATION };

test.each([
  ['registering', () => ['registerPerson', register] as const],
  [
    'moving',
    () => ['assignPosts', { personId: 'Person_li', posts: ['OFFICER'], organ: OTHER_STATION, reason }] as const,
  ],
])('%s somebody into an organ whose closing begins at that moment does not happen', async (_what, command) => {
  let rival: (() => Promise<unknown>) | undefined;
  const { run, memory } = await town({
    over: (table) =>
      between(table, async (call) => {
        const act = rival;
        if (call !== 'before transact' || act === undefined) return;
        rival = undefined;
        await act();
      }),
  });
  rival = () => run('zhou', 'beginClosingOrgan', { organId: id(OTHER_STATION), reason }, 'organ { id }');
  const [mutation, input] = command();

  const answer = await run('zhou', mutation, input, '__typename');

  expect(rival).toBeUndefined();
  expect(answer.refusals).toMatchObject([{ code: 'ORGAN_CLOSED' }]);
  expectConsistent(memory, [Organs, Persons]);
});

test('a closing that was taken back and begun again, with somebody moved in between, is not proved by what was found before', async () => {
  let moment = 0;
  let rival: (() => Promise<unknown>) | undefined;
  const { run } = await town({
    over: (table) =>
      between(table, async (call) => {
        if (rival === undefined || call !== 'before transact') return;
        moment += 1;
        const act = rival;
        rival = undefined;
        await act();
      }),
  });
  const organId = id(OTHER_STATION);
  const begin = () => run('zhou', 'beginClosingOrgan', { organId, reason }, 'organ { id }');
  const move = (organ: string) =>
    run('zhou', 'assignPosts', { personId: 'Person_qian', posts: ['OFFICER'], organ, reason }, 'person { id }');
  await begin();
  await move(STATION);
  rival = async () => {
    await run('zhou', 'reopenOrgan', { organId, reason }, 'organ { id }');
    await move(OTHER_STATION);
    await begin();
  };

  const closed = await run('zhou', 'closeOrgan', { organId }, 'organ { status }');
  const again = await run('zhou', 'closeOrgan', { organId }, 'organ { status }');

  expect(moment).toBe(1);
  expect(closed.refusals).toMatchObject([{ code: 'ORGAN_STATE_CHANGED' }]);
  expect(again.refusals).toMatchObject([{ code: 'ORGAN_NOT_EMPTY' }]);
});
