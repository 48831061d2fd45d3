import { randomUUID } from 'node:crypto';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { HOUR, later } from '#domain/model/time.ts';
import type { OpenCentre } from './support/centre.ts';
import { openCentre, presentPapers, verify } from './support/centre.ts';
import { crowd } from './support/crowd.ts';
import { backend, dynamo, must, send } from './support/deployed.ts';
import { registerLawyer, registerOrgan, registerPerson } from './support/register.ts';
import { book, plantRivals, warmUp } from './support/rivals.ts';

const VISIT = 'visit { id version status slot { id freeSeats } }';
const BOOK = `mutation ($input: BookVisitInput!) { bookVisit(input: $input) { ${VISIT} refusals { code } } }`;
const RESCHEDULE = `mutation ($input: RescheduleVisitInput!) { rescheduleVisit(input: $input) { ${VISIT} refusals { code } } }`;
const CANCEL = `mutation ($input: CancelVisitInput!) { cancelVisit(input: $input) { ${VISIT} refusals { code } } }`;
const NODE = 'query ($id: ID!) { node(id: $id) { id } }';
const VISITS = `{ visits { edges { node { id version status availableActions slot { id } entrustment { id }
  history { edges { node { type by { id } } } } } } } }`;
const DAY = `query ($id: ID!) { centre(id: $id) { papersToVerify { edges { node { id } } } detainees { edges { node { name } } } } }`;

let centre: OpenCentre;

beforeAll(async () => {
  centre = await openCentre(5);
});

async function verifiedLawyer() {
  const { lawyer, entrustment } = await presentPapers(centre);
  await verify(centre, entrustment.id);
  return { lawyer, entrustmentId: String(entrustment.id) };
}

const codesOf = async (...asked: Parameters<typeof send>) =>
  (await send(...asked)).errors.map(({ extensions }) => extensions.code);

test('from papers to a cancelled visit, each step by whom it belongs to', async () => {
  const [first = '', second = ''] = centre.slots;
  const { lawyer, entrustment } = await presentPapers(centre);
  const entrustmentId = entrustment.id;
  const early = await send(lawyer, BOOK, { input: { slotId: first, entrustmentId } });
  const queue = await send(centre.staff, DAY, { id: centre.id });
  const verified = await verify(centre, entrustmentId);

  const { visit: booked } = await must(lawyer, BOOK, { slotId: first, entrustmentId });
  const { visit: moved } = await must(lawyer, RESCHEDULE, { visitId: booked.id, slotId: second, expectedVersion: 1 });
  const { visit: cancelled } = await must(lawyer, CANCEL, { visitId: booked.id, reason: '当事人改期' });

  expect(entrustment).toMatchObject({ status: 'PRESENTED', dueBy: later(entrustment.presentedAt, 48 * HOUR) });
  expect(early.data.bookVisit).toEqual({ visit: null, refusals: [{ code: 'ENTRUSTMENT_NOT_VERIFIED' }] });
  expect(queue.data.centre.papersToVerify.edges).toContainEqual({ node: { id: entrustmentId } });
  expect(verified.entrustment).toEqual({ id: entrustmentId, status: 'VERIFIED' });
  const { id } = booked;
  expect(booked).toEqual({ id, version: 1, status: 'CONFIRMED', slot: { id: first, freeSeats: 4 } });
  expect(moved).toEqual({ id, version: 2, status: 'CONFIRMED', slot: { id: second, freeSeats: 4 } });
  expect(cancelled).toEqual({ id, version: 3, status: 'CANCELLED', slot: { id: second, freeSeats: 5 } });
  const { data } = await send(lawyer, VISITS);
  const by = { id: `Person_${lawyer}` };
  expect(data.visits.edges).toEqual([
    {
      node: expect.objectContaining({
        availableActions: [],
        history: {
          edges: ['VisitBooked', 'VisitRescheduled', 'VisitCancelled'].map((type) => ({ node: { type, by } })),
        },
      }),
    },
  ]);
});

