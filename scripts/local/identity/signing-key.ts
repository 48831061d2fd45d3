import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** The local issuer's RS256 key: made once, kept, so that tokens and pinned keys survive a restart. */
export interface SigningKey {
  readonly privateJwk: JWK;
  /** The key set to pin into a deployment: the public half only. */
  readonly jwks: { readonly keys: readonly JWK[] };
}

export async function loadSigningKey(directory: string): Promise<SigningKey> {
  const file = join(directory, 'signing-key.json');
  const privateJwk = (await readKey(file)) ?? (await makeKey(directory, file));
  const { kty, n, e, kid, alg, use } = privateJwk;
  return { privateJwk, jwks: { keys: [{ kty, n, e, kid, alg, use } as JWK] } };
}

async function readKey(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch {
    return undefined;
  }
}

async function makeKey(directory: string, file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key: JWK = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' };
  await mkdir(directory, { recursive: true });
  await writeFile(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}
