import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { seededBytes } from '#scripts/demo/bytes.ts';
import type { Signer } from '#store/ledger/note/signer.ts';

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key made from its name, so that a failure can be had again. */
export function aSigner(name: string, of = name): Signer {
  const secret = seededBytes(of, 32);
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, secret]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { name, publicKey, sign: async (bytes) => sign(null, bytes, privateKey) };
}
