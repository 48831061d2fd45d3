import { beforeEach, expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { plant } from '#test/support/plant.ts';
import { aLawyer, aRoom, aTemplate, CENTRE } from '#test/support/visit/records.ts';
import { scene, visiting } from '#test/support/visit/scene.ts';
import { site } from '#test/support/visit/site.ts';
import { asking, DAY, LAWYER, STAFF, slotsInTwoWeeks } from '#test/support/visit/slot-api.ts';

let here: Awaited<ReturnType<typeof slotsInTwoWeeks>>;

beforeEach(async () => {
  here = await slotsInTwoWeeks();
});

const FREE = `query ($from: LocalDate!, $to: LocalDate!, $mode: VisitMode, $equipment: [VisitRoomEquipment!], $first: Int, $after: String) {
  freeSeats(centreId: "${CENTRE}", from: $from, to: $to, mode: $mode, equipment: $equipment, first: $first, after: $after) {
    edges { node { room date from mode freeSeats withdrawnSeats } } pageInfo { hasNextPage endCursor } } }`;
const range = { from: DAY, to: DAY };

async function free(asked: object = {}, subject = LAWYER) {
  const { data, errors } = await here.send(subject, FREE, { ...range, ...asked });
  expect(errors).toEqual([]);
  const { edges, pageInfo } = data.freeSeats;
  const shown = edges.map(
    ({ node }: { node: { room: string; from: string; freeSeats: number } }) =>
      `${node.from.slice(11, 13)} ${node.room} ${node.freeSeats}`,
  );
  return { shown, pageInfo };
}

test('free seats of all rooms and days are one query, by time', async () => {
  expect((await free()).shown).toEqual(['01 1 1', '01 2 2', '01 3 3', '02 1 1', '02 2 2', '02 3 4']);
  expect((await free({ to: '2026-12-06' })).shown).toHaveLength(20);
});

test('of one mode, and with all that the room is to have', async () => {
  expect((await free({ mode: 'REMOTE' })).shown).toEqual(['02 3 4']);
  expect((await free({ equipment: ['HEARING_LOOP', 'WHEELCHAIR_ACCESS'] })).shown).toEqual(['01 2 2', '02 2 2']);
  expect((await free({ equipment: ['HEARING_LOOP', 'VIDEO_LINK'] })).shown).toEqual([]);
  expect((await free({ mode: 'REMOTE', equipment: ['VIDEO_LINK'] })).shown).toEqual(['02 3 4']);
});

test('nothing that is full, that is closed, or that has begun', async () => {
  const [first] = here.slots();
  await scene(here, [], [{ entrustment: 'Entrustment_1', lawyer: 'sun', detainee: 'zhao' }]);
  await visiting(here.table, here.world).book(
    { entrustment: 'Entrustment_1', lawyer: 'sun', detainee: 'zhao' },
    first?.id ?? '',
  );
  const closure = { room: '2', from: `${DAY}T00:00:00.000Z`, to: `${DAY}T01:30:00.000Z`, reason: '检修' };
  const { process } = await here.run(STAFF, 'addVisitClosure', closure, 'process { id }');
  await here.work(process.id);

  expect((await free()).shown).toEqual(['01 3 3', '02 1 1', '02 2 2', '02 3 4']);
  here.world.set(`${DAY}T01:00:00.000Z`);
  expect((await free()).shown).toEqual(['02 1 1', '02 2 2', '02 3 4']);
});

test('page after page, each slot once', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof free>> = await free({ to: '2026-12-06', first: 5, after });
    expect(page.shown.length).toBeLessThanOrEqual(5);
    seen.push(...page.shown);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);

  // Two days in each of two weeks.
  expect(seen).toHaveLength(24);
  expect(seen.slice(0, 6)).toEqual((await free()).shown);
});

test('what a page looks through is bounded, whatever is asked: it may be empty while more follow', async () => {
  const rooms = Array.from({ length: 30 }, (_, i) => aRoom({ code: `${i + 1}`, capacity: 50 }));
  const templates = rooms.map(({ code }, i) => aTemplate({ code: `T${i + 1}`, room: code, weekdays: [2, 3, 4, 5] }));
  const crowded = await site({ rooms, templates });
  const { suspended: _, ...lawyer } = aLawyer();
  await plant(crowded, Persons, lawyer.id, { type: 'PersonRegistered', ...lawyer });
  for (let i = 0; i < 6; i += 1) await crowded.open({ from: '2026-11-24', to: '2026-11-29' });
  expect(crowded.slots()).toHaveLength(120);
  here = { ...crowded, ...asking(crowded) };

  const all = await free({ to: '2026-11-29', first: 100 });
  const first = here.metered.bill();
  const none = await free({ to: '2026-11-29', first: 100, mode: 'REMOTE' });
  const rest = await free({ to: '2026-11-29', first: 100, mode: 'REMOTE', after: none.pageInfo.endCursor });

  // 400 seats are eight rooms of fifty.
  expect(all.shown).toHaveLength(8);
  expect(all.pageInfo.hasNextPage).toBe(true);
  // The actor, the centre, the list, its slots, four hundred seats.
  expect(first.reads).toBeLessThanOrEqual(8);
  expect(none).toMatchObject({ shown: [], pageInfo: { hasNextPage: true } });
  expect(rest).toMatchObject({ shown: [], pageInfo: { hasNextPage: false } });
});

test('an unknown centre has none; a page is from 1 to 100', async () => {
  const asked = FREE.replace(CENTRE, 'Centre_999999999999');
  const { data } = await here.send(LAWYER, asked, range);
  const { errors } = await here.send(LAWYER, FREE, { ...range, first: 101 });

  expect(data.freeSeats).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});
