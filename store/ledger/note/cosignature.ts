import { SIGNATURE_BYTES } from './ed25519.ts';

const TIME_BYTES = 8;

/** What a witness says under a checkpoint: that it had seen this log, consistent with all before, by this time. */
export interface Cosignature {
  /** Seconds since 1970. */
  readonly at: number;
  /** 64 bytes of Ed25519 over `cosignedBytes`. */
  readonly signature: Uint8Array;
}

/** The message of C2SP tlog-cosignature v1: the time, then the checkpoint. */
export function cosignedBytes(text: string, at: number): Uint8Array {
  return Buffer.from(`cosignature/v1\ntime ${at}\n${text}`);
}

/** Time and signature as they stand in a signature line. */
export function packCosignature({ at, signature }: Cosignature): Uint8Array {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(at));
  return Buffer.concat([time, signature]);
}

/** @returns nothing if they are no such bytes, or the time is no number one can count with */
export function unpackCosignature(bytes: Uint8Array): Cosignature | undefined {
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined;
  const at = Number(Buffer.from(bytes.subarray(0, TIME_BYTES)).readBigUInt64BE());
  return Number.isSafeInteger(at) ? { at, signature: bytes.subarray(TIME_BYTES) } : undefined;
}
