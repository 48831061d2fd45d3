import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import type { Id } from '#domain/model/id.ts';
import { HOUR, later, shanghaiDay } from '#domain/model/time.ts';
import type { OpenCentre } from './support/centre.ts';
import { openCentre, presentPapers, verify } from './support/centre.ts';
import { backend, must, send } from './support/deployed.ts';

const MINUTE = HOUR / 60;
/** Through rule, stream and queues of an engine on a busy machine. Seconds. */
const PATIENCE = 90;

const mutation = (name: string, asked: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${asked} refusals { code } } }`;
const VISIT = 'visit { id status slot { id } flags { cause } pass { token } }';
const HOLD = mutation('holdSeat', VISIT);
const CONFIRM = mutation('confirmVisit', VISIT);
const BOOK = mutation('bookVisit', VISIT);
const CANCEL = mutation('cancelVisit', VISIT);
const CHECK_IN = mutation('checkInVisit', 'visit { id status checkedInAt }');
const COMPLETE = mutation('completeVisit', 'visit { id status }');
const JOIN = mutation('joinWaitlist', 'waitlist { id entries { before offer { slot { id } } } }');
const CLOSE = mutation('addVisitClosure', 'centre { id }');
const OPEN = mutation('openUrgentSlot', 'slot { id }');
const FREE = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!) { freeSeats(centreId: $id, from: $from, to: $to, first: 20) {
  edges { node { id date freeSeats } } } }`;
const WAITLIST =
  'query ($id: ID!) { node(id: $id) { ... on Waitlist { entries { before offer { slot { id } until } } } } }';
const FLAGS = 'query ($id: ID!) { node(id: $id) { ... on Visit { status flags { cause } } } }';
const TOLD = '{ notifications(first: 20) { edges { node { kind } } } }';
const CLOCK = 'query ($id: ID!) { node(id: $id) { ... on Deadline { term status } } }';
const FEED = mutation('createCalendarFeed', 'address { path }');

let centre: OpenCentre;

beforeAll(async () => {
  centre = await openCentre(1);
});

async function aLawyer() {
  const { lawyer, entrustment } = await presentPapers(centre);
  await verify(centre, entrustment.id);
  return { lawyer, entrustmentId: entrustment.id as Id<'Entrustment'> };
}

async function until<Answer>(ask: () => Promise<Answer>, reached: (answer: Answer) => boolean): Promise<Answer> {
  for (let second = 0; second < PATIENCE; second += 1) {
    const answer = await ask();
    if (reached(answer)) return answer;
    await sleep(1_000);
  }
  throw new Error(`not within ${PATIENCE} s`);
}

const toldOf = async (lawyer: string) =>
  (await send(lawyer, TOLD)).data.notifications.edges.map(({ node }: { node: { kind: string } }) => node.kind);

test('a seat that is given up is the first waiting one’s, and nobody else’s', async () => {
  const [slotId = ''] = centre.slots;
  const [first, second, stranger] = [await aLawyer(), await aLawyer(), await aLawyer()];
  const { visit: held } = await must(first.lawyer, HOLD, { slotId, entrustmentId: first.entrustmentId });
  const book = async ({ lawyer, entrustmentId }: typeof first) =>
    (await send(lawyer, BOOK, { input: { slotId, entrustmentId } })).data.bookVisit;

  const full = await book(second);
  const { entrustmentId } = second;
  const date = slotId.slice(-10);
  const { waitlist } = await must(second.lawyer, JOIN, { entrustmentId, date, mode: 'IN_PERSON' });
  await must(first.lawyer, CANCEL, { visitId: held.id, reason: '改期' });
  const offered = await send(second.lawyer, WAITLIST, { id: waitlist.id });
  const late = await book(stranger);
  const booked = await book(second);

  expect(held).toMatchObject({ status: 'HELD', pass: null });
  expect(full.refusals).toEqual([{ code: 'SLOT_FULL' }]);
  expect(waitlist.entries).toEqual([{ before: 0, offer: null }]);
  expect(offered.data.node.entries).toEqual([
    { before: 0, offer: { slot: { id: slotId }, until: expect.any(String) } },
  ]);
  expect(late.refusals).toEqual([{ code: 'SLOT_FULL' }]);
  expect(booked).toMatchObject({ visit: { status: 'CONFIRMED' }, refusals: [] });
  await until(
    () => toldOf(second.lawyer),
    (kinds) => kinds.includes('SEAT_OFFERED'),
  );
});

