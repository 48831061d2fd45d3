import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { backend, post, tokenOf } from './support/deployed.ts';

const VIEWER = JSON.stringify({ query: '{ viewer { roles } }' });
const asked = async (token: string) => {
  const response = await post(VIEWER, { authorization: `Bearer ${token}` });
  return {
    status: response.status,
    body: (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] },
  };
};
const claims = () => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: backend.issuer, aud: 'urn:yangguang:api', sub: 'zhou.admin', iat: now, exp: now + 3600 };
};

test('a sound token is taken', async () => {
  expect(await asked(await tokenOf('zhou.admin'))).toMatchObject({
    status: 200,
    body: { data: { viewer: { roles: ['ANYONE', 'ADMINISTRATOR'] } } },
  });
});

test('no token is nobody, who may ask what anyone may', async () => {
  const response = await post(VIEWER);

  expect(await response.json()).toMatchObject({ data: { viewer: { roles: ['ANYONE'] } } });
});

describe('a token is refused with 401 UNAUTHENTICATED', () => {
  const past = Math.floor(Date.now() / 1000) - 60;
  const forged = async () => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
  };
  /** The attack on naive verifiers: the published key used as the secret of an HMAC. */
  const confused = () =>
    new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('public key'));
  const bent = async () => {
    const [header = '', , signature = ''] = (await tokenOf('wang.officer')).split('.');
    return [header, Buffer.from(JSON.stringify(claims())).toString('base64url'), signature].join('.');
  };

  test.each<[string, () => Promise<string>]>([
    ['that is expired', () => tokenOf('zhou.admin', { exp: past })],
    ['that is not valid yet', () => tokenOf('zhou.admin', { nbf: past + 600 })],
    ['that is for another audience', () => tokenOf('zhou.admin', { aud: 'urn:other' })],
    ['that is of another issuer', () => tokenOf('zhou.admin', { iss: 'http://other.example' })],
    ['that has a subject of no form', () => tokenOf('a#b STATE')],
    ['that is signed by another key', forged],
    ['that has alg none', async () => new UnsecuredJWT(claims()).encode()],
    ['that is signed with HMAC', confused],
    ['whose claims were exchanged', bent],
    ['that is no token', async () => 'abc'],
  ])('%s', async (_name, make) => {
    const { status, body } = await asked(await make());

    expect(status).toBe(401);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(body.data ?? null).toBeNull();
  });
});
