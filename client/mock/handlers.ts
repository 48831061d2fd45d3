import { GraphQLError } from 'graphql';
import type { HttpHandler } from 'msw';
import { HttpResponse, http } from 'msw';
import { answer } from './answer.ts';
import { languageOf } from './language.ts';
import type { Mistake } from './malformed.ts';
import { malformedDocument } from './malformed.ts';
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
      if (operation === undefined) return told({ mistakes: [NO_DOCUMENT] }, request);
      return told(await answer(operation, { seed, overrides: overrides as AnyOverrides }), request);
    } catch (failure) {
      const mistake = failure instanceof GraphQLError ? malformedDocument(failure, 'syntax') : NO_JSON;
      return told({ mistakes: [mistake] }, request);
    }
  };
  return [http.post(url, respond), http.get(url, respond)];
}

const NO_DOCUMENT: Mistake = {
  said: { zh: '没有文档，或没有此documentId的文档', en: 'There is no document, or none with this documentId' },
};

/** The parser's own words quote what it was given. */
const NO_JSON: Mistake = {
  said: { zh: 'variables：不是JSON', en: 'variables: not JSON' },
  path: ['variables'],
};

/** An answer as it is sent; mistakes in the language that the request prefers. */
export function told(answered: Awaited<ReturnType<typeof answer>>, request: Request): Response {
  if (!('mistakes' in answered)) return HttpResponse.json(answered);
  const language = languageOf(request);
  const errors = answered.mistakes.map(({ said, path }) => ({
    message: said[language],
    extensions: { code: 'BAD_USER_INPUT', ...(path && { path }) },
  }));
  return HttpResponse.json({ errors }, { status: 400 });
}
