import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Signer } from '#store/ledger/note/signer.ts';
import { listSetting, setting } from '../../environment.ts';
import { tracer } from '../../observability.ts';
import type { Workshop } from '../workshop.ts';
import { kmsSigner } from './kms-signer.ts';
import { listedKeys, signingAt } from './listed-key.ts';
import { secretSigner } from './secret-signer.ts';

/** The keys this function signs with; each is made once, when it is first needed. */
export function signersOfFunction(origin: string): Workshop['signers'] {
  const keys = listedKeys(listSetting('LEDGER_KEYS'));
  const make = makerOf(setting('LEDGER_SIGNER'), origin);
  const made = new Map<string, Promise<Signer>>();
  const signerOf = (id: string) => {
    const signer = made.get(id) ?? make(id);
    made.set(id, signer);
    // The next who needs it tries again.
    signer.catch(() => made.delete(id));
    return signer;
  };
  return async (now, failed) => {
    const settled = await Promise.allSettled(signingAt(keys, now).map(({ id }) => signerOf(id)));
    return settled.flatMap((each) => {
      if (each.status === 'fulfilled') return [each.value];
      failed(each.reason);
      return [];
    });
  };
}

/** What a request to keep a log going may take: the next run comes within the minute. */
const PATIENCE = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
};

function makerOf(kind: string, origin: string): (id: string) => Promise<Signer> {
  if (kind === 'kms') {
    const kms = tracer.captureAWSv3Client(new KMSClient(PATIENCE));
    return (id) => kmsSigner(kms, id, origin);
  }
  const secrets = tracer.captureAWSv3Client(new SecretsManagerClient(PATIENCE));
  return (id) => secretSigner(secrets, id, origin);
}
