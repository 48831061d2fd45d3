import { toBase64 } from '#store/ledger/base64.ts';
import { entryBytes, entryId } from '#store/ledger/entry.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { Edge } from '#store/ledger/merkle/edge.ts';
import { leafHash } from '#store/ledger/merkle/hash.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import type { TileReader } from '#store/ledger/merkle/tile.ts';
import { tilePath } from '#store/ledger/merkle/tile-path.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';

/** How many proofs are measured: of entries and prefixes all over the log. */
const SAMPLE = 1_000;

export interface ProofSizes {
  readonly inclusion: Spread;
  readonly consistency: Spread;
}

/** Hashes of the shortest proof, of all on average, of the longest; and the longest one's bytes as JSON. */
export interface Spread {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
  readonly mostBytes: number;
}

/** Measures proofs of a log that is made for it, and verifies each inclusion that it measures. */
export async function proofSizes(size: number): Promise<ProofSizes> {
  const [edge, tiles] = [new Edge(), new Map<string, Uint8Array>()];
  const entries = Array.from({ length: size }, (_, number) => anEntry(number));
  for (const entry of entries) edge.append(entry);
  for (const { path, bytes } of edge.tiles()) tiles.set(path, bytes);
  const reader: TileReader = {
    tile: async (level, index, width) => tiles.get(tilePath({ level, index, width })) ?? new Uint8Array(),
  };
  const inclusion: Uint8Array[][] = [];
  const consistency: Uint8Array[][] = [];
  const root = edge.root();
  for (const [index, entry] of entries.entries()) {
    if (index % Math.ceil(size / SAMPLE) > 0 && index < size - 1) continue;
    const proof = await inclusionProof(reader, index, size);
    verifyInclusion({ index, size, proof, root, leaf: leafHash(entry) });
    inclusion.push(proof);
    consistency.push(await consistencyProof(reader, index + 1, size));
  }
  return { inclusion: spreadOf(inclusion), consistency: spreadOf(consistency) };
}

function anEntry(number: number): Uint8Array {
  const bytes = Buffer.alloc(48);
  bytes.writeUInt32BE(number);
  return entryBytes({ id: entryId(bytes.subarray(0, 16)), digest: toBase64(bytes.subarray(16)) });
}

function spreadOf(proofs: readonly (readonly Uint8Array[])[]): Spread {
  const lengths = proofs.map(({ length }) => length);
  const longest = proofs.find(({ length }) => length === Math.max(...lengths)) ?? [];
  return {
    least: Math.min(...lengths),
    mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    most: longest.length,
    mostBytes: Buffer.byteLength(JSON.stringify(longest.map(toBase64))),
  };
}
