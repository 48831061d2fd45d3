import type { TokenEndpointResponse } from 'oauth4webapi';
import { AuthorizationResponseError, getValidatedIdTokenClaims, ResponseBodyError } from 'oauth4webapi';
import { SignInError } from './sign-in-error.ts';

/** What a sign-in came to. Keep it in memory: what a page stores, a script planted in the page can read. */
export interface Tokens {
  /** For `connect`. */
  readonly accessToken: string;
  /** For `refresh`, if the provider gives one. A provider may take each only once: keep the newest. */
  readonly refreshToken?: string;
  /** Who signed in, as the provider calls them; known when they have just done so. */
  readonly subject?: string;
}

export function tokensOf(answer: TokenEndpointResponse): Tokens {
  const { access_token: accessToken, refresh_token: refreshToken } = answer;
  const subject = getValidatedIdTokenClaims(answer)?.sub;
  return { accessToken, ...(refreshToken && { refreshToken }), ...(subject && { subject }) };
}

/** Runs a step of a sign-in, and tells apart a provider that refuses from an answer that is not to be trusted. */
export async function telling<Result>(step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (cause) {
    if (cause instanceof SignInError || cause instanceof TypeError) throw cause;
    const refused = cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new SignInError(refused ? 'REFUSED' : 'UNTRUSTED', message, { cause });
  }
}
