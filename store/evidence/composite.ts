import { createHash } from 'node:crypto';
import type { Arrived } from '#domain/evidence/evidence/evidence.ts';
import type { Part } from './evidence-store.ts';

/**
 * What an object made of these parts must be. S3 has no SHA-256 of a whole multipart object, only this one: over the
 * concatenated digests of the parts.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export function arrivedOf(parts: readonly Part[]): Arrived {
  const hash = createHash('sha256');
  for (const { sha256 } of parts) hash.update(Buffer.from(sha256, 'base64'));
  return {
    parts: parts.length,
    size: parts.reduce((sum, { size }) => sum + size, 0),
    checksum: `${hash.digest('base64')}-${parts.length}`,
  };
}
