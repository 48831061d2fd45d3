import { importJWK, type JWTPayload, SignJWT } from 'jose';
import type { SigningKey } from './signing-key.ts';

/**
 * Signs any claims with the issuer's own key, for tests of what a token must not get away with: expired, of another
 * audience, of nobody. Nothing is added to the claims.
 */
export async function signToken({ privateJwk }: SigningKey, claims: JWTPayload): Promise<string> {
  const header = { alg: 'RS256', typ: 'at+jwt', ...(privateJwk.kid === undefined ? {} : { kid: privateJwk.kid }) };
  return new SignJWT(claims).setProtectedHeader(header).sign(await importJWK(privateJwk, 'RS256'));
}
