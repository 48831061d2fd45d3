import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Actors } from '#functions/graphql/actors.ts';
import type { Endpoint } from '#functions/graphql/endpoint.ts';
import { endpointOf } from '#functions/graphql/endpoint.ts';
import { heldPassKeys } from '#functions/pass/pass-key.ts';
import { Passes } from '#functions/pass/passes.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { Exhausted } from '#store/failures.ts';
import { logOf } from '#store/ledger/log-of.ts';
import { MemoryLedgerStore } from '#store/ledger/memory-ledger-store.ts';
import type { Design } from './design.ts';
import { persistently } from './persistently.ts';
import type { Rival } from './scenery.ts';

const BOOK = `mutation ($input: BookVisitInput!) { bookVisit(input: $input) { visit { id seat } refusals { code } } }`;

/** The product: each seat is a claim of its own, and `bookVisit` runs through the whole GraphQL endpoint. */
export const claimedSeats: Design = {
  name: 'claimed seats (bookVisit)',
  open: (table, world) => {
    const endpoint = endpointOf({
      services: {
        table,
        world,
        evidence: new MemoryEvidenceStore(() => world.now()),
        actors: new Actors(table, []),
        passes: new Passes(heldPassKeys('bench')),
        ledger: logOf(new MemoryLedgerStore(() => world.now()), 'ledger.bench', async () => []),
      },
      bearerOf: async (authorization) => ({ subject: authorization }),
      introspection: false,
      origins: [],
    });
    return (rival) => {
      const idempotencyKey = world.token();
      return persistently(world, () => book(endpoint, rival, idempotencyKey));
    };
  },
  seated: (items) =>
    items
      .filter(({ PK, SK }) => PK.startsWith('Visit_') && SK === 'STATE')
      .map(({ state }) => state as Visit)
      .filter(({ status }) => status !== 'CANCELLED')
      .map(({ slot, seat }) => ({ slot, seat })),
};

interface Answer {
  readonly data?: { readonly bookVisit: { readonly visit: object | null; readonly refusals: { code: string }[] } };
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly retryAfter?: number } }[];
}

/** @throws Exhausted when told to come again */
async function book(endpoint: Endpoint, rival: Rival, idempotencyKey: string): Promise<boolean> {
  const { slotId, entrustmentId, lawyer } = rival;
  const variables = { input: { slotId, entrustmentId, idempotencyKey } };
  const event: Partial<APIGatewayProxyEvent> = {
    httpMethod: 'POST',
    headers: { 'content-type': 'application/json', authorization: lawyer },
    body: JSON.stringify({ query: BOOK, variables }),
    isBase64Encoded: false,
  };
  const { body } = await endpoint(event as APIGatewayProxyEvent, {} as Context);
  const { data, errors: [error] = [] } = JSON.parse(body) as Answer;
  if (error?.extensions.code === 'THROTTLED') throw new Exhausted(error.extensions.retryAfter ?? 1_000);
  if (data === undefined || data === null) throw new Error(body);
  const { visit, refusals } = data.bookVisit;
  if (visit === null && refusals.some(({ code }) => code !== 'SLOT_FULL')) throw new Error(body);
  return visit !== null;
}
