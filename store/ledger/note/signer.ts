/** A key that signs for the log, wherever it lies: in KMS, in Secrets Manager, with a witness. Ed25519. */
export interface Signer {
  /** The key's name in notes: the log's origin, or the witness's name. No space, no `+`. */
  readonly name: string;
  /** 32 bytes, raw (RFC 8032). */
  readonly publicKey: Uint8Array;
  /** The 64 bytes of an Ed25519 signature over exactly these bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
