import type { ClientMetadata } from 'oidc-provider';
import { WEB_ORIGIN } from '../address.ts';
import { DEMO_GRANT } from './demo-grant.ts';

const publicClient = (client_id: string, origin: string, ...grants: string[]): ClientMetadata => ({
  client_id,
  client_name: client_id,
  application_type: 'web',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', DEMO_GRANT, ...grants],
  response_types: ['code'],
  redirect_uris: [`${origin}/`, `${origin}/callback`],
});

/** Public clients, as browsers must be: authorization code with PKCE, and for the demo the one-call grant. */
export const clients = (gatewayOrigin: string): ClientMetadata[] => [
  publicClient('explorer', gatewayOrigin),
  publicClient('web', WEB_ORIGIN, 'refresh_token'),
];

export const allowedOrigins = (gatewayOrigin: string): readonly string[] => [gatewayOrigin, WEB_ORIGIN];
