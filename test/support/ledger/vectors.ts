import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'vectors');

/** Objects that other logs have published: vectors/README.md says which. */
export function vector(path: string): Uint8Array {
  return readFileSync(join(FOLDER, path));
}

export interface ProofVector {
  readonly name: string;
  readonly desc: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

export interface InclusionVector extends ProofVector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
}

export interface ConsistencyVector extends ProofVector {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
}

export const inclusionVectors = (): readonly InclusionVector[] => linesOf('inclusion.jsonl');
export const consistencyVectors = (): readonly ConsistencyVector[] => linesOf('consistency.jsonl');

function linesOf<Case>(file: string): readonly Case[] {
  const lines = Buffer.from(vector(file)).toString().trimEnd().split('\n');
  return lines.map((line): Case => JSON.parse(line));
}
