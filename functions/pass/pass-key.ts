import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import { ed25519OfSecret } from '../ed25519-of-secret.ts';

/** An Ed25519 key that signs passes. */
export interface PassKey {
  /** Names it in what it signs: 96 bits of the SHA-256 of its public half. */
  readonly id: string;
  readonly private: KeyObject;
  readonly public: KeyObject;
}

/** Where the key that signs is kept, and the one before it, whose passes are still good. */
export interface PassKeys {
  /** The newest first; there is always one. */
  keys(): Promise<readonly [PassKey, ...PassKey[]]>;
  /** The same, read anew: somebody met a key that is not among them. */
  again(): Promise<readonly [PassKey, ...PassKey[]]>;
}

/** The key that a secret stands for. */
export function passKeyOf(secret: string): PassKey {
  const key = ed25519OfSecret(secret);
  const digest = createHash('sha256')
    .update(key.public.export({ format: 'der', type: 'spki' }))
    .digest();
  return { id: digest.subarray(0, 12).toString('base64url'), private: key.private, public: key.public };
}

/** Keys held in memory: for tests, and for a mock that has no account. The newest first. */
export function heldPassKeys(secret: string, ...before: readonly string[]): PassKeys {
  const keys: readonly [PassKey, ...PassKey[]] = [passKeyOf(secret), ...before.map(passKeyOf)];
  return { keys: async () => keys, again: async () => keys };
}
