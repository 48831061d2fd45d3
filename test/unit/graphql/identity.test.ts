import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import type { TokenVerifier } from '#functions/graphql/identity.ts';
import { issuerVerifier } from '#functions/graphql/identity.ts';

const ISSUER = 'https://identity.example';
const AUDIENCE = 'urn:yangguang:api';
const LATER = Math.floor(Date.now() / 1000) + 600;

let verifier: TokenVerifier;
let signed: (claims: object) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig', kty: 'RSA' };
  verifier = issuerVerifier({ issuer: ISSUER, audience: AUDIENCE, jwks: { keys: [key] } });
  signed = (claims) =>
    new SignJWT({ iss: ISSUER, sub: 'lin.lawyer', exp: LATER, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(privateKey);
});

test.each([
  ['client_id, as RFC 9068 has it', { aud: AUDIENCE, client_id: 'portal' }, 'portal'],
  ['azp, as OpenID Connect has it', { aud: AUDIENCE, azp: 'portal' }, 'portal'],
  ['client_id before azp', { aud: AUDIENCE, client_id: 'portal', azp: 'other' }, 'portal'],
  ['azp where client_id is empty', { aud: AUDIENCE, client_id: '', azp: 'portal' }, 'portal'],
  ['nothing where neither is', { aud: AUDIENCE }, undefined],
  ['nothing where it is no text', { aud: AUDIENCE, client_id: ['portal'] }, undefined],
])('the client of a token is %s', async (_what, claims, clientId) => {
  expect(await verifier.bearerOf(await signed(claims))).toEqual({ subject: 'lin.lawyer', clientId });
});

test('the client of Cognito’s access token is its audience', async () => {
  const token = await signed({ client_id: AUDIENCE, token_use: 'access' });

  expect(await verifier.bearerOf(token)).toEqual({ subject: 'lin.lawyer', clientId: AUDIENCE });
});

test('a client named by a token for another audience is nobody', async () => {
  await expect(verifier.bearerOf(await signed({ aud: 'urn:other', client_id: 'portal' }))).rejects.toThrow('audience');
});
