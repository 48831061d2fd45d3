import type { EvidenceEvent } from '#domain/evidence/evidence/evidence.ts';
import type { BundledEvent, BundledRecord } from './bundle.ts';
import { eventOf } from './event-of.ts';

/** What a record says the SHA-256 of its file is. */
export interface ContentHash {
  readonly record: string;
  /** Base64. */
  readonly sha256: string;
  /** Read back whole from the store; also, of evidence that is not what was declared; or only said by its uploader. */
  readonly basis: 'READ' | 'FLAGGED' | 'DECLARED';
  /** Whether the event that says so is in the log. */
  readonly sealed: boolean;
}

type Known = Omit<ContentHash, 'record'>;

/**
 * What evidence recorded of its file: the hash of the bytes as they were read back from the store; where they were not
 * read yet, the one that its uploader gave. What the uploader gave of evidence that turned out to be something else
 * counts for nothing.
 *
 * @returns `NONE` for a record without a file, `UNKNOWN` if it may have one and its hash is not on record here
 */
export function contentHashOf({ id, events }: BundledRecord): ContentHash | 'NONE' | 'UNKNOWN' {
  if (!id.startsWith('Evidence_')) return 'NONE';
  let known: Known | 'NONE' | 'UNKNOWN' = 'UNKNOWN';
  for (const bundled of events) known = after(known, bundled);
  return typeof known === 'string' ? known : { record: id, ...known };
}

function after(known: Known | 'NONE' | 'UNKNOWN', bundled: BundledEvent): Known | 'NONE' | 'UNKNOWN' {
  const event = eventOf(bundled)?.event as EvidenceEvent | undefined;
  const hash = (sha256: unknown, basis: Known['basis']): Known | 'UNKNOWN' =>
    typeof sha256 === 'string' ? { sha256, basis, sealed: bundled.sealed !== undefined } : 'UNKNOWN';
  switch (event?.type) {
    case 'UploadCompleted':
      return hash(event.sha256, 'DECLARED');
    case 'EvidenceVerified':
      return hash(event.read?.contentHash, 'READ');
    case 'MismatchRead':
    case 'EvidenceMismatched':
      return hash(event.read?.contentHash, 'FLAGGED');
    case 'UploadAborted':
      return 'NONE';
    default:
      return known;
  }
}
