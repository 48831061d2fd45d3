import { None, processRefreshTokenResponse, refreshTokenGrantRequest } from 'oauth4webapi';
import { discover, transportOf } from './provider.ts';
import type { SignInSettings } from './settings.ts';
import type { Tokens } from './tokens.ts';
import { telling, tokensOf } from './tokens.ts';

/**
 * Other tokens for a refresh token, which stays as it is if the provider gives no newer one.
 *
 * @throws SignInError REFUSED when it has ended: let the person sign in again
 */
export async function refresh(settings: SignInSettings, refreshToken: string): Promise<Tokens> {
  const { issuer, clientId, resource } = settings;
  const server = await discover(issuer);
  const client = { client_id: clientId };
  return telling(async () => {
    const response = await refreshTokenGrantRequest(server, client, None(), refreshToken, {
      ...transportOf(issuer),
      ...(resource && { additionalParameters: { resource } }),
    });
    return { refreshToken, ...tokensOf(await processRefreshTokenResponse(server, client, response)) };
  });
}
