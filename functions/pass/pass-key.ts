import type { KeyObject } from 'node:crypto';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';

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

/** RFC 8410, 7: what stands before the 32 bytes of an Ed25519 key's seed in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that a secret stands for: SHA-256 makes its text, however long, the 32 bytes that Ed25519 begins with. */
export function passKeyOf(secret: string): PassKey {
  const seed = createHash('sha256').update(secret).digest();
  const own = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const open = createPublicKey(own);
  const digest = createHash('sha256')
    .update(open.export({ format: 'der', type: 'spki' }))
    .digest();
  return { id: digest.subarray(0, 12).toString('base64url'), private: own, public: open };
}

/** Keys held in memory: for tests, and for a mock that has no account. The newest first. */
export function heldPassKeys(secret: string, ...before: readonly string[]): PassKeys {
  const keys: readonly [PassKey, ...PassKey[]] = [passKeyOf(secret), ...before.map(passKeyOf)];
  return { keys: async () => keys, again: async () => keys };
}
