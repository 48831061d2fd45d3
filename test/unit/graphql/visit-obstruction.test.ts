import { beforeAll, expect, test } from 'vitest';
import { count } from '#functions/count/count.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { eventsOf } from '#test/support/count/history.ts';
import { counted, recount } from '#test/support/count/recount.ts';
import type { Command } from './walk/more.ts';

const table = new MemoryTable();
const { send, world } = api({ table, administrators: ['zhou.admin'] });
const command: Command = sender(send);
const CENTRE = ORGANS.detentionCentre.code;
const BUREAU = ORGANS.bureau.code;
const SHOWN = `id version status escalated replyBy closedBy availableActions turn { role term dueBy organ { code } }
  bodies { role code organ { code } } answers { outcome explanation organ { code } }`;
const facts = {
  organ: CENTRE,
  statement: '上午九时到所，被告知系统故障，不安排会见。',
  happenedAt: '2026-11-23T00:30:00.000Z',
};

beforeAll(async () => {
  await seedDemo(command, () => undefined);
  const leader = { subject: 'fang.leader', name: '方局长', posts: ['LEADER'], organ: BUREAU };
  await command('zhou.admin', 'registerPerson', leader, 'person { id }');
  const head = { subject: 'shi.head', name: '石所长', posts: ['LEADER'], organ: CENTRE };
  await command('zhou.admin', 'registerPerson', head, 'person { id }');
});

