import type { Edge } from '#store/ledger/merkle/edge.ts';
import { sameHash } from '#store/ledger/merkle/hash.ts';
import type { Checkpoint } from '#store/ledger/note/checkpoint.ts';

/** The end of the log as a function last wrote it: its next run need not read it back, unless another wrote since. */
export class KeptEdge {
  #edge: Edge | undefined;

  /** Whoever takes it has it alone: if they fail, it is read anew. */
  take({ size, root }: Checkpoint): Edge | undefined {
    const edge = this.#edge;
    this.#edge = undefined;
    return edge !== undefined && edge.size === size && sameHash(edge.root(), root) ? edge : undefined;
  }

  keep(edge: Edge): void {
    this.#edge = edge;
  }
}
