import { ERROR_CODES, type ErrorCode } from '#functions/graphql/errors.ts';
import { type CataloguedRefusal, refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import type { MemoryBackend } from '#scripts/mock/memory-backend.ts';
import { ask } from '../backend.ts';
import type { Contract } from '../reference/contract.ts';
import { nameLink } from '../reference/links.ts';
import type { Page } from '../site/page.ts';
import { errorPage } from './error-page.ts';
import { example } from './example.ts';
import { cataloguePage } from './index-page.ts';
import { refusalPage } from './refusal-page.ts';
import { sampleOperation } from './sample-operation.ts';
import { tellingTypeOf } from './telling-type.ts';

type Refusals = ReadonlyMap<string, readonly string[]>;

/** The catalogue: a page for all codes and one for each, with the answer that the backend gives when asked for it. */
export async function cataloguePages(
  contract: Contract,
  backend: MemoryBackend,
  refusals: Refusals,
): Promise<readonly Page[]> {
  const pages: Page[] = [cataloguePage()];
  // One after the other: ids are drawn in one order, so two builds are the same.
  for (const refusal of refusalCatalogue.values()) pages.push(await ofRefusal(contract, backend, refusals, refusal));
  for (const code of ERROR_CODES) pages.push(await ofError(contract, backend, code));
  return pages;
}

async function ofRefusal(
  contract: Contract,
  backend: MemoryBackend,
  refusals: Refusals,
  refusal: CataloguedRefusal,
): Promise<Page> {
  const names = [...refusals].filter(([, codes]) => codes.includes(refusal.code)).map(([name]) => name);
  const mutations = names.map((name) => nameLink(contract, name, `Mutation.${name}`));
  const saysMore = tellingTypeOf(contract.schema, refusal.code);
  const type = saysMore && nameLink(contract, saysMore.name);
  const [first] = names;
  if (first === undefined) return refusalPage(refusal, { mutations, type, shown: undefined });
  const operation = sampleOperation(contract.schema, first, refusal.code);
  const answer = await ask(backend, operation, { 'x-mock-refusal': refusal.code });
  if (!answer.text.includes(`"${refusal.code}"`)) {
    throw new Error(`${first} did not refuse with ${refusal.code}: ${answer.text}`);
  }
  return refusalPage(refusal, { mutations, type, shown: example(operation, answer) });
}

async function ofError({ schema }: Contract, backend: MemoryBackend, code: ErrorCode): Promise<Page> {
  const operation = sampleOperation(schema, 'bookVisit');
  const answer = await ask(backend, operation, { 'x-mock-error': code });
  if (!answer.text.includes(`"${code}"`)) throw new Error(`the backend did not answer ${code}: ${answer.text}`);
  return errorPage(code, example(operation, answer));
}
