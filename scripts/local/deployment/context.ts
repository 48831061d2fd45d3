import { WEB_ORIGIN } from '../address.ts';
import { AUDIENCE } from '../identity/audience.ts';
import type { SigningKey } from '../identity/signing-key.ts';
import { administrators } from '../people.ts';
import type { Context } from './cdk.ts';

/** What a local deployment is told: our issuer, its keys pinned, and addresses a browser on this machine can reach. */
export const localContext = (issuer: string, key: SigningKey, gateway: string, endpoint: string): Context => ({
  issuer,
  audience: AUDIENCE,
  jwks: JSON.stringify(key.jwks),
  administrators: administrators.join(','),
  introspection: 'on',
  corsOrigins: [gateway, WEB_ORIGIN].join(','),
  s3PublicEndpoint: endpoint,
});
