import { expiryOf } from './expiry-of.ts';

/** A token is renewed so many milliseconds before its end: for the way to the server, and for a clock that is behind. */
const AHEAD = 60_000;

/** A new token is used at least this long: on a clock that is ahead every token would look ended, and none be kept. */
const AT_LEAST = 30_000;

/** What `connect` takes as its token. */
export interface FreshToken {
  (): Promise<string>;
  /** Drops a token that the server did not take; a newer one stays. */
  forget(token: string): void;
}

/**
 * Keeps a token, and fetches another before it ends: one fetch at a time, however many ask.
 *
 * @param fetchToken resolves to a new access token; its failure is told to whoever waits, and not kept
 * @param first a token that is there already, such as of a sign-in
 */
export function keepFresh(fetchToken: () => Promise<string>, first?: string): FreshToken {
  let kept = first === undefined ? undefined : dated(first);
  let coming: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    try {
      // A turn later: what fails at once would end this before it is known to be coming, and stay there for ever.
      const token = await Promise.resolve().then(fetchToken);
      kept = dated(token);
      return token;
    } finally {
      coming = undefined;
    }
  };

  const fresh = async (): Promise<string> => {
    if (kept && Date.now() < kept.until) return kept.token;
    coming ??= renew();
    return coming;
  };
  const forget = (token: string): void => {
    if (kept?.token === token) kept = undefined;
  };
  return Object.assign(fresh, { forget });
}

function dated(token: string): { readonly token: string; readonly until: number } {
  const end = expiryOf(token) ?? Number.POSITIVE_INFINITY;
  return { token, until: Math.max(end - AHEAD, Date.now() + AT_LEAST) };
}
