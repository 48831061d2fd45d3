import { fromBase64, toBase64 } from '../base64.ts';
import { checkHashes, checkSize } from './checked.ts';
import { rootOver } from './complete-subtrees.ts';
import { nodeHash } from './hash.ts';
import { ProofError } from './proof-error.ts';

/** A frontier as it is kept in an item. */
export interface SavedFrontier {
  readonly size: number;
  /** base64, the largest subtree first. */
  readonly hashes: readonly string[];
}

/**
 * The right edge of a Merkle tree: the roots of its complete subtrees, at most 53 of them. It is all that one has to
 * know of a log to lengthen it and to say its root (RFC 9162 calls the subtrees a compact range).
 */
export class Frontier {
  #size = 0;
  readonly #hashes: Uint8Array[] = [];

  /** @throws ProofError if it is not the frontier of that size: it may come from an item somebody has touched */
  static from(saved: SavedFrontier): Frontier {
    checkSize(saved.size);
    const frontier = new Frontier();
    frontier.#size = saved.size;
    for (const text of saved.hashes) {
      const hash = fromBase64(text) ?? new Uint8Array();
      checkHashes(hash);
      frontier.#hashes.push(hash);
    }
    if (frontier.#hashes.length !== subtreesOf(saved.size)) {
      throw new ProofError('PROOF_LENGTH_WRONG', 'a frontier has one hash for each bit of its size');
    }
    return frontier;
  }

  /** Entries in the log. */
  get size(): number {
    return this.#size;
  }

  /** Lengthens the log by the entry with this leaf hash. */
  append(leaf: Uint8Array): void {
    checkHashes(leaf);
    checkSize(this.#size + 1);
    let hash = leaf;
    for (let size = this.#size; size % 2 === 1; size = Math.floor(size / 2)) {
      const left = this.#hashes.pop();
      if (left === undefined) throw new ProofError('PROOF_LENGTH_WRONG', 'the frontier is not one of its size');
      hash = nodeHash(left, hash);
    }
    this.#hashes.push(hash);
    this.#size += 1;
  }

  root(): Uint8Array {
    return rootOver(this.#hashes);
  }

  saved(): SavedFrontier {
    return { size: this.#size, hashes: this.#hashes.map(toBase64) };
  }
}

function subtreesOf(size: number): number {
  let bits = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}
