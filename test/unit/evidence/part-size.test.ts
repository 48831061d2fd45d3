import { expect, test } from 'vitest';
import { LARGEST, MOST_PARTS, partSizeOf, partsOf } from '#domain/evidence/evidence/part-size.ts';

const MEBIBYTE = 2 ** 20;

test.each([1, 8 * MEBIBYTE, 64 * MEBIBYTE, 80_000 * MEBIBYTE, 80_000 * MEBIBYTE + 1, 10 ** 12, LARGEST])(
  'a file of %d bytes fits into what S3 takes',
  (size) => {
    const partSize = partSizeOf(size);

    expect(partSize).toBeGreaterThanOrEqual(5 * MEBIBYTE);
    expect(partSize).toBeLessThanOrEqual(5 * 2 ** 30);
    expect(partsOf({ size, partSize })).toBeLessThanOrEqual(MOST_PARTS);
  },
);
