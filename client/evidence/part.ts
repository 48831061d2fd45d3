/** Where parts of a file begin and end. */
export interface Cut {
  /** Bytes. */
  readonly size: number;
  /** Bytes of every part but the last. */
  readonly partSize: number;
}

/** A part that has been read and hashed, and is held until the store has it. */
export interface Part {
  /** From 1. */
  readonly number: number;
  /** Base64. */
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** In how many parts a file is sent. */
export function partsOf({ size, partSize }: Cut): number {
  return Math.ceil(size / partSize);
}

/** From which byte up to which a part goes. */
export function boundsOf({ size, partSize }: Cut, number: number): readonly [from: number, to: number] {
  const from = (number - 1) * partSize;
  return [from, Math.min(from + partSize, size)];
}
