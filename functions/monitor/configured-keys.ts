import { DisabledException, GetPublicKeyCommand, KMSClient, KMSInvalidStateException } from '@aws-sdk/client-kms';
import { formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { rawPublicKey } from '../ed25519-of-secret.ts';
import { listSetting, setting } from '../environment.ts';
import { tracer } from '../observability.ts';
import { listedKeys } from '../seal/keys/listed-key.ts';
import type { Configured } from './workshop.ts';

const PATIENCE = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
};

/** The keys that this function's settings name: the sealer's own list. */
export function configuredKeysOfFunction(origin: string): Configured {
  const ids = listedKeys(listSetting('LEDGER_KEYS')).map(({ id }) => id);
  // Of a secret there is no public half to be had alone, and who watches the log must not be able to sign it.
  if (setting('LEDGER_SIGNER') !== 'kms') return { ids, publicKeys: async () => undefined };
  const kms = tracer.captureAWSv3Client(new KMSClient(PATIENCE));
  return { ids, publicKeys: async () => (await Promise.all(ids.map((id) => publicKey(kms, id, origin)))).flat() };
}

/** The public half of a KMS key as notes know it; nothing of one that a person has disabled: it does not count any more. */
export async function publicKey(kms: Pick<KMSClient, 'send'>, id: string, origin: string): Promise<readonly string[]> {
  try {
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: id }));
    if (PublicKey === undefined) throw new Error('KMS left out a field of its answer');
    return [formatVerifierKey(verifierKey(origin, rawPublicKey(PublicKey)))];
  } catch (failure) {
    if (failure instanceof DisabledException || failure instanceof KMSInvalidStateException) return [];
    throw failure;
  }
}
