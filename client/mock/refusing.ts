import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { HttpHandler } from 'msw';
import { http } from 'msw';
import type { RefusalCode } from '../generated/refusals.ts';
import { refusals } from '../generated/refusals.ts';
import type { Mutation } from '../generated/schema.ts';
import { answer } from './answer.ts';
import { contract } from './contract.ts';
import { derived, id } from './draw.ts';
import type { HandlerOptions } from './handlers.ts';
import { ANYWHERE, told } from './handlers.ts';
import { languageOf } from './language.ts';
import { asksFor, operationOf } from './request.ts';

export type MutationName = Exclude<keyof Mutation, '__typename'>;

export interface RefusingOptions extends Pick<HandlerOptions, 'url' | 'seed' | 'documents'> {
  /** The input the refusal is about. */
  readonly path?: readonly string[];
  /** What stands in the message for `{code}` and the like, and in the refusal's own fields: the product's limits unless told. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A handler that refuses one mutation as the API would, and leaves every other operation to the next handler. */
export function refusing(mutation: MutationName, code: RefusalCode, options: RefusingOptions = {}): HttpHandler {
  const { url = ANYWHERE, seed = 1, documents = {} } = options;
  return http.post(url, async ({ request }) => {
    const operation = await operationOf(request, documents).catch(() => undefined);
    if (operation === undefined || !asksFor(operation.document, mutation)) return undefined;
    const current = currentOf(mutation, operation.variables.input, seed);
    const refusal = { ...current, ...refusalOf(mutation, code, languageOf(request), options) };
    const payload = { ...nothingOf(mutation), refusals: [refusal] };
    return told(await answer(operation, { seed, overrides: { Mutation: { [mutation]: payload } } }), request);
  });
}

interface Entry {
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly article?: string;
  /** What its words tell, by an input of the commands that tell it. */
  readonly limits?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

function refusalOf(
  mutation: MutationName,
  code: RefusalCode,
  language: 'zh' | 'en',
  { path = [], details = {} }: RefusingOptions,
) {
  const entry: Entry = refusals[code];
  const said: RefusingOptions['details'] = { ...limitsOf(mutation, entry), ...details };
  const message = entry[language].replace(/\{(\w+)\}/g, (_, name: string) => String(said[name] ?? '…'));
  // As the API: what is counted is counted from 1, and a range of days is told as what is too many of them.
  const limits = { lowest: 1, highest: said.most, most: said.days, ...said };
  return { ...limits, __typename: entry.type, code, message, article: entry.article ?? null, path };
}

function limitsOf(mutation: MutationName, { limits = {} }: Entry): Readonly<Record<string, string | number>> {
  const [argument] = contract().getMutationType()?.getFields()[mutation]?.args ?? [];
  const input = getNamedType(argument?.type);
  const inputs = isInputObjectType(input) ? input.getFields() : {};
  const told = Object.entries(limits);
  return (told.find(([name]) => name in inputs) ?? told[0])?.[1] ?? {};
}

/** What VersionChanged and NotInThisState show: the object that the command would have changed. */
function currentOf(mutation: MutationName, input: unknown, seed: number): object {
  const payload = getNamedType(contract().getMutationType()?.getFields()[mutation]?.type);
  const shown = isObjectType(payload) ? Object.values(payload.getFields()).map(({ type }) => getNamedType(type)) : [];
  const kind = shown.find((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'));
  if (kind === undefined) return {};
  const { name } = kind;
  const named = Object.values(input ?? {}).find((value) => typeof value === 'string' && value.startsWith(`${name}_`));
  return { current: { __typename: name, id: named ?? id(name, derived(seed, mutation)) } };
}

/** A refused command has changed nothing, so its payload shows nothing. */
function nothingOf(mutation: MutationName): Record<string, null> {
  const payload = getNamedType(contract().getMutationType()?.getFields()[mutation]?.type);
  return isObjectType(payload) ? Object.fromEntries(Object.keys(payload.getFields()).map((name) => [name, null])) : {};
}
