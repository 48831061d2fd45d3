import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { HttpHandler } from 'msw';
import { HttpResponse, http } from 'msw';
import { answer } from './answer.ts';
import type { AnyOverrides, Overrides } from './overrides.ts';
import type { Documents } from './request.ts';
import { operationOf } from './request.ts';

export interface HandlerOptions {
  /** Where the API is: any host's `/graphql` unless told. */
  readonly url?: string;
  /** The same seed, the same answers. */
  readonly seed?: number;
  /** What is not to be left to chance: `{ Mutation: { bookVisit: ({ input }) => … }, Visit: { status: 'BOOKED' } }`. */
  readonly overrides?: Overrides;
  /** For clients that send ids of documents: client/generated/persisted-documents.json. */
  readonly documents?: Documents;
}

export const ANYWHERE = '*/graphql';

/** Handlers for MSW 2 that answer any operation of the contract with drawn objects. */
export function handlersOf(options: HandlerOptions = {}): HttpHandler[] {
  const { url = ANYWHERE, seed = 1, overrides = {}, documents = {} } = options;
  const respond = async ({ request }: { request: Request }) => {
    try {
      const operation = await operationOf(request, documents);
      if (operation === undefined) return malformed(new GraphQLError('no document, or one that is not known'));
      return told(await answer(operation, { seed, overrides: overrides as AnyOverrides }));
    } catch (failure) {
      return malformed(failure instanceof GraphQLError ? failure : new GraphQLError(String(failure)));
    }
  };
  return [http.post(url, respond), http.get(url, respond)];
}

function told({ data, errors }: ExecutionResult): Response {
  if (data !== undefined) return HttpResponse.json({ data, ...(errors && { errors }) });
  const said = errors?.map(({ message, locations }) => ({ message, locations, extensions: { code: MALFORMED } }));
  return HttpResponse.json({ errors: said }, { status: 400 });
}

const MALFORMED = 'BAD_USER_INPUT';

function malformed(error: GraphQLError): Response {
  return told({ errors: [error] });
}