test('who has no part in a visit changes nothing of it and learns nothing, by any path', async () => {
  const [first = '', second = ''] = centre.slots;
  const { lawyer, entrustmentId } = await verifiedLawyer();
  const { visit } = await must(lawyer, BOOK, { slotId: first, entrustmentId });
  const before = await send(lawyer, VISITS);
  const { detainee } = await must(
    centre.staff,
    'mutation ($input: AdmitDetaineeInput!) { admitDetainee(input: $input) { detainee { id } refusals { code } } }',
    { centreId: centre.id, name: '钱某' },
  );
  const stranger = await registerLawyer();
  const otherOrgan = await registerOrgan('DETENTION_CENTRE', '另一看守所');
  const elsewhere = await registerPerson({ posts: ['CENTRE_STAFF'], organ: otherOrgan });
  const officer = await registerPerson({ posts: ['OFFICER'], organ: centre.organ, qualification: 'BASIC' });
  const commands = [
    [BOOK, { slotId: second, entrustmentId }],
    [RESCHEDULE, { visitId: visit.id, slotId: second }],
    [CANCEL, { visitId: visit.id, reason: '不是本人' }],
  ] as const;

  const codes = async (subject: string | undefined) =>
    (await Promise.all(commands.map(([mutation, input]) => codesOf(subject, mutation, { input })))).flat();

  expect(await codes(stranger)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  expect(await codes(elsewhere)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  expect(await codes(officer)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await codes(undefined)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
  for (const subject of [stranger, elsewhere, officer, undefined]) {
    for (const id of [visit.id, entrustmentId]) {
      expect((await send(subject, NODE, { id })).data?.node ?? null).toBeNull();
    }
  }
  expect((await send(lawyer, NODE, { id: detainee.id })).data?.node ?? null).toBeNull();
  expect((await send(stranger, VISITS)).data.visits.edges).toEqual([]);
  expect((await send(elsewhere, DAY, { id: centre.id })).data.centre).toEqual({
    papersToVerify: { edges: [] },
    detainees: { edges: [] },
  });
  expect(await send(lawyer, VISITS)).toEqual(before);
});

test('one idempotency key is one visit: at once, again, and after it has moved on', async () => {
  const [first = '', second = '', third = ''] = centre.slots;
  const { lawyer, entrustmentId } = await verifiedLawyer();
  const input = { slotId: first, entrustmentId, idempotencyKey: randomUUID() };

  const answers = await Promise.all([must(lawyer, BOOK, input), must(lawyer, BOOK, input)]);
  const { visit } = await must(lawyer, BOOK, input);
  await must(lawyer, RESCHEDULE, { visitId: visit.id, slotId: second });
  const { visit: since } = await must(lawyer, BOOK, input);
  const reused = await codesOf(lawyer, BOOK, { input: { ...input, slotId: third } });

  expect(answers.map((each) => each.visit.id)).toEqual([visit.id, visit.id]);
  expect(since).toMatchObject({ id: visit.id, version: 2, slot: { id: second } });
  expect(reused).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect((await send(lawyer, VISITS)).data.visits.edges).toHaveLength(1);
});

test('a stale expectedVersion changes nothing, and shows what is there now', async () => {
  const [first = '', second = '', third = ''] = centre.slots;
  const { lawyer, entrustmentId } = await verifiedLawyer();
  const { visit } = await must(lawyer, BOOK, { slotId: first, entrustmentId });
  const atRequest = { visitId: visit.id, slotId: second, expectedVersion: 1, requestedBy: 'PHONE' };
  await must(centre.staff, RESCHEDULE, atRequest);
  const before = await send(lawyer, VISITS);

  const stale = await send(
    lawyer,
    `mutation ($input: RescheduleVisitInput!) { rescheduleVisit(input: $input) { visit { id }
      refusals { code ... on VersionChanged { current { ... on Visit { version slot { id } } } } } } }`,
    { input: { visitId: visit.id, slotId: third, expectedVersion: 1 } },
  );

  expect(stale.data.rescheduleVisit).toEqual({
    visit: null,
    refusals: [{ code: 'VERSION_CHANGED', current: { version: 2, slot: { id: second } } }],
  });
  expect(await send(lawyer, VISITS)).toEqual(before);
});

const RIVALS = crowd(60, 12);

test(`${RIVALS} lawyers book 5 seats at once: 5 have them, the others are told what else is free`, {
  timeout: 400_000,
}, async () => {
  const slotId = centre.slots[3] ?? '';
  const rivals = await plantRivals(centre, RIVALS);
  const [, warming] = await timed(() => warmUp(rivals));

  const [attempts, burst] = await timed(() => Promise.all(rivals.map((rival) => book(rival, slotId))));

  const retries = attempts.reduce((sum, { sends }) => sum + sends - 1, 0);
  console.info(
    `${backend.engine}: ${RIVALS} functions warm in ${warming} s; ${RIVALS} bookings in ${burst} s, ${retries} sent again`,
  );

  expect(attempts.flatMap(({ errors }) => errors)).toEqual([]);
  const payloads = attempts.map(({ data }) => data.bookVisit);
  const won = payloads.filter(({ visit }) => visit !== null);
  const lost = payloads.filter(({ visit }) => visit === null);
  expect(won.map(({ visit }) => visit.seat).sort()).toEqual([1, 2, 3, 4, 5]);
  expect(lost).toHaveLength(RIVALS - 5);
  for (const { refusals } of lost) {
    expect(refusals).toMatchObject([{ code: 'SLOT_FULL' }]);
    const { alternatives } = refusals[0];
    expect(alternatives.length).toBeGreaterThan(0);
    for (const { id, freeSeats } of alternatives) {
      expect(id).not.toBe(slotId);
      expect(freeSeats).toBeGreaterThan(0);
    }
  }
  const { claims, visits } = await storedOf(slotId);
  const owners = won.map(({ visit }) => visit.id).sort();
  expect(claims).toEqual(owners);
  expect(visits).toEqual(owners);
});

/** What was done, and how many seconds it took. */
async function timed<T>(run: () => Promise<T>): Promise<readonly [T, string]> {
  const start = performance.now();
  const done = await run();
  return [done, ((performance.now() - start) / 1_000).toFixed(1)];
}

/** Who has a seat of a slot, and whose visit is in it, by looking at every item of the table. */
async function storedOf(slotId: string) {
  const client = DynamoDBDocumentClient.from(dynamo);
  const claims: string[] = [];
  const visits: string[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: backend.tableName })) {
    for (const { PK, SK, owner, state } of Items) {
      if (PK.startsWith(`CLAIM#Seat_${slotId}`)) claims.push(owner);
      if (SK === 'STATE' && PK.startsWith('Visit_') && state.slot === slotId) visits.push(PK);
    }
  }
  return { claims: claims.sort(), visits: visits.sort() };
}
