import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetSecretValueCommand, ResourceNotFoundException } from '@aws-sdk/client-secrets-manager';
import type { PassKey, PassKeys } from './pass-key.ts';
import { passKeyOf } from './pass-key.ts';

type Keys = readonly [PassKey, ...PassKey[]];

/** A new version of the secret signs everywhere within this time. Milliseconds. */
const KEPT = 10 * 60_000;

/** However many passes name a key that nobody knows, the secret is read for them no more often. Milliseconds. */
const AGAIN = 60_000;

/** Where the keys come from, and whom to tell that they could not be read. */
interface Source {
  readonly client: Pick<SecretsManagerClient, 'send'>;
  readonly secretId: string;
  /** Milliseconds. */
  readonly now?: () => number;
  /** A read failed while older keys serve. */
  readonly failed?: (failure: unknown) => void;
}

/**
 * Keys of a secret in AWS Secrets Manager, kept between calls. Its current version signs; passes of the version before
 * are good until there is another. So a new version must be at least as far from the last as visits are booked ahead.
 * While the secret cannot be read the keys that were read last go on: no gate closes for an outage.
 */
export function secretPassKeys({ client, secretId, now = Date.now, failed }: Source): PassKeys {
  let kept: Keys | undefined;
  let reading: { readonly at: number; readonly keys: Promise<Keys>; stale?: true } | undefined;
  const read = async (): Promise<Keys> => {
    try {
      kept = await keysOf(client, secretId);
      return kept;
    } catch (failure) {
      if (kept === undefined) {
        // With nothing to go on, the next who asks tries again.
        reading = undefined;
        throw failure;
      }
      if (reading !== undefined) reading.stale = true;
      failed?.(failure);
      return kept;
    }
  };
  const within = (age: number): Promise<Keys> => {
    const most = reading?.stale === true ? AGAIN : age;
    if (reading === undefined || now() - reading.at > most) reading = { at: now(), keys: read() };
    return reading.keys;
  };
  return { keys: () => within(KEPT), again: () => within(AGAIN) };
}

async function keysOf(client: Pick<SecretsManagerClient, 'send'>, secretId: string): Promise<Keys> {
  const [current, previous] = await Promise.all([
    versionOf(client, secretId, 'AWSCURRENT'),
    versionOf(client, secretId, 'AWSPREVIOUS'),
  ]);
  if (current === undefined) throw new Error('the secret of the passes has no value');
  return [current, ...(previous === undefined ? [] : [previous])];
}

async function versionOf(
  client: Pick<SecretsManagerClient, 'send'>,
  SecretId: string,
  VersionStage: 'AWSCURRENT' | 'AWSPREVIOUS',
): Promise<PassKey | undefined> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId, VersionStage }));
    return SecretString === undefined ? undefined : passKeyOf(SecretString);
  } catch (failure) {
    // A secret that was never changed has no version before.
    if (VERSION_ABSENT(failure, VersionStage)) return undefined;
    throw failure;
  }
}

const VERSION_ABSENT = (failure: unknown, stage: string) =>
  stage === 'AWSPREVIOUS' && failure instanceof ResourceNotFoundException;
