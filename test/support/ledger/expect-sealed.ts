import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { EVENTS } from '#store/keys.ts';
import type { MemoryLedgerStore } from '#store/ledger/memory-ledger-store.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import { openCheckpoint } from '#store/ledger/note/open-checkpoint.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import { verifierKey } from '#store/ledger/note/verifier-key.ts';
import type { MemoryTable } from '#store/memory.ts';
import type { Item } from '#store/table.ts';
import { naiveRoot } from './naive-tree.ts';

/** Where a log is kept, whole. */
export interface Kept {
  readonly table: MemoryTable;
  readonly store: MemoryLedgerStore;
  readonly origin: string;
  readonly signer: Signer;
}

/**
 * That every event is in the log, once, none before the one before it in its record, and that bucket and checkpoint say
 * so too. Positions, entries and root are counted anew here, from the events alone.
 */
export async function expectSealed({ table, store, origin, signer }: Kept): Promise<void> {
  const events = table.items().filter(({ SK }) => SK.startsWith(EVENTS));
  const size = events.length;
  const sorted = events.toSorted((one, other) => Number(one.position) - Number(other.position));
  expect(sorted.map(({ position }) => position)).toEqual(events.map((_, i) => i));
  expect(events.filter((event) => 'unsealed' in event || 'arrived' in event)).toEqual([]);
  expectRecordOrder(sorted);

  const entries = sorted.map(({ digest, entry }) => Buffer.from(`{"digest":"${digest}","id":"${entry}","v":1}`));
  const shown = await store.checkpoint();
  const { checkpoint } = openCheckpoint(shown?.note ?? '', origin, [verifierKey(signer.name, signer.publicKey)]);
  const root = naiveRoot(entries);
  expect(checkpoint.size).toBe(size);
  expect(Buffer.compare(checkpoint.root, root)).toBe(0);
  expect(Buffer.compare(await rootOf(store, size), root)).toBe(0);
  for (let index = 0; index * 256 < size; index += 1) {
    const own = entries.slice(index * 256, (index + 1) * 256);
    const bundle = Buffer.concat(
      own.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]),
    );
    const hashes = Buffer.concat(own.map((entry) => createHash('sha256').update('\0').update(entry).digest()));
    expect(Buffer.compare(await store.entries(index, own.length), bundle)).toBe(0);
    expect(Buffer.compare(await store.tile(0, index, own.length), hashes)).toBe(0);
  }
  for (const index of new Set([0, size - 1, Math.floor(size / 2)])) {
    const proof = await inclusionProof(store, index, size);
    const leaf = createHash('sha256')
      .update('\0')
      .update(entries[index] ?? '')
      .digest();
    verifyInclusion({ index, size, leaf, proof, root });
  }
}

function expectRecordOrder(sorted: readonly Item[]): void {
  const last = new Map<string, number>();
  const turned = sorted.filter(({ PK, SK }) => {
    const sequence = Number(SK.slice(EVENTS.length));
    const before = last.get(PK) ?? 0;
    last.set(PK, sequence);
    return sequence !== before + 1;
  });
  expect(turned).toEqual([]);
}
