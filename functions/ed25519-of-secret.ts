import type { KeyObject } from 'node:crypto';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';

/** RFC 8410, 7: what stands before the 32 bytes of an Ed25519 key's seed in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An Ed25519 key, both halves. */
export interface Ed25519Key {
  readonly private: KeyObject;
  readonly public: KeyObject;
  /** The public half, 32 bytes (RFC 8032). */
  readonly raw: Uint8Array;
}

/** The key that a secret stands for: SHA-256 makes its text, however long, the 32 bytes that Ed25519 begins with. */
export function ed25519OfSecret(secret: string): Ed25519Key {
  const seed = createHash('sha256').update(secret).digest();
  const own = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const open = createPublicKey(own);
  return { private: own, public: open, raw: rawPublicKey(open.export({ format: 'der', type: 'spki' })) };
}

/** The last 32 bytes of what X.509 writes of an Ed25519 key (RFC 8410, 4). */
export function rawPublicKey(spki: Uint8Array): Uint8Array {
  return spki.subarray(-32);
}
