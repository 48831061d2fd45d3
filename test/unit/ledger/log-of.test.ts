import { expect, test } from 'vitest';
import { sealing } from '#functions/seal/sealing.ts';
import { logOf } from '#store/ledger/log-of.ts';
import { openNote } from '#store/ledger/note/open-note.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import { verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aSealer, ORIGIN } from '#test/support/ledger/a-sealer.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

const [OLD, NEXT] = [aSigner(ORIGIN, 'old'), aSigner(ORIGIN, 'next')];
const signedBy = (note: string | undefined, { name, publicKey }: Signer) => {
  const key = verifierKey(name, publicKey);
  return openNote(note ?? '', [
    verifierKey(OLD.name, OLD.publicKey),
    verifierKey(NEXT.name, NEXT.publicKey),
  ]).verified.some((signature) => signature.key.id === key.id);
};

test('the size the log has now comes signed by the keys it has now, though it was kept with an old one', async () => {
  const signing: { now: readonly Signer[] } = { now: [OLD] };
  const kept = aSealer({ signers: async () => signing.now });
  await plantEvents(kept.table, someEvents(5, 1));
  await sealing(kept.workshop);
  const log = logOf(kept.store, ORIGIN, async () => []);
  expect(signedBy(await log.checkpoint(5), OLD)).toBe(true);

  signing.now = [NEXT];
  kept.world.set('2026-11-24T01:00:00.000Z');
  await sealing(kept.workshop);

  expect(signedBy(await kept.store.keptCheckpoint(5), OLD)).toBe(true);
  expect(signedBy(await log.checkpoint(5), NEXT)).toBe(true);

  await plantEvents(kept.table, [{ aggregate: 'Later_1', sequence: 1, after: 1_000 }]);
  await sealing(kept.workshop);
  expect(signedBy(await log.checkpoint(5), OLD)).toBe(true);
  expect(await log.checkpoint(4)).toBeUndefined();
});
