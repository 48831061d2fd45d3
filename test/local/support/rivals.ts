import { randomUUID } from 'node:crypto';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { world } from '#functions/world.ts';
import type { Rival } from '#scripts/bench/bookings/scenery.ts';
import { rivalsOf, sceneryOf } from '#scripts/bench/bookings/scenery.ts';
import type { Item } from '#store/table.ts';
import type { OpenCentre } from './centre.ts';
import { backend, dynamo, post, tokenOf } from './deployed.ts';
import { persistently } from './persistently.ts';

/**
 * Lawyers, each with a detainee of their own, so that nothing stands between them but the seats. Put straight into the
 * table, and only what booking reads of them: four requests for each would be most of the test and show nothing that
 * the journey does not, and the second engine copies its whole table for every transaction.
 * @param slots of a centre that is not there yet, which is put there with them
 */
export async function plantRivals(
  { id, organ }: Pick<OpenCentre, 'id' | 'organ'>,
  count: number,
  slots: readonly Slot[] = [],
): Promise<readonly Rival[]> {
  const rivals = rivalsOf(count, organ, slots);
  const items = await sceneryOf(organ, slots, rivals, world);
  await putAll(slots.length > 0 ? items : items.filter(({ PK }) => PK !== id));
  return rivals;
}

async function putAll(items: readonly Item[]): Promise<void> {
  const client = DynamoDBDocumentClient.from(dynamo, { marshallOptions: { removeUndefinedValues: true } });
  for (let i = 0; i < items.length; i += 25) {
    const puts = items.slice(i, i + 25).map((item) => ({ PutRequest: { Item: { ...item } } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [backend.tableName]: puts } }));
  }
}

const BOOK = `mutation ($input: BookVisitInput!) { bookVisit(input: $input) {
  visit { id seat } refusals { code ... on SlotFull { alternatives { id freeSeats } } } } }`;

export function book({ lawyer, entrustmentId }: Rival, slotId: string) {
  return persistently(lawyer, BOOK, { input: { slotId, entrustmentId, idempotencyKey: randomUUID() } });
}

const ENTRUSTMENTS = JSON.stringify({ query: '{ entrustments { edges { node { id } } } }' });

/** Each wave lets the engine start some more functions: all at once, they would be slower to start than they may be. */
function wavesOf(count: number): readonly number[] {
  const waves: number[] = [];
  for (let wave = 6; wave < count; wave += wave < 20 ? 7 : 8) waves.push(wave);
  return [...waves, count, count];
}

/**
 * Lets the engine start a function for each rival, so that they meet at the table and not in the queue for a process: a
 * small machine takes longer to start 60 than a function may take to answer.
 */
export async function warmUp(rivals: readonly Rival[]): Promise<void> {
  for (const wave of wavesOf(rivals.length)) {
    await Promise.all(
      rivals.slice(0, wave).map(async ({ lawyer }) => {
        const answer = await post(ENTRUSTMENTS, { authorization: `Bearer ${await tokenOf(lawyer)}` });
        await answer.text();
      }),
    );
  }
}
