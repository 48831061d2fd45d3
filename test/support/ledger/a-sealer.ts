import { KeptEdge } from '#functions/seal/kept-edge.ts';
import type { Workshop } from '#functions/seal/workshop.ts';
import { MemoryLedgerStore } from '#store/ledger/memory-ledger-store.ts';
import { MemoryTable } from '#store/memory.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { aSigner } from './a-signer.ts';
import { BEGINNING } from './waiting-events.ts';

export const ORIGIN = 'log.example/330100';

/** A sealer with an empty log, its clock at the beginning; `over` takes the place of its parts. */
export function aSealer(over: Partial<Workshop> = {}) {
  const world = surroundings({ now: BEGINNING });
  const table = new MemoryTable();
  const store = new MemoryLedgerStore(world.now);
  const signer = aSigner(ORIGIN);
  const signers = async () => [signer];
  const workshop: Workshop = { table, store, origin: ORIGIN, signers, edge: new KeptEdge(), world, ...over };
  return { workshop, table, store, world, origin: ORIGIN, signer };
}
