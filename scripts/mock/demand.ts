import { AsyncLocalStorage } from 'node:async_hooks';
import type { ErrorCode } from '#functions/graphql/errors.ts';
import { ERROR_CODES } from '#functions/graphql/errors.ts';
import type { RefusalCode } from '#functions/graphql/refusal-catalogue.ts';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';

/** What a request asks the mock to answer, whatever would be true. */
export interface Demand {
  readonly refusal?: RefusalCode;
  readonly error?: ErrorCode;
  /** Milliseconds to wait before answering. */
  readonly delay: number;
}

/** The request headers by which an outcome is demanded. */
export const DEMAND_HEADERS = { refusal: 'x-mock-refusal', error: 'x-mock-error', delay: 'x-mock-delay' } as const;

/** How long an answer is held back at the most. Milliseconds. */
const LONGEST_DELAY = 60_000;

/** A demand that cannot be met, with a text that says what can. */
export class UnknownDemand extends Error {
  override readonly name = 'UnknownDemand';
}

/** The demand of the request that is being answered: resolvers do not see headers. */
export const demands = new AsyncLocalStorage<Demand>();

/**
 * What the headers of a request demand.
 * @throws {UnknownDemand} for a code that the API does not have, or a delay that is none
 */
export function demandOf(headers: Headers): Demand {
  const refusal = known('refusal', headers, [...refusalCatalogue.keys()] as RefusalCode[]);
  const error = known('error', headers, ERROR_CODES);
  const delay = Number(headers.get(DEMAND_HEADERS.delay) ?? 0);
  if (!(Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_DELAY)) {
    throw new UnknownDemand(`${DEMAND_HEADERS.delay} takes milliseconds, from 0 to ${LONGEST_DELAY}`);
  }
  return { ...(refusal && { refusal }), ...(error && { error }), delay };
}

function known<Code extends string>(kind: 'refusal' | 'error', headers: Headers, codes: readonly Code[]) {
  const asked = headers.get(DEMAND_HEADERS[kind]);
  const code = codes.find((each) => each === asked);
  if (asked !== null && code === undefined) {
    throw new UnknownDemand(`${DEMAND_HEADERS[kind]}: there is no ${kind} ${asked}; there are ${codes.join(', ')}`);
  }
  return code;
}
