import { Actors } from '#functions/graphql/actors.ts';
import type { EndpointOptions } from '#functions/graphql/endpoint.ts';
import { endpointOf } from '#functions/graphql/endpoint.ts';
import { unauthenticated } from '#functions/graphql/errors.ts';
import { answerWith } from '#scripts/mock/proxy-event.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { emptyLedger } from '#test/support/ledger/empty-ledger.ts';
import { surroundings } from './surroundings.ts';
import { PASSES } from './visit/passes.ts';

export const URL_OF_IT = 'http://127.0.0.1/graphql';

/** The endpoint in this process, asked by web requests as through the gateway; a token is `subject` or `subject/client`. */
export function endpoint({
  table = new MemoryTable() as Table,
  introspection = true,
  origins = [] as string[],
  ...options
}: { table?: Table; origins?: string[] } & Partial<Omit<EndpointOptions, 'origins'>> = {}) {
  const world = surroundings();
  const serve = endpointOf({
    services: {
      table,
      world,
      evidence: new MemoryEvidenceStore(() => world.now()),
      actors: new Actors(table, ['admin']),
      passes: PASSES,
      ledger: emptyLedger(),
    },
    async bearerOf(authorization) {
      if (authorization === 'Bearer forged') throw unauthenticated({ zh: '令牌无效', en: 'The token is not valid' });
      const [subject, clientId] = authorization?.replace('Bearer ', '').split('/') ?? [];
      return { subject, clientId };
    },
    introspection,
    origins,
    ...options,
  });
  const ask = (path: string, init: RequestInit = {}) => answerWith(serve, new Request(`${URL_OF_IT}${path}`, init));
  return {
    serve,
    /** Sends anything. */
    ask,
    /** Posts JSON; a string is sent as it is. */
    post: (body: unknown, headers: Record<string, string> = {}) =>
      ask('', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** Asks by GET, in the form that no other site's page can send unasked. */
    get: (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      ask(`?${new URLSearchParams(parameters)}`, { headers: { 'apollo-require-preflight': 'true', ...headers } }),
  };
}
