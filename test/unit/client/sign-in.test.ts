import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignInSettings } from '#client/sign-in/index.ts';
import { begin, finish, refresh } from '#client/sign-in/index.ts';
import { expiryOf } from '#client/token/expiry-of.ts';
import { identity, signInAs, tab } from './identity.ts';

let provider: Awaited<ReturnType<typeof identity>>;

beforeAll(async () => {
  provider = await identity();
});
afterAll(() => provider.stop());

const settings = (): SignInSettings & { keeper: ReturnType<typeof tab> } => {
  const { issuer, redirectUri } = provider;
  return { issuer, redirectUri, clientId: 'web', keeper: tab() };
};

/** As far as the address that the provider sends the browser back to. */
async function comeBack(given: SignInSettings): Promise<string> {
  return signInAs('lin.lawyer', await begin(given), given.redirectUri);
}

const changed = (address: string, name: string, value: string): string => {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
};

test('a person signs in, and has a token for the API', async () => {
  const given = settings();
  const address = await comeBack(given);

  const tokens = await finish(given, address);

  expect(tokens.subject).toBe('lin.lawyer');
  expect(expiryOf(tokens.accessToken)).toBeGreaterThan(Date.now());
});

test('the tokens are refreshed, and a used refresh token is not taken again', async () => {
  const given = settings();
  const first = await finish(given, await comeBack(given));

  const second = await refresh(given, String(first.refreshToken));
  const replayed = refresh(given, String(first.refreshToken));

  expect(second.accessToken).not.toBe(first.accessToken);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  await expect(replayed).rejects.toMatchObject({ name: 'SignInError', code: 'REFUSED' });
});

test('an answer with another state is not trusted, as one who plants his own code would send', async () => {
  const given = settings();
  const address = await comeBack(given);

  const planted = finish(given, changed(address, 'state', 'planted'));

  await expect(planted).rejects.toMatchObject({ code: 'UNTRUSTED' });
});

test('an answer of another provider is not trusted', async () => {
  const given = settings();
  const address = await comeBack(given);

  const mixed = finish(given, changed(address, 'iss', 'https://elsewhere.example'));

  await expect(mixed).rejects.toMatchObject({ code: 'UNTRUSTED' });
});

test('an answer is taken once by its tab, and its code once by the provider', async () => {
  const given = settings();
  const verifier = settings();
  const address = await comeBack({ ...given, keeper: remembering(given.keeper, verifier.keeper) });
  await finish(given, address);

  const inTheSameTab = finish(given, address);
  const withAllThatWasKept = finish(verifier, address);

  await expect(inTheSameTab).rejects.toMatchObject({ code: 'NOT_BEGUN' });
  await expect(withAllThatWasKept).rejects.toMatchObject({ code: 'REFUSED' });
});

test('a code is worth nothing to a tab with another verifier', async () => {
  const [victim, thief] = [settings(), settings()];
  const stolen = new URL(await comeBack(victim)).searchParams.get('code') ?? '';
  const own = await comeBack(thief);

  const used = finish(thief, changed(own, 'code', stolen));

  await expect(used).rejects.toMatchObject({ code: 'REFUSED' });
});

test('an answer without the nonce that was asked for is not trusted', async () => {
  const given = settings();
  const asked = await begin(given);
  const address = await signInAs('lin.lawyer', changed(asked, 'nonce', 'of-another-sign-in'), given.redirectUri);

  const answer = finish(given, address);

  await expect(answer).rejects.toMatchObject({ code: 'UNTRUSTED' });
});

test('who turns back at the sign-in page is told apart', async () => {
  const given = settings();
  const asked = new URL(await begin(given));
  const back = new URL(given.redirectUri);
  const iss = given.issuer;
  const state = asked.searchParams.get('state') ?? '';
  back.search = new URLSearchParams({ error: 'access_denied', state, iss }).toString();

  const answer = finish(given, back.href);

  await expect(answer).rejects.toMatchObject({ code: 'REFUSED' });
});

/** A tab, and somebody who copies all that it keeps. */
function remembering(kept: ReturnType<typeof tab>, copy: ReturnType<typeof tab>) {
  return {
    ...kept,
    setItem(key: string, value: string) {
      kept.setItem(key, value);
      copy.setItem(key, value);
    },
  };
}
