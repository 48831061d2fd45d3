import { beforeEach, expect, test } from 'vitest';
import { Openings } from '#domain/visit/opening/openings.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { react } from '#functions/react/react.ts';
import { visit as reactions } from '#functions/react/visit.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { FaultyTable } from '#test/support/faults.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { NOW, ORGAN } from '#test/support/visit/records.ts';

const OTHER = '440100990000';
const CENTRE = `Centre_${ORGAN}`;

let table: MemoryTable;
let counted: FaultyTable;
let send: Api['send'];
let world: ReturnType<typeof surroundings>;

/** Sends a mutation of one input, and answers with its payload. */
async function run(subject: string, mutation: string, input: object, shown: string) {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await send(
    subject,
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shown} refusals { code article ... on SlotFull { alternatives { id freeSeats } } } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation];
}

async function enter(subject: string, posts: string[], organ?: string) {
  const certificate = { number: `no-${subject}`, firm: '浙江钱江律师事务所', validUntil: '2027-05-31' };
  const input = { subject, name: subject, posts, organ, ...(posts.includes('LAWYER') ? { certificate } : {}) };
  await run('admin', 'registerPerson', input, 'person { id }');
}

async function verifiedFor(lawyer: string, name: string): Promise<string> {
  const { detainee } = await run('he', 'admitDetainee', { centreId: CENTRE, name }, 'detainee { id }');
  const papers = {
    centreId: CENTRE,
    suspect: name,
    firmLetter: '钱江函〔2026〕118号',
    authority: { kind: 'POWER_OF_ATTORNEY', number: '委2026-77' },
  };
  const { entrustment } = await run(lawyer, 'presentPapers', papers, 'entrustment { id }');
  const verified = { entrustmentId: entrustment.id, detaineeId: detainee.id };
  await run('he', 'verifyEntrustment', verified, 'entrustment { id }');
  return entrustment.id;
}

beforeEach(async () => {
  table = new MemoryTable();
  counted = new FaultyTable(table);
  world = surroundings({ now: NOW });
  ({ send } = api({ table: counted, world }));
  for (const code of [ORGAN, OTHER]) {
    await run('admin', 'registerOrgan', { code, name: '看守所', kind: 'DETENTION_CENTRE' }, 'organ { id }');
    await run('admin', 'registerCentre', { organ: code, name: '看守所' }, 'centre { id }');
  }
  await enter('he', ['CENTRE_STAFF'], ORGAN);
  await enter('ma', ['CENTRE_STAFF'], OTHER);
  await enter('wang', ['OFFICER'], ORGAN);
  await enter('lin', ['LAWYER']);
  await enter('sun', ['LAWYER']);
  const room = { centreId: CENTRE, code: '1', mode: 'IN_PERSON', capacity: 1 };
  await run('he', 'addVisitRoom', room, 'centre { id }');
  const template = { centreId: CENTRE, room: '1', weekday: 2, from: '09:00', to: '10:00', effectiveFrom: '2026-11-01' };
  await run('he', 'addSessionTemplate', template, 'centre { id }');
  const { items } = await table.query({ PK: CENTRE, prefix: EVENTS, limit: 100 });
  for (const item of items) expect(await react({ table, world, reactions }, recordedOf(item))).toEqual([]);
});

const SLOTS = `query ($centreId: ID!, $from: LocalDate!, $to: LocalDate!) {
  slots(centreId: $centreId, from: $from, to: $to, first: 100) {
    edges { node { id date from to freeSeats capacity mode } } pageInfo { hasNextPage } } }`;
const range = { centreId: CENTRE, from: '2026-11-24', to: '2026-12-01' };

async function slotIds(): Promise<string[]> {
  const { data } = await send('lin', SLOTS, range);
  return data.slots.edges.map(({ node }: { node: { id: string } }) => node.id);
}

test('a new template opens its slots by itself, and opening again changes nothing', async () => {
  const { data } = await send('lin', SLOTS, range);
  const again = await run('he', 'openSlots', { ...range, to: '2026-12-06' }, 'slots { id } complete');

  expect(data.slots.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      id: `Slot_${ORGAN}.T1.2026-11-24`,
      date: '2026-11-24',
      from: '2026-11-24T01:00:00.000Z',
      to: '2026-11-24T02:00:00.000Z',
      freeSeats: 1,
      capacity: 1,
      mode: 'IN_PERSON',
    },
    expect.objectContaining({ id: `Slot_${ORGAN}.T1.2026-12-01` }),
  ]);
  expect(again).toEqual({ slots: [], complete: true, refusals: [] });
});

