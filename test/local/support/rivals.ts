import { randomUUID } from 'node:crypto';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Aggregate, EventOf } from '#domain/model/aggregate.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { gateDifference } from '#store/difference/gates.ts';
import { recordAfter, stateItem } from '#store/record.ts';
import type { Item } from '#store/table.ts';
import { aDetainee, aLawyer, presented } from '#test/support/visit/records.ts';
import type { OpenCentre } from './centre.ts';
import { backend, dynamo, post, tokenOf, word } from './deployed.ts';
import { persistently } from './persistently.ts';
import { aCertificate } from './register.ts';

/** A lawyer with verified papers, who wants a seat. */
export interface Rival {
  /** The subject of their tokens. */
  readonly lawyer: string;
  readonly entrustmentId: string;
}

/**
 * Lawyers, each with a detainee of their own, so that nothing stands between them but the seats. Put straight into the
 * table, and only what booking reads of them: four requests for each would be most of the test and show nothing that
 * the journey does not, and the second engine copies its whole table for every transaction.
 */
export async function plantRivals(centre: OpenCentre, count: number): Promise<readonly Rival[]> {
  const rivals = Array.from({ length: count }, () => rival(centre));
  await putAll(rivals.flatMap(({ items }) => items));
  return rivals;
}

function rival({ id: centre, organ }: OpenCentre): Rival & { readonly items: readonly Item[] } {
  const name = word();
  const { suspended: _, ...lawyer } = aLawyer({ id: personId(`lawyer.${name}`), certificate: aCertificate() });
  const { status: _held, ...admission } = aDetainee({ id: `Detainee_${name}`, caseId: `Case_${name}`, centre, organ });
  const { status: _shown, ...papers } = presented({ id: `Entrustment_${name}`, lawyer: lawyer.id, centre, organ });
  const verified = { type: 'EntrustmentVerified', detainee: admission.id, place: 1 } as const;
  return {
    lawyer: `lawyer.${name}`,
    entrustmentId: papers.id,
    items: [
      ...itemsOf(Persons, { type: 'PersonRegistered', ...lawyer }),
      ...itemsOf(Detainees, { type: 'DetaineeAdmitted', ...admission }),
      ...itemsOf(Entrustments, { type: 'PapersPresented', ...papers }, verified),
    ],
  };
}

/** A record's state and gates, as commit would write them after these events. */
function itemsOf<A extends Aggregate>(aggregate: A, ...events: readonly EventOf<A>[]): readonly Item[] {
  const stored = recordAfter(aggregate, undefined, events);
  const { id } = stored.state;
  const gates = gateDifference([{ aggregate, id, before: undefined, after: stored.state }]);
  return [stateItem(aggregate, stored), ...gates.flatMap((write) => (write.write === 'put' ? [write.item] : []))];
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
const WAVES = [6, 12, 20, 28, 36, 44, 52, 60, 60];

/**
 * Lets the engine start a function for each rival, so that they meet at the table and not in the queue for a process: a
 * small machine takes longer to start 60 than a function may take to answer.  */
export async function warmUp(rivals: readonly Rival[]): Promise<void> {
  for (const wave of WAVES) {
    await Promise.all(
      rivals.slice(0, wave).map(async ({ lawyer }) => {
        const answer = await post(ENTRUSTMENTS, { authorization: `Bearer ${await tokenOf(lawyer)}` });
        await answer.text();
      }),
    );
  }
}
