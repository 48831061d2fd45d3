import { WEB_ORIGIN } from '../address.ts';
import type { Engine } from '../engine/engine.ts';
import { AUDIENCE } from '../identity/audience.ts';
import type { SigningKey } from '../identity/signing-key.ts';
import { administrators } from '../people.ts';
import type { Context } from './cdk.ts';

/** Every local backend's ledger has this name, and keys of its own: outside this machine it says nothing. */
export const LEDGER_ORIGIN = 'ledger.example/local';

/** What a local deployment is told: our issuer, its keys pinned, and addresses a browser on this machine can reach. */
export const localContext = (
  issuer: string,
  key: SigningKey,
  gateway: string,
  { endpoint, name }: Pick<Engine, 'endpoint' | 'name'>,
): Context => ({
  issuer,
  audience: AUDIENCE,
  jwks: JSON.stringify(key.jwks),
  administrators: administrators.join(','),
  introspection: 'on',
  corsOrigins: [gateway, WEB_ORIGIN].join(','),
  s3PublicEndpoint: endpoint,
  ledgerOrigin: LEDGER_ORIGIN,
  // Of the engines this one alone has Ed25519 in its KMS.
  ledgerSigner: name === 'ministack' ? 'kms' : 'secret',
});
