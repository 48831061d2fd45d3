import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** What a file is evidence of, by how it came about. */
export const EVIDENCE_KINDS = [
  'BODY_WORN_CAMERA',
  'INTERROGATION_RECORDING',
  'PHOTOGRAPH',
  'DOCUMENT_SCAN',
  'ELECTRONIC_DATA',
  'AUDIO',
  'OTHER',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A SHA-256, base64. */
export type Sha256 = string;

/** What was said of a file before its first byte arrived. */
export interface Begun {
  readonly id: Id<'Evidence'>;
  readonly caseId: Id<'Case'>;
  readonly kind: EvidenceKind;
  /** As its uploader called it. Data: it is never part of a key. */
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes of every part but the last. */
  readonly partSize: number;
  readonly device?: string;
  readonly capturedAt?: Instant;
  /** What the device that made the file says its SHA-256 is. */
  readonly deviceHash?: Sha256;
  readonly uploader: Id<'Person'>;
  readonly uploadId: string;
  /** The lock it is to have at least. */
  readonly retainUntil: Instant;
  readonly begunAt: Instant;
}

/** What its uploader said when all parts were sent. */
interface Completed {
  /** Of the whole file. */
  readonly sha256: Sha256;
  readonly completedAt: Instant;
}

/** What had arrived, listed before the parts became one object and can be listed no more. */
export interface Arrived {
  readonly parts: number;
  /** Bytes. */
  readonly size: number;
  /** Composite SHA-256 as S3 forms it: over the parts' digests, then `-` and their number. */
  readonly checksum: string;
}

/** An S3 object lock as read back from the version itself. */
export interface Lock {
  readonly mode: 'COMPLIANCE';
  readonly retainUntil: Instant;
  readonly legalHold: true;
}

/** One version of an object, as the store has it. */
export interface Kept {
  readonly versionId: string;
  /** Bytes. */
  readonly size: number;
  readonly checksum: string;
  readonly lock: Lock;
}

/** In what a kept object is not what was declared. */
export const DIFFERENCES = ['SIZE', 'CHECKSUM', 'DEVICE_HASH'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Why an upload came to nothing. */
export const ABORT_REASONS = ['CANCELLED', 'EXPIRED', 'NOTHING_ARRIVED', 'PARTS_TOO_SMALL', 'UPLOAD_GONE'] as const;
export type AbortReason = (typeof ABORT_REASONS)[number];

/** One file of a case, from the first announcement of its upload to its seal. */
export type Evidence = Begun &
  (
    | { readonly status: 'UPLOADING' }
    | ({ readonly status: 'COMPLETING'; readonly arrived?: Arrived } & Completed)
    | ({ readonly status: 'SEALED'; readonly kept: Kept; readonly sealedAt: Instant } & Completed)
    | ({
        readonly status: 'MISMATCH';
        readonly kept: Kept;
        readonly differences: readonly Difference[];
        readonly flaggedAt: Instant;
      } & Completed)
    | { readonly status: 'ABORTED'; readonly reason: AbortReason; readonly abortedAt: Instant }
  );

export type Completing = Extract<Evidence, { status: 'COMPLETING' }>;

export type EvidenceEvent =
  | ({ readonly type: 'UploadBegun' } & Begun)
  | ({ readonly type: 'UploadCompleted' } & Completed)
  | ({ readonly type: 'PartsListed' } & Arrived)
  | { readonly type: 'EvidenceSealed'; readonly kept: Kept; readonly at: Instant }
  | {
      readonly type: 'EvidenceMismatched';
      readonly kept: Kept;
      readonly differences: readonly Difference[];
      readonly at: Instant;
    }
  | { readonly type: 'UploadAborted'; readonly reason: AbortReason; readonly at: Instant }
  | { readonly type: 'DownloadRequested'; readonly versionId: string; readonly reason: string };

/** Where its bytes lie. Made of the id alone, so a key is never used twice and says nothing about anybody. */
export function objectKey({ id }: Pick<Evidence, 'id'>): string {
  return `evidence/${id}`;
}
