import { isSignature } from '#store/ledger/note/ed25519.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import { LedgerFault } from './ledger-fault.ts';
import type { Run } from './run.ts';

/**
 * A text with the signatures of those keys that give theirs. One that was disabled does not keep the others from signing;
 * and a signature that is none would make readers turn the whole note away.
 * @throws {LedgerFault} KEYS_MISSING if none signs
 */
export async function signed(text: string, signers: readonly Signer[], run: Run): Promise<string> {
  const tried = await Promise.all(signers.map((signer) => given(signer, Buffer.from(text), run)));
  const able = tried.filter((signer) => signer !== undefined);
  if (able.length === 0) throw new LedgerFault('KEYS_MISSING', `none of ${signers.length} keys signs`);
  return signNote(text, able);
}

/** The signer with the signature it has given. */
async function given(signer: Signer, bytes: Uint8Array, run: Run): Promise<Signer | undefined> {
  const { name, publicKey } = signer;
  try {
    const signature = await signer.sign(bytes);
    if (!isSignature(publicKey, bytes, signature)) throw new Error('a signature is not by its key');
    return { name, publicKey, sign: async () => signature };
  } catch (failure) {
    run.silentKeys.push(failure);
    return undefined;
  }
}
