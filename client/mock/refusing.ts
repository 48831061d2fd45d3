import { getNamedType, isObjectType } from 'graphql';
import type { HttpHandler } from 'msw';
import { HttpResponse, http } from 'msw';
import type { RefusalCode } from '../generated/refusals.ts';
import { refusals } from '../generated/refusals.ts';
import type { Mutation } from '../generated/schema.ts';
import { answer } from './answer.ts';
import { contract } from './contract.ts';
import type { HandlerOptions } from './handlers.ts';
import { ANYWHERE } from './handlers.ts';
import { languageOf } from './language.ts';
import { asksFor, operationOf } from './request.ts';

export type MutationName = Exclude<keyof Mutation, '__typename'>;

export interface RefusingOptions extends Pick<HandlerOptions, 'url' | 'seed' | 'documents'> {
  /** The input the refusal is about. */
  readonly path?: readonly string[];
  /** What stands in the message for `{code}` and the like. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A handler that refuses one mutation as the API would, and leaves every other operation to the next handler. */
export function refusing(mutation: MutationName, code: RefusalCode, options: RefusingOptions = {}): HttpHandler {
  const { url = ANYWHERE, seed = 1, documents = {} } = options;
  return http.post(url, async ({ request }) => {
    const operation = await operationOf(request, documents).catch(() => undefined);
    if (operation === undefined || !asksFor(operation.document, mutation)) return undefined;
    const refusal = refusalOf(code, languageOf(request), options);
    const payload = { ...nothingOf(mutation), refusals: [refusal] };
    return HttpResponse.json(await answer(operation, { seed, overrides: { Mutation: { [mutation]: payload } } }));
  });
}

function refusalOf(code: RefusalCode, language: 'zh' | 'en', { path = [], details = {} }: RefusingOptions) {
  const entry: { type: string; zh: string; en: string; article?: string } = refusals[code];
  const message = entry[language].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '…'));
  return { __typename: entry.type, code, message, article: entry.article ?? null, path };
}

/** A refused command has changed nothing, so its payload shows nothing. */
function nothingOf(mutation: MutationName): Record<string, null> {
  const payload = getNamedType(contract().getMutationType()?.getFields()[mutation]?.type);
  return isObjectType(payload) ? Object.fromEntries(Object.keys(payload.getFields()).map((name) => [name, null])) : {};
}
