import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Signer } from '#store/ledger/note/signer.ts';
import { ALGORITHMS, formatVerifierKey, isKeyName, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { UsageError } from '../verify/usage.ts';

/** A witness's key as it lies in its file: a name, and an Ed25519 key in PKCS #8. */
interface Kept {
  readonly name: string;
  readonly privateKey: string;
}

/** Makes a key and keeps it in a file of its owner's alone. Never over another. @returns the public key, as notes know it */
export async function makeWitnessKey(name: string, file: string): Promise<string> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const key = formatVerifierKey(verifierKey(name, raw, ALGORITHMS.COSIGNATURE));
  const kept: Kept = { name, privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
  try {
    await writeFile(file, `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (failure) {
    throw new UsageError(`the key was not kept: ${failure instanceof Error ? failure.message : failure}`);
  }
  return key;
}

/** @throws {UsageError} if the file is not there, or holds no key */
export async function witnessSigner(file: string): Promise<Signer> {
  const { name, privateKey } = await keptIn(file);
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { name, publicKey, sign: async (bytes) => sign(null, bytes, privateKey) };
}

async function keptIn(file: string) {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    const privateKey = createPrivateKey(kept.privateKey);
    if (privateKey.asymmetricKeyType !== 'ed25519' || !isKeyName(kept.name))
      throw new Error('no Ed25519 key with a name');
    return { name: kept.name, privateKey };
  } catch (failure) {
    throw new UsageError(`${file} is no witness’s key: ${failure instanceof Error ? failure.message : failure}`);
  }
}
