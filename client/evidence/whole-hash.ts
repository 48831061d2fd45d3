/** SHA-256 of a file that is read part by part; no platform's SubtleCrypto can do that. */
export interface WholeHash {
  /** Takes the next bytes, in order. */
  update(bytes: Uint8Array): Promise<void>;
  /** Base64, once all bytes have been taken. */
  digest(): string;
}
