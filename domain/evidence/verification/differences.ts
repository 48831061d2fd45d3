import type { Difference, KeptEvidence, Sha256 } from '../evidence/evidence.ts';
import { contradicts } from './type-family.ts';

/** What reading all bytes came to. */
export interface Found {
  readonly contentHash: Sha256;
  /** Media type that the first bytes speak of, if any. */
  readonly sniffed?: string;
  /** Bytes. */
  readonly size: number;
}

/** In what the bytes, read again, are not what was declared. */
export function differencesRead(
  { kept, sha256, deviceHash, contentType }: KeptEvidence,
  { contentHash, sniffed, size }: Found,
): readonly Difference[] {
  return [
    ...(size === kept.size ? [] : (['SIZE'] as const)),
    ...(contentHash === sha256 ? [] : (['CONTENT_HASH'] as const)),
    ...(deviceHash === undefined || deviceHash === contentHash ? [] : (['DEVICE_HASH'] as const)),
    ...(contradicts(contentType, sniffed) ? (['CONTENT_TYPE'] as const) : []),
  ];
}