test('the free seats of a whole list are one batch', async () => {
  const before = counted.reads;
  await send('lin', SLOTS, range);

  // The actor, the slots, the seats of all of them.
  expect(counted.reads - before).toBeLessThanOrEqual(3);
});

test('a lawyer books; the next is told the session is full, and what else there is', async () => {
  const [first = '', second = ''] = await slotIds();
  const mine = await verifiedFor('lin', '赵某');
  const theirs = await verifiedFor('sun', '钱某');

  const booked = await run('lin', 'bookVisit', { slotId: first, entrustmentId: mine }, 'visit { id seat status }');
  const full = await run('sun', 'bookVisit', { slotId: first, entrustmentId: theirs }, 'visit { id }');

  expect(booked).toMatchObject({ visit: { seat: 1, status: 'CONFIRMED' }, refusals: [] });
  const later = ['2026-12-08', '2026-12-15'].map((date) => `Slot_${ORGAN}.T1.${date}`);
  expect(full).toEqual({
    visit: null,
    refusals: [
      { code: 'SLOT_FULL', article: 'CPL 39', alternatives: [second, ...later].map((id) => ({ id, freeSeats: 1 })) },
    ],
  });
  expectConsistent(table, [...nodes.values(), Openings]);
});

test('alternatives are of the same mode, in the future, nearest first, five at most', async () => {
  await run('he', 'addVisitRoom', { centreId: CENTRE, code: '2', mode: 'IN_PERSON', capacity: 1 }, 'centre { id }');
  await run('he', 'addVisitRoom', { centreId: CENTRE, code: '3', mode: 'REMOTE', capacity: 1 }, 'centre { id }');
  const template = { centreId: CENTRE, effectiveFrom: '2026-11-01' };
  for (const [room, weekday, from, to] of [
    ['3', 2, '10:00', '11:00'],
    ['2', 1, '08:00', '09:00'],
    ['2', 1, '15:00', '16:00'],
    ['2', 2, '09:00', '10:00'],
    ['2', 2, '16:00', '17:00'],
    ['2', 3, '09:00', '10:00'],
    ['2', 4, '09:00', '10:00'],
  ]) {
    await run('he', 'addSessionTemplate', { ...template, room, weekday, from, to }, 'centre { id }');
  }
  await run('he', 'openSlots', { centreId: CENTRE, from: '2026-11-23', to: '2026-11-30' }, 'slots { id }');
  const slotId = `Slot_${ORGAN}.T1.2026-11-24`;
  await run('lin', 'bookVisit', { slotId, entrustmentId: await verifiedFor('lin', '赵某') }, 'visit { id }');

  const { refusals } = await run(
    'sun',
    'bookVisit',
    { slotId, entrustmentId: await verifiedFor('sun', '钱某') },
    'visit { id }',
  );

  // Not T2, which is remote; not T3 of the 23rd, which has begun.
  expect(refusals[0].alternatives.map(({ id }: { id: string }) => id.replace(`Slot_${ORGAN}.`, ''))).toEqual([
    'T5.2026-11-24',
    'T6.2026-11-24',
    'T4.2026-11-23',
    'T7.2026-11-25',
    'T8.2026-11-26',
  ]);
});

test('a visit moves and is cancelled; its history and what may be done with it are one query', async () => {
  const [first = '', second = ''] = await slotIds();
  const entrustmentId = await verifiedFor('lin', '赵某');
  const { visit } = await run('he', 'bookVisit', { slotId: first, entrustmentId }, 'visit { id }');

  await run('lin', 'rescheduleVisit', { visitId: visit.id, slotId: second }, 'visit { id }');
  const query = `{ visits { edges { node { status slot { id freeSeats } availableActions
    history { edges { node { type by { id } } } } } } } }`;
  const moved = await send('lin', query);
  await run('lin', 'cancelVisit', { visitId: visit.id, reason: '改期' }, 'visit { id reason }');
  const cancelled = await send('lin', query);

  expect(moved.data.visits.edges[0].node).toMatchObject({
    status: 'CONFIRMED',
    slot: { id: second, freeSeats: 0 },
    availableActions: ['RESCHEDULE', 'CHANGE_PARTY', 'CANCEL', 'REPORT_DELAY'],
  });
  expect(cancelled.data.visits.edges[0].node).toMatchObject({
    status: 'CANCELLED',
    slot: { id: second, freeSeats: 1 },
    availableActions: [],
    history: {
      edges: [
        { node: { type: 'VisitBooked', by: null } },
        { node: { type: 'VisitRescheduled', by: { id: 'Person_lin' } } },
        { node: { type: 'VisitCancelled' } },
      ],
    },
  });
  expectConsistent(table, [...nodes.values(), Openings]);
});

