import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { centreId } from '#domain/visit/centre/centre.ts';
import { world } from '#functions/world.ts';
import { claimedSeats } from '#scripts/bench/bookings/claimed-seats.ts';
import { CAPACITY, SEATS, slotsOf } from '#scripts/bench/bookings/scenery.ts';
import type { Item } from '#store/table.ts';
import { backend, dynamo } from './support/deployed.ts';
import { book, plantRivals, warmUp } from './support/rivals.ts';

/**
 * Each has a function's process to itself, of some 70 MB. On two cores it is not memory that bounds how many answer within
 * a function's 29 seconds but the starting of them: a hundred at once did not. RIVALS takes more where there are more cores.
 */
const RIVALS = Math.max(SEATS + 1, Number(process.env.RIVALS ?? 64));

test(`${RIVALS} lawyers at once over HTTP want ${SEATS} seats: all are filled, none twice`, async () => {
  const organ = `33${Array.from({ length: 10 }, () => Math.floor(Math.random() * 10)).join('')}`;
  const slots = slotsOf(organ, world.now());
  const rivals = await plantRivals({ id: centreId(organ), organ }, RIVALS, slots);
  const [, warming] = await timed(() => warmUp(rivals));

  const [attempts, rush] = await timed(() => Promise.all(rivals.map((rival) => book(rival, rival.slotId))));

  const again = attempts.reduce((sum, { sends }) => sum + sends - 1, 0);
  console.info(
    `${backend.engine}: ${RIVALS} functions warm in ${warming} s; ${RIVALS} bookings over HTTP in ${rush} s, ${again} sent again`,
  );
  expect(attempts.flatMap(({ errors }) => errors)).toEqual([]);
  const payloads = attempts.map(({ data }) => data.bookVisit);
  const told = payloads.filter(({ visit }) => visit !== null);
  const refused = payloads.filter(({ visit }) => visit === null);
  expect(told).toHaveLength(SEATS);
  expect([...new Set(refused.flatMap(({ refusals }) => refusals.map(({ code }: { code: string }) => code)))]).toEqual([
    'SLOT_FULL',
  ]);
  const items = await itemsOf(organ);
  const every = slots.flatMap(({ id }) => Array.from({ length: CAPACITY }, (_, i) => `${id} ${i + 1}`)).sort();
  const seated = claimedSeats.seated(items).map(({ slot, seat }) => `${slot} ${seat}`);
  expect(seated.sort()).toEqual(every);
  const owners = items.filter(({ PK }) => PK.startsWith('CLAIM#Seat_')).map(({ owner }) => owner);
  expect(owners.sort()).toEqual(told.map(({ visit }) => visit.id).sort());
}, 600_000);

/** What was done, and how many seconds it took. */
async function timed<T>(run: () => Promise<T>): Promise<readonly [T, string]> {
  const start = performance.now();
  const done = await run();
  return [done, ((performance.now() - start) / 1_000).toFixed(1)];
}

/** The visits and seats of one centre, by looking at every item of the table. */
async function itemsOf(organ: string): Promise<readonly Item[]> {
  const client = DynamoDBDocumentClient.from(dynamo);
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: backend.tableName })) {
    items.push(...(Items as Item[]));
  }
  return items.filter(
    ({ PK, state }) => PK.includes(organ) || (state as { organ?: string } | undefined)?.organ === organ,
  );
}
