import {
  authorizationCodeGrantRequest,
  None,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { take } from './pending.ts';
import { discover, transportOf } from './provider.ts';
import type { SignInSettings } from './settings.ts';
import type { Tokens } from './tokens.ts';
import { telling, tokensOf } from './tokens.ts';

/**
 * Finishes a sign-in where the provider sent the browser back to.
 *
 * @param address the page's own: `location.href`
 * @throws SignInError if it is not the answer to what this tab asked
 */
export async function finish(settings: SignInSettings, address: string): Promise<Tokens> {
  const { issuer, clientId, redirectUri, resource, keeper = sessionStorage } = settings;
  const { state, nonce, verifier } = take(keeper);
  const server = await discover(issuer);
  const client = { client_id: clientId };
  return telling(async () => {
    const parameters = validateAuthResponse(server, client, new URL(address), state);
    const response = await authorizationCodeGrantRequest(server, client, None(), parameters, redirectUri, verifier, {
      ...transportOf(issuer),
      ...(resource && { additionalParameters: { resource } }),
    });
    const expected = { expectedNonce: nonce, requireIdToken: true };
    return tokensOf(await processAuthorizationCodeResponse(server, client, response, expected));
  });
}
