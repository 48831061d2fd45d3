import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '#functions/deadlines/sweep.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';

let table: MemoryTable;
let server: Api;
let theCase: string;

/** What is asked as somebody; without errors. */
async function ask(person: string, query: string, variables: object = {}) {
  const { data, errors } = await server.send(person, query, variables);
  expect(errors).toEqual([]);
  return data;
}

/** A command as somebody: its payload. */
async function run(person: string, field: string, input: object, selection: string) {
  const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} refusals { code } } }`;
  return (await ask(person, query, { input }))[field];
}

/** All that the events of a table lead to, as the relay and its queue would. */
async function settle(): Promise<void> {
  for (const item of table.items().filter(({ SK }) => SK.startsWith(EVENTS))) {
    await react({ table, world: server.world, reactions }, recordedOf(item));
  }
}

const DEADLINES =
  'query ($id: ID!) { case(id: $id) { deadlines { id term article dueAt status light metAt availableActions } } }';

/** A public-security case that was accepted and filed on Monday morning. */
beforeEach(async () => {
  table = new MemoryTable();
  server = api({ table, administrators: ['zhou.admin'] });
  await seedDemo(sender(server.send), () => undefined);
  const reported = await run(
    'wang.officer',
    'registerReport',
    {
      reporterName: '刘某',
      reporterPhone: '13800000009',
      whatHappened: '被人殴打',
      occurredAt: '2026-11-22T12:00:00Z',
      place: '学院路',
    },
    'report { id }',
  );
  const input = {
    reportId: reported.report.id,
    kind: 'ADMINISTRATIVE',
    publicSecurity: true,
    suspectedOffence: '殴打他人',
  };
  theCase = (await run('wang.officer', 'acceptReport', input, 'case { id }')).case.id;
  expect((await run('zhao.leader', 'fileCase', { caseId: theCase }, 'case { status }')).refusals).toEqual([]);
});

const handlingOf = async (person: string) => {
  const { case: found } = await ask(person, DEADLINES, { id: theCase });
  return found.deadlines.find(({ term }: { term: string }) => term === 'PUBLIC_SECURITY_CASE');
};

test('filing meets its own term and starts that of handling the case', async () => {
  const { case: found } = await ask('wang.officer', DEADLINES, { id: theCase });

  expect(found.deadlines).toEqual([
    expect.objectContaining({ term: 'FILING_PUBLIC_SECURITY', status: 'MET', article: 'PSAPL 90' }),
    expect.objectContaining({
      term: 'PUBLIC_SECURITY_CASE',
      status: 'RUNNING',
      light: 'GREEN',
      article: 'PSAPL 118',
      dueAt: '2026-12-23T16:00:00.000Z',
      availableActions: ['PROPOSE_EXTENSION'],
    }),
  ]);
});

describe('made longer by the organ next above', () => {
  const propose = async (person: string) =>
    run(
      person,
      'proposeDeadlineExtension',
      { deadlineId: (await handlingOf('wang.officer')).id, extension: 'NEXT_ABOVE', reason: '伤情鉴定未出' },
      'approval { id status awaitedStep awaitedOrgan { code } }',
    );
  const step = (person: string, approvalId: string) =>
    run(person, 'takeApprovalStep', { approvalId, opinion: '同意' }, 'approval { status awaitedStep }');
  /** A leader of the county's bureau, which the demo has none of. */
  const bureauLeader = () =>
    run(
      'zhou.admin',
      'registerPerson',
      { subject: 'ju.leader', name: '局长', posts: ['LEADER'], organ: '339901000000' },
      'person { id }',
    );

  test('proposed, reviewed, approved: and only then is it longer', async () => {
    await bureauLeader();
    const { approval } = await propose('wang.officer');
    expect(approval).toMatchObject({ status: 'OPEN', awaitedStep: 'REVIEW', awaitedOrgan: { code: '339901510000' } });
    const { approvalsAwaitingMe } = await ask('zhao.leader', '{ approvalsAwaitingMe { edges { node { id } } } }');
    expect(approvalsAwaitingMe.edges).toEqual([{ node: { id: approval.id } }]);

    expect(await step('zhao.leader', approval.id)).toMatchObject({
      approval: { status: 'OPEN', awaitedStep: 'APPROVE' },
    });
    await settle();
    expect((await handlingOf('wang.officer')).dueAt).toBe('2026-12-23T16:00:00.000Z');
    expect(await step('ju.leader', approval.id)).toMatchObject({ approval: { status: 'GRANTED' } });
    await settle();
    await settle();

    // 60 days from 23 November are 22 January 2027, a Friday.
    expect(await handlingOf('wang.officer')).toMatchObject({ dueAt: '2027-01-22T16:00:00.000Z', status: 'RUNNING' });
  });

  test('one at a time: a second proposal waits until the first is decided', async () => {
    const { approval } = await propose('wang.officer');

    expect((await propose('zhao.leader')).refusals).toEqual([{ code: 'ALREADY_PROPOSED' }]);
    await run('wang.officer', 'withdrawApproval', { approvalId: approval.id }, 'approval { status }');
    expect((await propose('zhao.leader')).refusals).toEqual([]);
  });

  test('amended, it must be possible', async () => {
    const { approval } = await propose('wang.officer');
    await run('zhao.leader', 'returnApproval', { approvalId: approval.id, opinion: '时间过长' }, 'approval { status }');
    const amend = (length: number, extension = 'NEXT_ABOVE') =>
      run(
        'wang.officer',
        'amendDeadlineExtension',
        { approvalId: approval.id, extension, length, reason: '补正' },
        'approval { status }',
      );

    expect((await amend(9_999)).refusals).toEqual([{ code: 'EXTENSION_TOO_LONG' }]);
    expect((await amend(15, 'X')).refusals).toEqual([{ code: 'NO_SUCH_EXTENSION' }]);
    expect((await amend(15)).approval).toMatchObject({ status: 'OPEN' });
  });

  test('the proposer’s own leader, if it is the proposer, does not review it, and the attempt is on record', async () => {
    const { approval } = await propose('zhao.leader');

    expect((await step('zhao.leader', approval.id)).refusals).toEqual([{ code: 'OWN_APPROVAL' }]);

    const history = await ask(
      'zhao.leader',
      'query ($id: ID!) { node(id: $id) { ... on Approval { history { edges { node { type } } } } } }',
      { id: approval.id },
    );
    expect(history.node.history.edges.map(({ node }: { node: { type: string } }) => node.type)).toEqual([
      'ApprovalProposed',
      'OwnApprovalAttempted',
    ]);
  });

  test('left lying for a week, it lapses by itself', async () => {
    const { approval } = await propose('wang.officer');
    server.world.set('2026-12-01T01:00:00.000Z');

    await sweep({ table, world: server.world });

    const { node } = await ask('wang.officer', 'query ($id: ID!) { node(id: $id) { ... on Approval { status } } }', {
      id: approval.id,
    });
    expect(node.status).toBe('LAPSED');
  });
});

test('the most urgent of an organ come first, and what is met is gone', async () => {
  const { deadlines } = await ask('zhao.leader', '{ deadlines { edges { node { dueAt status light } } } }');
  const due = deadlines.edges.map(({ node }: { node: { dueAt: string } }) => node.dueAt);

  expect(due.length).toBeGreaterThan(1);
  expect([...due].sort()).toEqual(due);
  expect(deadlines.edges.map(({ node }: { node: { status: string } }) => node.status)).not.toContain('MET');
});

test('a lawyer sees the 48 hours of their own papers, and another does not', async () => {
  const MINE = '{ myDeadlines { edges { node { term dueAt subject { id } } } } }';

  const { myDeadlines } = await ask('lin.lawyer', MINE);
  const others = await ask('he.lawyer', MINE);

  expect(myDeadlines.edges[0].node).toMatchObject({
    term: 'VISIT',
    subject: { id: expect.stringMatching(/^Entrustment_/) },
  });
  const subjectsOf = ({ edges }: typeof myDeadlines): readonly string[] =>
    edges.map(({ node }: { node: { subject: { id: string } } }) => node.subject.id);
  expect(subjectsOf(others.myDeadlines)).not.toContain(subjectsOf(myDeadlines)[0]);
});