test('the pass lets its lawyer in once, the 48 hours are met, and the day is closed', async () => {
  const from = later(new Date().toISOString(), 10 * MINUTE);
  const opening = { centreId: centre.id, room: '1', from, to: later(from, HOUR) };
  const { slot } = await must(centre.staff, OPEN, opening);
  const { lawyer, entrustmentId } = await aLawyer();
  const { visit: held } = await must(lawyer, HOLD, { slotId: slot.id, entrustmentId });
  const { visit } = await must(lawyer, CONFIRM, { visitId: held.id });
  const pass: string = visit.pass.token;

  const forged = `${pass.slice(0, -2)}${pass.endsWith('AA') ? 'BB' : 'AA'}`;
  const wrong = await send(centre.staff, CHECK_IN, { input: { pass: forged } });
  const gates = await Promise.all([1, 2].map(() => send(centre.staff, CHECK_IN, { input: { pass } })));
  const { data } = await send(lawyer, CLOCK, { id: deadlineId(entrustmentId, 'VISIT') });
  const { visit: over } = await must(centre.staff, COMPLETE, { visitId: visit.id });

  expect(visit.status).toBe('CONFIRMED');
  expect(wrong.data.checkInVisit.visit).toBeNull();
  expect(gates.map(({ data: { checkInVisit } }) => checkInVisit.visit?.status ?? null).sort()).toEqual([
    'CHECKED_IN',
    null,
  ]);
  expect(data.node).toEqual({ term: 'VISIT', status: 'MET' });
  expect(over.status).toBe('COMPLETED');
});

test('a closure evicts nobody: the visit is flagged, its lawyer is told, and the session has no more free seats', async () => {
  const slotId = centre.slots.at(-1) ?? '';
  const { lawyer, entrustmentId } = await aLawyer();
  const { visit } = await must(lawyer, BOOK, { slotId, entrustmentId });
  const day = slotId.slice(-10);
  const free = async () => {
    const { data } = await send(lawyer, FREE, { id: centre.id, from: shanghaiDay(new Date().toISOString()), to: day });
    return data.freeSeats.edges.map(({ node }: { node: { id: string } }) => node.id) as readonly string[];
  };
  const before = await free();

  const closure = { centreId: centre.id, reason: '设备检修', from: `${day}T00:00:00.000Z`, to: `${day}T10:00:00.000Z` };
  await must(centre.staff, CLOSE, closure);
  const flagged = await until(
    async () => (await send(lawyer, FLAGS, { id: visit.id })).data.node,
    ({ flags }) => flags.length > 0,
  );

  expect(flagged).toEqual({ status: 'CONFIRMED', flags: [{ cause: 'SLOT_CLOSED' }] });
  expect(before).not.toContain(slotId);
  const kinds = await until(
    () => toldOf(lawyer),
    (all) => all.includes('VISIT_FLAGGED'),
  );
  expect(kinds.filter((kind: string) => kind === 'VISIT_FLAGGED')).toHaveLength(1);
});

test('a calendar feed shows the visits to whoever has its secret, and to nobody without', async () => {
  const [, slotId = ''] = centre.slots;
  const { lawyer, entrustmentId } = await aLawyer();
  await must(lawyer, BOOK, { slotId, entrustmentId });
  const { address } = await must(lawyer, FEED, {});
  const at = (path: string) => fetch(backend.graphqlUrl.replace(/\/graphql$/, path));

  const feed = await at(address.path);
  const other = await at(address.path.replace(/.\.ics$/, (end: string) => (end === '2.ics' ? '3.ics' : '2.ics')));

  expect(feed.status).toBe(200);
  const text = await feed.text();
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).not.toContain('赵某');
  expect(other.status).toBe(404);
});