const refusalsOf = async (person: string, mutation: string, input: object) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code } } }`;
  const { data, errors } = await send(person, query, { input });
  if (data === null) return errors.map(({ extensions }) => extensions.code);
  return data[mutation].refusals.map(({ code }: { code: string }) => code);
};
const report = async (changes: object = {}) => {
  const input = { kind: 'VISIT_REFUSED', ...facts, ...changes };
  return (await command('lin.lawyer', 'reportObstruction', input, `obstruction { ${SHOWN} }`)).obstruction;
};

test('a report goes to the organ, is answered, taken further once, answered again, and accepted', async () => {
  const { data } = await send('lin.lawyer', '{ visits { edges { node { id } } } }');
  const visitId = data.visits.edges[0].node.id;
  const { id: obstructionId, ...sent } = await report({ visitId });
  expect(sent).toMatchObject({
    ...{ status: 'REPORTED', escalated: false, availableActions: ['ESCALATE', 'WITHDRAW'] },
    turn: { role: 'ORGAN', term: 'RAPID_RESPONSE_URGENT', dueBy: '2026-11-24T01:00:00.000Z', organ: { code: CENTRE } },
  });
  expect(sent.bodies).toContainEqual({ role: 'BAR_ASSOCIATION', code: CENTRE.slice(0, 6), organ: null });

  expect(await refusalsOf('lin.lawyer', 'escalateObstruction', { obstructionId })).toEqual(['ANSWER_NOT_DUE']);
  // The organ above knows of it, and does not decide in the turn of another.
  const answer = { obstructionId, outcome: 'NOT_UPHELD', explanation: '系统确有故障' };
  expect(await refusalsOf('fang.leader', 'answerObstruction', answer)).toEqual(['NOT_IN_THIS_STATE']);
  expect(await refusalsOf('fang.leader', 'acknowledgeObstruction', { obstructionId })).toEqual(['NOT_YOUR_TURN']);
  await command('shi.head', 'acknowledgeObstruction', { obstructionId }, 'obstruction { id }');
  world.set('2026-11-23T03:00:00.000Z');
  const first = await command('shi.head', 'answerObstruction', answer, `obstruction { ${SHOWN} }`);
  expect(first.obstruction).toMatchObject({ status: 'ANSWERED', turn: null, replyBy: '2026-12-08T16:00:00.000Z' });

  const further = await command('lin.lawyer', 'escalateObstruction', { obstructionId }, `obstruction { ${SHOWN} }`);
  expect(further.obstruction).toMatchObject({
    ...{ status: 'REPORTED', escalated: true, availableActions: ['ESCALATE', 'WITHDRAW'] },
    turn: { role: 'ABOVE', term: 'RAPID_RESPONSE_REVIEW', organ: { code: BUREAU } },
  });
  // The organ complained of does not decide for the one above.
  await command('fang.leader', 'acknowledgeObstruction', { obstructionId }, 'obstruction { id }');
  expect(await refusalsOf('shi.head', 'answerObstruction', answer)).toEqual(['NOT_YOUR_TURN']);
  const upheld = { obstructionId, outcome: 'UPHELD', explanation: '已责令当日安排会见' };
  await command('fang.leader', 'answerObstruction', upheld, 'obstruction { id }');
  expect(await refusalsOf('lin.lawyer', 'escalateObstruction', { obstructionId })).toEqual(['PROCURATORATE_NEEDED']);
  const closed = await command('lin.lawyer', 'acceptObstructionAnswer', { obstructionId }, `obstruction { ${SHOWN} }`);
  expect(closed.obstruction).toMatchObject({
    ...{ status: 'CLOSED', closedBy: 'LAWYER', turn: null, availableActions: [] },
    answers: [
      { outcome: 'NOT_UPHELD', organ: { code: CENTRE } },
      { outcome: 'UPHELD', organ: { code: BUREAU } },
    ],
  });
});

test('it is for those concerned alone, and shows nobody a visit they could not see anyway', async () => {
  const { id } = await report({ kind: 'PERSONAL_SAFETY' });
  const seen = async (person: string) => {
    const { data } = await send(person, 'query ($id: ID!) { node(id: $id) { ... on Obstruction { statement } } }', {
      id,
    });
    return data?.node ?? null;
  };

  expect(await seen('fang.leader')).toEqual({ statement: facts.statement });
  // Not the organ that the report is about: it is not its turn, and it need not know of it.
  for (const stranger of ['wu.centre', 'zhao.leader', 'he.lawyer', 'wang.officer', 'zhou.admin']) {
    expect([stranger, await seen(stranger)]).toEqual([stranger, null]);
  }
  const about = '{ obstructionsOfOrgan { edges { node { id } } } obstructionsToAnswer { edges { node { id } } } }';
  const { data: queue } = await send('fang.leader', about);
  expect(queue.obstructionsToAnswer.edges).toEqual([{ node: { id } }]);
});

test('who tries to answer a report about their own act is refused, and it is in its history', async () => {
  const { id: obstructionId, version } = await report({ personIds: ['Person_shi.head'] });

  expect(await refusalsOf('shi.head', 'acknowledgeObstruction', { obstructionId })).toEqual(['OWN_ACT']);

  const query = `query ($id: ID!) { node(id: $id) { ... on Obstruction { version status history { edges { node { type } } } } } }`;
  const { data } = await send('lin.lawyer', query, { id: obstructionId });
  const { data: unseen } = await send('shi.head', query, { id: obstructionId });
  expect(unseen.node).toBeNull();
  expect(data.node).toMatchObject({ version: version + 1, status: 'REPORTED' });
  expect(data.node.history.edges.map(({ node }: { node: { type: string } }) => node.type)).toEqual([
    'ObstructionReported',
    'OwnWorkAttempted',
  ]);
});

test('it is counted by kind for the organ complained of, if that may know; by outcome and hours for whoever answered', async () => {
  await count({ table, world }, eventsOf(table));

  const amounts = counted(table);
  const of = (organ: string) =>
    Object.fromEntries(
      Object.entries(amounts).flatMap(([name, amount]) => {
        const [whose, , measure = ''] = name.split(' ');
        return whose === organ && measure.startsWith('OBSTRUCTION') ? [[measure, amount]] : [];
      }),
    );

  expect(of(CENTRE)).not.toHaveProperty('OBSTRUCTION_PERSONAL_SAFETY');
  expect(of(CENTRE)).toMatchObject({
    ...{ OBSTRUCTION_VISIT_REFUSED: 2, OBSTRUCTIONS_ESCALATED: 1 },
    ...{ OBSTRUCTIONS_NOT_UPHELD: 1, OBSTRUCTION_ANSWER_HOURS: 2 },
  });
  expect(of(BUREAU)).toEqual({ OBSTRUCTIONS_UPHELD: 1, OBSTRUCTION_ANSWER_HOURS: 1 });
  const expected = await recount(table);
  expect(expected[`${CENTRE} 2026-11-23 OBSTRUCTION_ANSWER_HOURS`]).toBe(2);
});
