/**
 * Bytes from base64 as RFC 4648 writes it, or nothing. Node's decoder skips what it does not know and ignores the bits
 * after the last byte: two texts would then be one signature, and a changed bit would go unseen.
 */
export function fromBase64(text: string, encoding: 'base64' | 'base64url' = 'base64'): Uint8Array | undefined {
  const bytes = Buffer.from(text, encoding);
  return bytes.toString(encoding) === text ? bytes : undefined;
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
