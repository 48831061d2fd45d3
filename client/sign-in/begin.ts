import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from 'oauth4webapi';
import { keep } from './pending.ts';
import { discover } from './provider.ts';
import type { SignInSettings } from './settings.ts';

/**
 * Begins a sign-in: authorization code with PKCE (RFC 7636).
 *
 * @returns the address to send the browser to: `location.assign(await begin(settings))`
 */
export async function begin(settings: SignInSettings): Promise<string> {
  const { issuer, clientId, redirectUri, scope = 'openid', resource, keeper = sessionStorage } = settings;
  const { authorization_endpoint: endpoint } = await discover(issuer);
  if (endpoint === undefined) throw new Error(`${issuer} has no page to sign in at`);
  const pending = {
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    verifier: generateRandomCodeVerifier(),
  };
  const url = new URL(endpoint);
  const asked = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    // Without the page of consent a provider may keep offline access to itself (OpenID Connect Core, 11).
    ...(scope.includes('offline_access') && { prompt: 'consent' }),
    ...(resource && { resource }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  keep(keeper, pending);
  return url.href;
}
