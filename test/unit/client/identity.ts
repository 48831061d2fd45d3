import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WEB_ORIGIN } from '#scripts/local/address.ts';
import { issuerAt, serveIdentity } from '#scripts/local/identity/serve.ts';
import { loadSigningKey } from '#scripts/local/identity/signing-key.ts';
import { freePort } from '#scripts/local/port.ts';
import { Lifetime } from '#scripts/local/process/lifetime.ts';

/** The local provider, without an engine. */
export async function identity() {
  const lifetime = new Lifetime();
  const directory = await mkdtemp(join(tmpdir(), 'identity-'));
  lifetime.onEnd(() => rm(directory, { recursive: true }));
  const port = await freePort();
  const key = await loadSigningKey(directory);
  await serveIdentity(lifetime, { port, gatewayOrigin: 'http://127.0.0.1:4000', key, report: () => undefined });
  return { issuer: issuerAt(port), redirectUri: `${WEB_ORIGIN}/callback`, stop: () => lifetime.end() };
}

/** A browser that opens an address, picks a person on the sign-in page, and says where it was sent back to. */
export async function signInAs(person: string, address: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (url: string, method = 'GET'): Promise<string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { method, headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return new URL(response.headers.get('location') ?? '', url).href;
  };
  let at = await go(address);
  for (let hops = 0; hops < 5 && !at.startsWith(redirectUri); hops += 1)
    at = at.includes('/sign-in/') ? await go(`${at}?person=${person}`, 'POST') : await go(at);
  return at;
}

/** What a tab keeps. */
export function tab() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
