import { JwtVerifier } from 'aws-jwt-verify';
import { FetchError, JwksNotAvailableInCacheError, WaitPeriodNotYetEndedJwkError } from 'aws-jwt-verify/error';
import type { Jwks } from 'aws-jwt-verify/jwk';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';

/** Who asks, as far as a token proves it; nothing is known without one. */
export interface Bearer {
  readonly subject?: string | undefined;
  /** The program that the token was given to: RFC 9068 and Cognito name it `client_id`, OpenID Connect `azp`. */
  readonly clientId?: string | undefined;
}

/** Says whose token it is. */
export interface TokenVerifier {
  /** @throws if the token is forged, expired, not yet valid, or meant for another audience */
  bearerOf(token: string): Promise<Bearer>;
}

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Where its keys are published, if not at `<issuer>/.well-known/jwks.json`: the `jwks_uri` of its discovery document. */
  readonly jwksUri?: string;
  /** Keys pinned at deployment, where the function cannot or may not fetch them: locally, and in closed networks. */
  readonly jwks?: Jwks;
}

/**
 * Verifies the access tokens of any OpenID Connect issuer. Only asymmetric signatures count: `alg: none` and HMAC
 * are refused by the library, since a published key must never serve as a secret.
 * Cognito's access tokens carry `client_id` in place of `aud`; either must be our audience.
 */
export function issuerVerifier({ issuer, audience, jwks, jwksUri }: Issuer): TokenVerifier {
  const verifier = JwtVerifier.create(
    {
      issuer,
      audience: null,
      ...(jwksUri === undefined ? {} : { jwksUri }),
      customJwtCheck: ({ payload }) => {
        // Cognito's id tokens name the same client in `aud`; they are not for APIs.
        if (payload.token_use === 'id') throw new Error('an id token is no access token');
        const meant = [payload.aud, payload.token_use === 'access' ? payload.client_id : undefined].flat();
        if (!meant.includes(audience)) throw new Error('the token is meant for another audience');
        if (typeof payload.exp !== 'number') throw new Error('the token never expires');
        if (typeof payload.sub !== 'string' || !/^[A-Za-z0-9.:_-]{1,100}$/.test(payload.sub)) {
          throw new Error('the token has no subject of the form the directory uses');
        }
      },
    },
    { jwksCache: new SimpleJwksCache() },
  );
  if (jwks !== undefined) verifier.cacheJwks(jwks);
  return {
    async bearerOf(token) {
      const { sub, client_id, azp } = await verifier.verify(token);
      const clientId = [client_id, azp].find((claim) => typeof claim === 'string' && claim !== '');
      return { subject: String(sub), clientId: clientId === undefined ? undefined : String(clientId) };
    },
  };
}

/** Whether it is the issuer's keys that could not be had: nothing is known of the token then. */
export function isKeyFault(failure: unknown): boolean {
  return [FetchError, JwksNotAvailableInCacheError, WaitPeriodNotYetEndedJwkError].some(
    (kind) => failure instanceof kind,
  );
}
