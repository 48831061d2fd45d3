import { expect, test } from 'vitest';
import { Run } from '#functions/seal/run.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { checkpointOf } from '#functions/seal/show.ts';
import { ledgerHeadKey } from '#store/keys.ts';
import { TILE_WIDTH } from '#store/ledger/merkle/tile.ts';
import { openNote } from '#store/ledger/note/open-note.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import { formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { addSigningKeys, signingKeys } from '#store/ledger/signing-keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { aSealer, ORIGIN } from '#test/support/ledger/a-sealer.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import { intercepted } from '#test/support/ledger/intercepted.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';
import { surroundings } from '#test/support/surroundings.ts';

const [GOOD, OTHER] = [aSigner(ORIGIN), aSigner(ORIGIN, 'other')];
const keyOf = ({ name, publicKey }: Signer) => verifierKey(name, publicKey);

const disabled = {
  ...OTHER,
  sign: async () => {
    throw new Error('DisabledException');
  },
};
/** Whose signature is none: a note that carried it would be turned away whole. */
const broken = { ...OTHER, sign: async () => new Uint8Array(64) };

test.each([
  ['is disabled', async () => [GOOD, disabled]],
  ['signs something else', async () => [broken, GOOD]],
  [
    'cannot be had',
    async (_now: string, failed: (failure: unknown) => void) => {
      failed(new Error('DisabledException'));
      return [GOOD];
    },
  ],
])('where one of two keys %s the other signs, and that is told', async (_what, signers) => {
  const kept = aSealer({ signers });
  await plantEvents(kept.table, someEvents(5, 1));

  const run = await sealing(kept.workshop);

  expect(run.silentKeys).toHaveLength(1);
  const { verified, unknown } = openNote((await kept.store.checkpoint())?.note ?? '', [keyOf(GOOD), keyOf(OTHER)]);
  expect([verified.map(({ key }) => key), unknown]).toEqual([[keyOf(GOOD)], []]);
  await expectSealed(kept);
});

test.each([
  ['listed', async () => []],
  ['able', async () => [disabled]],
])('while no key is %s what waits is sealed up to a stretch, and the run fails', async (_what, signers) => {
  const kept = aSealer({ signers });
  await plantEvents(kept.table, someEvents(1_000, 1));
  const stretch = TILE_WIDTH;
  const sealed = async () => Number((await kept.table.read([ledgerHeadKey(ORIGIN)]))[0]?.size ?? 0);
  const run = new Run();

  await expect(sealing(kept.workshop, { stretch, run })).rejects.toMatchObject({ code: 'KEYS_MISSING' });
  expect(run).toMatchObject({ sealed: 294, size: 294 });
  await expect(sealing(kept.workshop, { stretch })).rejects.toMatchObject({ code: 'KEYS_MISSING' });
  expect(await sealed()).toBe(294);
  expect([...kept.store.objects()]).toEqual([]);

  const able = { ...kept.workshop, signers: async () => [GOOD] };
  expect(await sealing(able, { stretch })).toMatchObject({ size: 1_000, sealed: 706 });
  expect(checkpointOf(await kept.store.checkpoint())?.size).toBe(1_000);
  await expectSealed(kept);
});

test('sealers that add different keys at once both have theirs in the list', async () => {
  const [first, second, third] = ['a', 'b', 'c'].map((of) => formatVerifierKey(keyOf(aSigner(ORIGIN, of))));
  const table = new MemoryTable();
  const world = surroundings();
  const add = (known: readonly (string | undefined)[], fresh: string | undefined) =>
    addSigningKeys(table, { origin: ORIGIN, known: known.map(String), fresh: [String(fresh)] }, world);

  await Promise.all([add([], first), add([], second)]);
  await Promise.all([add([first, second], third), add([first, second], third)]);

  const keys = await signingKeys(table, ORIGIN);
  expect(keys[0]).toBe(third);
  expect(keys.toSorted()).toEqual([first, second, third].toSorted());
});

test('two keys that are new together are listed the newest first', async () => {
  const [older, newer] = [GOOD, OTHER];
  const kept = aSealer({ signers: async () => [older, newer] });
  await plantEvents(kept.table, someEvents(1, 1));

  await sealing(kept.workshop);

  expect(await signingKeys(kept.table, ORIGIN)).toEqual([newer, older].map((key) => formatVerifierKey(keyOf(key))));
});

test('a list that others write all the time is a failure, not silence', async () => {
  const table = intercepted(new MemoryTable(), async (request, ask) => (request === 'read' ? [undefined] : ask()));
  const world = surroundings();
  await addSigningKeys(table, { origin: ORIGIN, known: [], fresh: ['one'] }, world);

  await expect(addSigningKeys(table, { origin: ORIGIN, known: [], fresh: ['two'] }, world)).rejects.toThrow(
    'too often',
  );
});
