import { createCipheriv, createHash } from 'node:crypto';

/** As many bytes as asked for that look like chance and are the same for the same seed: AES-CTR over zeros. */
export function seededBytes(seed: string, size: number): Buffer<ArrayBuffer> {
  const key = createHash('sha256').update(seed).digest();
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  return Buffer.from(stream.update(Buffer.alloc(size)));
}

/** SHA-256, base64. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