test('the staff see their day and their queue; the staff of another centre see nothing, not even how much', async () => {
  const [slotId = ''] = await slotIds();
  await run('lin', 'bookVisit', { slotId, entrustmentId: await verifiedFor('lin', '赵某') }, 'visit { id }');
  const query = `query ($id: ID!) { centre(id: $id) {
    visits(day: "2026-11-24") { edges { node { detainee { name } entrustment { lawyerName } } } pageInfo { endCursor } }
    detainees { edges { node { name status } } pageInfo { endCursor } }
    papersToVerify { edges { node { id } } pageInfo { endCursor } } } }`;

  const own = await send('he', query, { id: CENTRE });
  const other = await send('ma', query, { id: CENTRE });

  expect(own.data.centre.visits.edges).toEqual([
    { node: { detainee: { name: '赵某' }, entrustment: { lawyerName: 'lin' } } },
  ]);
  const nothing = { edges: [], pageInfo: { endCursor: null } };
  expect(other).toEqual({
    errors: [],
    data: { centre: { visits: nothing, detainees: nothing, papersToVerify: nothing } },
  });
});

test('a detainee cannot be found by a lawyer, by any path', async () => {
  const entrustmentId = await verifiedFor('lin', '赵某');
  const { items } = await table.query({ PK: `LIST#detaineesOfCentre#${CENTRE}`, limit: 1 });
  const detainee = String(items[0]?.id);

  const node = await send('lin', 'query ($id: ID!) { node(id: $id) { id } }', { id: detainee });
  const field = await send('lin', '{ entrustments { edges { node { detainee { id } } } } }');
  const verify = await send(
    'lin',
    'mutation ($input: VerifyEntrustmentInput!) { verifyEntrustment(input: $input) { refusals { code } } }',
    { input: { entrustmentId, detaineeId: detainee } },
  );

  expect(node).toEqual({ data: { node: null }, errors: [] });
  expect(field.errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(verify.errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('what presenting and booking answer is the same whether or not the person is held', async () => {
  await run('he', 'admitDetainee', { centreId: CENTRE, name: '在押' }, 'detainee { id }');
  const [slotId = ''] = await slotIds();
  const answers = [];
  for (const suspect of ['在押', '不在']) {
    const papers = {
      centreId: CENTRE,
      suspect,
      firmLetter: '1',
      authority: { kind: 'LEGAL_AID_LETTER', number: '2' },
    };
    const { entrustment, refusals } = await run('lin', 'presentPapers', papers, 'entrustment { id status }');
    const booked = await run('lin', 'bookVisit', { slotId, entrustmentId: entrustment.id }, 'visit { id }');
    answers.push([entrustment.status, refusals, booked]);
  }

  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.[2]).toMatchObject({ refusals: [{ code: 'ENTRUSTMENT_NOT_VERIFIED' }] });
});

test("another's papers and visits are not found, and an officer has no part in visits", async () => {
  const [slotId = ''] = await slotIds();
  const entrustmentId = await verifiedFor('lin', '赵某');
  const { visit } = await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id }');
  const CANCEL = 'mutation ($input: CancelVisitInput!) { cancelVisit(input: $input) { visit { id } } }';
  const BOOK = 'mutation ($input: BookVisitInput!) { bookVisit(input: $input) { visit { id } } }';
  const cancel = { input: { visitId: visit.id, reason: '不是本人' } };

  const codes = await Promise.all([
    send('sun', CANCEL, cancel),
    send('ma', CANCEL, cancel),
    send('sun', BOOK, { input: { slotId, entrustmentId } }),
    send('wang', CANCEL, cancel),
  ]);

  expect(codes.map(({ errors }) => errors[0]?.extensions.code)).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
    'FORBIDDEN',
  ]);
  expect(await send('sun', 'query ($id: ID!) { node(id: $id) { id } }', { id: visit.id })).toEqual({
    data: { node: null },
    errors: [],
  });
});

test('a stale expectedVersion changes nothing', async () => {
  const room = { centreId: CENTRE, code: '2', mode: 'REMOTE', capacity: 1, expectedVersion: 1 };

  const { centre, refusals } = await run('he', 'addVisitRoom', room, 'centre { id }');

  expect(centre).toBeNull();
  expect(refusals).toMatchObject([{ code: 'VERSION_CHANGED' }]);
});
