import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryReader, TileReader } from '#store/ledger/merkle/tile.ts';
import { tilePath } from '#store/ledger/merkle/tile-path.ts';
import type { ConsistencyClaim } from '#store/ledger/merkle/verify-consistency.ts';
import type { InclusionClaim } from '#store/ledger/merkle/verify-inclusion.ts';

/** JSON has its hashes in base64. */
type Written<Claim> = {
  readonly [Field in keyof Claim]: Claim[Field] extends number
    ? number
    : Claim[Field] extends Uint8Array
      ? string
      : string[] | null;
};

/** A log in a directory, as another program has written it. */
export class DirectoryLog implements TileReader, EntryReader {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  tile(level: number, index: number, width: number): Promise<Uint8Array> {
    return readFile(join(this.#directory, tilePath({ level, index, width })));
  }

  entries(index: number, width: number): Promise<Uint8Array> {
    return readFile(join(this.#directory, tilePath({ level: 'entries', index, width })));
  }

  text(path: string): Promise<string> {
    return readFile(join(this.#directory, path), 'utf8');
  }

  async claims(): Promise<{ inclusion: InclusionClaim[]; consistency: ConsistencyClaim[] }> {
    const { inclusion, consistency }: Claims = JSON.parse(await this.text('claims.json'));
    return {
      inclusion: inclusion.map(({ leaf, root, proof, ...claim }) => ({
        ...claim,
        ...{ leaf: bytes(leaf), root: bytes(root), proof: (proof ?? []).map(bytes) },
      })),
      consistency: consistency.map(({ fromRoot, toRoot, proof, ...claim }) => ({
        ...claim,
        ...{ fromRoot: bytes(fromRoot), toRoot: bytes(toRoot), proof: (proof ?? []).map(bytes) },
      })),
    };
  }
}

interface Claims {
  readonly inclusion: readonly Written<InclusionClaim>[];
  readonly consistency: readonly Written<ConsistencyClaim>[];
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}
