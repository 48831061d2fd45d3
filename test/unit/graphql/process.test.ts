import { beforeEach, expect, test } from 'vitest';
import { Openings } from '#domain/visit/opening/openings.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { kinds } from '#functions/process/kinds.ts';
import { work } from '#functions/process/work.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { NOW, ORGAN } from '#test/support/visit/records.ts';

const CENTRE = `Centre_${ORGAN}`;
const OTHER = '440100990000';
/** Two sessions a week, a year and a day: 53 Tuesdays and 52 Thursdays from Monday 23 November 2026. */
const UNTIL = '2027-11-23';

let table: MemoryTable;
let world: ReturnType<typeof surroundings>;
let send: Api['send'];

async function run(subject: string, mutation: string, input: object, shown: string) {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shown} refusals { code path } } }`;
  const { data, errors } = await send(subject, query, { input });
  expect(errors).toEqual([]);
  return data[mutation];
}

const begin = (until: string, by = 'he') =>
  run(by, 'openSlotsThrough', { centreId: CENTRE, until }, 'process { id status steps done }');
const workshop = () => ({ table, world, kinds, administrators: [] });
const slots = () => table.items().filter(({ PK, SK }) => PK.startsWith('Slot_') && SK === 'STATE');

beforeEach(async () => {
  table = new MemoryTable();
  world = surroundings({ now: NOW });
  ({ send } = api({ table, world }));
  for (const code of [ORGAN, OTHER]) {
    await run('admin', 'registerOrgan', { code, name: '看守所', kind: 'DETENTION_CENTRE' }, 'organ { id }');
  }
  await run('admin', 'registerCentre', { organ: ORGAN, name: '看守所' }, 'centre { id }');
  for (const [subject, organ] of [
    ['he', ORGAN],
    ['gao', ORGAN],
    ['ma', OTHER],
  ]) {
    const person = { subject, name: subject, posts: subject === 'gao' ? ['LEADER'] : ['CENTRE_STAFF'], organ };
    await run('admin', 'registerPerson', person, 'person { id }');
  }
  await run('he', 'addVisitRoom', { centreId: CENTRE, code: '1', mode: 'IN_PERSON', capacity: 1 }, 'centre { id }');
  for (const weekday of [2, 4]) {
    const template = { centreId: CENTRE, room: '1', weekday, from: '09:00', to: '10:00', effectiveFrom: '2026-11-01' };
    await run('he', 'addSessionTemplate', template, 'centre { id }');
  }
});

const FOLLOW = `query ($id: ID!) { node(id: $id) { ... on Process {
  kind status steps done refused refusals { step refusals { code } } failure startedAt finishedAt startedBy { id }
  organ { code } availableActions history(first: 3) { edges { node { type } } } } } }`;

test('a year of slots is opened step by step, and followed by its id', async () => {
  const { process } = await begin(UNTIL);
  const before = await send('he', FOLLOW, { id: process.id });
  await work(workshop(), process.id);
  const after = await send('he', FOLLOW, { id: process.id });
  const again = await begin(UNTIL);
  await work(workshop(), again.process.id);

  expect(process).toMatchObject({ status: 'RUNNING', steps: 6, done: 0 });
  expect(before.data.node).toMatchObject({ kind: 'SLOT_OPENING', finishedAt: null, availableActions: ['CANCEL'] });
  expect(after.data.node).toEqual({
    kind: 'SLOT_OPENING',
    status: 'COMPLETED',
    steps: 6,
    done: 6,
    refused: 0,
    refusals: [],
    failure: null,
    startedAt: NOW,
    finishedAt: NOW,
    startedBy: { id: 'Person_he' },
    organ: { code: ORGAN },
    availableActions: [],
    history: {
      edges: [
        { node: { type: 'ProcessStarted' } },
        { node: { type: 'ProcessStepped' } },
        { node: { type: 'ProcessStepped' } },
      ],
    },
  });
  // Twice begun, once opened.
  expect(slots()).toHaveLength(53 + 52);
  expectConsistent(table, [...nodes.values(), Openings]);
});

test('within a year, and by the centre’s own staff', async () => {
  const codes = async (until: string, by?: string) =>
    (await begin(until, by)).refusals.map(({ code }: { code: string }) => code);

  expect(await codes('2026-11-22')).toEqual(['ENDS_BEFORE_IT_BEGINS']);
  expect(await codes('2026-11-23')).toEqual([]);
  expect(await codes('2027-11-23')).toEqual([]);
  expect(await codes('2027-11-24')).toEqual(['RANGE_TOO_LONG']);
  expect(await codes('2026-12-23', 'ma')).toEqual(['NOT_YOUR_CENTRE']);
});

test('a step stays far below what a transaction takes', async () => {
  const { process } = await begin(UNTIL);
  const metered = new MeteredTable(table);

  await work({ ...workshop(), table: metered }, process.id);

  const { transactions, writes } = metered.bill();
  expect(transactions).toBe(6);
  expect(writes).toBeLessThanOrEqual(90);
});

test('cancelled half-way, what is open stays open', async () => {
  const { process } = await begin(UNTIL);
  let left = 2;
  await work(workshop(), process.id, () => {
    left -= 1;
    return left >= 0;
  });

  const cancelled = await run('gao', 'cancelProcess', { processId: process.id }, 'process { status done finishedAt }');
  const twice = await run('gao', 'cancelProcess', { processId: process.id }, 'process { status }');
  await work(workshop(), process.id);

  expect(cancelled).toEqual({ process: { status: 'CANCELLED', done: 2, finishedAt: NOW }, refusals: [] });
  expect(twice.refusals).toMatchObject([{ code: 'NOT_IN_THIS_STATE' }]);
  expect(slots()).toHaveLength(40);
  expectConsistent(table, [...nodes.values(), Openings]);
});

test('the list of who started it, and that of the organ for its leader', async () => {
  const { process } = await begin(UNTIL);
  const list = async (subject: string, organ?: string) => {
    const query = 'query ($organ: OrganCode) { processes(organ: $organ) { edges { node { id } } } }';
    const { data } = await send(subject, query, { organ });
    return data.processes.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  expect(await list('he')).toEqual([process.id]);
  expect(await list('gao')).toEqual([]);
  expect(await list('gao', ORGAN)).toEqual([process.id]);
  expect(await list('he', ORGAN)).toEqual([]);
  expect(await list('ma', ORGAN)).toEqual([]);
  expect((await send('ma', FOLLOW, { id: process.id })).data.node).toBeNull();
});
