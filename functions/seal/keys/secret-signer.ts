import { sign } from 'node:crypto';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { Signer } from '#store/ledger/note/signer.ts';
import { ed25519OfSecret } from '../../ed25519-of-secret.ts';

/** A key made of a secret in AWS Secrets Manager, where KMS has no Ed25519. Whoever reads the secret can sign. */
export async function secretSigner(
  client: Pick<SecretsManagerClient, 'send'>,
  secretId: string,
  name: string,
): Promise<Signer> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  if (SecretString === undefined) throw new Error('the secret of the ledger has no value');
  const key = ed25519OfSecret(SecretString);
  return { name, publicKey: key.raw, sign: async (bytes) => sign(null, bytes, key.private) };
}
