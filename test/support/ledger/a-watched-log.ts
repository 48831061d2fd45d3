import type { Configured } from '#functions/monitor/workshop.ts';
import { sealing } from '#functions/seal/sealing.ts';
import type { MemoryLedgerStore } from '#store/ledger/memory-ledger-store.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import { formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { addSigningKeys } from '#store/ledger/signing-keys.ts';
import type { Item, Key } from '#store/table.ts';
import { aSealer } from './a-sealer.ts';
import { plantEvents, someEvents } from './waiting-events.ts';

/** A log of so many events of 60 records each, the world around it, and the hands of somebody who has the table's keys. */
export async function aWatchedLog(each = 5) {
  const kept = aSealer();
  const { workshop, table, origin, signer, world } = kept;
  const fresh = [keyText(signer)];
  await addSigningKeys(table, { origin, known: [], fresh }, world);
  await plantEvents(table, someEvents(60, each));
  await sealing(workshop);
  /** As somebody does who has the table's keys: no condition, no event. */
  const tamper = async (key: Key, change: (item: Item) => Item) => {
    const [item] = await table.read([key]);
    if (item === undefined) throw new Error('there is no such item');
    await table.transact([{ write: 'put', item: change(item), condition: { is: 'anything' } }], world.token());
  };
  const remove = (key: Key) => table.transact([{ write: 'delete', key, condition: { is: 'anything' } }], world.token());
  const configured: Configured = { ids: ['secret-1'], publicKeys: async () => undefined };
  return { ...kept, workshop: { ...workshop, configured }, tamper, remove };
}

/** A key as the log lists it. */
export function keyText({ name, publicKey }: Signer): string {
  return formatVerifierKey(verifierKey(name, publicKey));
}

/** A store's objects without its checkpoint, for another to be shown. */
export function readerOf(store: MemoryLedgerStore) {
  return {
    tile: (level: number, index: number, width: number) => store.tile(level, index, width),
    entries: (index: number, width: number) => store.entries(index, width),
  };
}
