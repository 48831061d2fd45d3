import type { Signer } from '#store/ledger/note/signer.ts';
import { formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { addSigningKeys } from '#store/ledger/signing-keys.ts';
import type { Run } from '../run.ts';
import type { Workshop } from '../workshop.ts';

/**
 * The keys that sign now, every one of them in the list of those that ever did: nobody meets a signature whose key the
 * log does not name.
 * @param known the list as it was read
 */
export async function announced(workshop: Workshop, known: readonly string[], run: Run): Promise<readonly Signer[]> {
  const { table, origin, world } = workshop;
  const signers = await workshop.signers(world.now(), (failure) => run.silentKeys.push(failure));
  const keys = signers.map(({ name, publicKey }) => formatVerifierKey(verifierKey(name, publicKey)));
  // They come the older first, as they are listed.
  const fresh = keys.filter((key) => !known.includes(key)).toReversed();
  if (fresh.length > 0) await addSigningKeys(table, { origin, known, fresh }, world);
  return signers;
}
