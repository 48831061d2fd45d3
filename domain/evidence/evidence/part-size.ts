const MEBIBYTE = 2 ** 20;

/** Our limit for one file, 5 TB; S3's own was the same until 2025. Bytes. */
export const LARGEST = 5 * 2 ** 40;

/** S3's limit of parts in one upload. */
export const MOST_PARTS = 10_000;

/** Above S3's least of 5 MiB; small enough to send again without regret. Bytes. */
const USUAL = 8 * MEBIBYTE;

/** How large every part but the last must be, so that a file of `size` bytes fits into {@link MOST_PARTS} parts. Bytes. */
export function partSizeOf(size: number): number {
  return Math.max(USUAL, Math.ceil(size / MOST_PARTS / MEBIBYTE) * MEBIBYTE);
}

interface Cut {
  readonly size: number;
  readonly partSize: number;
}

/** In how many parts a file is sent. */
export function partsOf({ size, partSize }: Cut): number {
  return Math.ceil(size / partSize);
}

/** How large one of them is. Bytes. @param number from 1 */
export function sizeOfPart({ size, partSize }: Cut, number: number): number {
  return Math.min(partSize, size - (number - 1) * partSize);
}
