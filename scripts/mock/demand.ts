import { AsyncLocalStorage } from 'node:async_hooks';
import type { ErrorCode } from '#functions/graphql/errors.ts';
import { BilingualError, ERROR_CODES } from '#functions/graphql/errors.ts';
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
export class UnknownDemand extends BilingualError {
  constructor(zh: string, en: string) {
    super('BAD_USER_INPUT', { zh, en });
  }
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
    throw new UnknownDemand(
      `${DEMAND_HEADERS.delay}须为0至${LONGEST_DELAY}的毫秒数`,
      `${DEMAND_HEADERS.delay} takes milliseconds, from 0 to ${LONGEST_DELAY}`,
    );
  }
  return { ...(refusal && { refusal }), ...(error && { error }), delay };
}

function known<Code extends string>(kind: 'refusal' | 'error', headers: Headers, codes: readonly Code[]) {
  const asked = headers.get(DEMAND_HEADERS[kind]);
  const code = codes.find((each) => each === asked);
  if (asked !== null && code === undefined) {
    const header = DEMAND_HEADERS[kind];
    throw new UnknownDemand(
      `${header}：没有代码${asked}；可用${codes.join('、')}`,
      `${header}: there is no ${kind} ${asked}; there are ${codes.join(', ')}`,
    );
  }
  return code;
}
