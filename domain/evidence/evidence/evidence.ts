import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Cause } from '../verification/cause.ts';
import type { EvidenceKind } from './kinds.ts';

/** A SHA-256, base64. */
export type Sha256 = string;

/** How a copy was made of evidence that is kept: the original stays what it is. */
export const DERIVATIONS = ['REDACTED', 'TRANSCODED', 'STILL', 'EXCERPT'] as const;
export type Derivation = (typeof DERIVATIONS)[number];

/** Of what a copy was made, and how (法发〔2016〕22号 18: what was changed, and by what, is said with it). */
export interface Derived {
  readonly from: Id<'Evidence'>;
  readonly as: Derivation;
  /** Software and settings, in words. */
  readonly method: string;
}

/** What is said of a file, also before any of it can be sent. */
export interface Described {
  readonly caseId: Id<'Case'>;
  readonly kind: EvidenceKind;
  /** As its uploader called it. Data: it is never part of a key. */
  readonly name: string;
  readonly contentType: string;
  readonly device?: string;
  /** From when on it was captured. */
  readonly capturedAt?: Instant;
  /** Until when; not there for what is of one moment. */
  readonly capturedTo?: Instant;
  /** Who operated the device. */
  readonly operator?: Id<'Person'>;
  readonly place?: string;
  /** What the device that made the file says its SHA-256 is. */
  readonly deviceHash?: Sha256;
  readonly derived?: Derived;
}

/** From which allowance, and how much of it, an upload has drawn. */
export interface Drawn {
  readonly allowance: Id<'Allowance'>;
  /** Bytes. */
  readonly bytes: number;
}

/** What was said of a file before its first byte arrived. */
export interface Begun extends Described {
  readonly id: Id<'Evidence'>;
  /** Bytes. */
  readonly size: number;
  /** Bytes of every part but the last. */
  readonly partSize: number;
  readonly uploader: Id<'Person'>;
  readonly uploadId: string;
  /** The lock it is to have at least. */
  readonly retainUntil: Instant;
  readonly begunAt: Instant;
  /** By which it was announced, with its device hash, before it could be sent. */
  readonly announcement?: Id<'Announcement'>;
  /** Bytes, as they were announced. */
  readonly announcedSize?: number;
  readonly drawn?: readonly Drawn[];
  /** Which of its uploader's lanes it is in while it is UPLOADING, from 0. */
  readonly lane?: number;
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
  readonly legalHold: boolean;
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
export const DIFFERENCES = [
  'SIZE',
  'CHECKSUM',
  'DEVICE_HASH',
  /** Its size is not the one that was announced with its device hash. */
  'ANNOUNCED_SIZE',
  /** The bytes themselves, read again from the store, have another SHA-256. */
  'CONTENT_HASH',
  /** The bytes are of another type than was claimed. */
  'CONTENT_TYPE',
  /** The store does not have the version any more, or cannot read it. */
  'UNREADABLE',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Why an upload came to nothing. */
export const ABORT_REASONS = [
  'CANCELLED',
  'EXPIRED',
  'NOTHING_ARRIVED',
  'PARTS_TOO_SMALL',
  /** More arrived than its quotas gave: it was never made an object, and so never locked. */
  'LARGER_THAN_DECLARED',
  'UPLOAD_GONE',
] as const;
export type AbortReason = (typeof ABORT_REASONS)[number];

/** Why something is kept longer than its kind asks for. */
export const RETENTION_GROUNDS = ['COMPLAINT', 'LITIGATION', 'MAJOR_CASE', 'OTHER'] as const;
export type RetentionGround = (typeof RETENTION_GROUNDS)[number];

/** What a leader has ordered and the worker has still to do in the store. */
export interface RetentionOrder {
  readonly until: Instant;
  readonly orderedAt: Instant;
}

/** What reading all of the kept bytes again came to. */
export interface Read {
  readonly verification: Id<'Verification'>;
  /** Why it was read; not there in readings of before this was kept. */
  readonly cause?: Cause;
  /** Code of the organ of its case, by which what is due is listed. */
  readonly organ: string;
  /** Of the bytes as they lie in the store; not there if they could not be read. */
  readonly contentHash?: Sha256;
  /** Media type that the first bytes speak of, if any. */
  readonly sniffed?: string;
  readonly at: Instant;
}

/** What every kept object has, whether or not it is what was declared. */
interface Keeping extends Completed {
  readonly kept: Kept;
  readonly order?: RetentionOrder;
  /** The verification that is under way. */
  readonly checking?: Id<'Verification'>;
  /** The last reading of all its bytes. */
  readonly read?: Read;
  /** By which release of its case's holds its own was lifted. */
  readonly release?: Id<'Release'>;
}

/** One file of a case, from the announcement of its upload to its seal, and for as long as it is kept. */
export type Evidence = Begun &
  (
    | { readonly status: 'UPLOADING' }
    | ({ readonly status: 'COMPLETING'; readonly arrived?: Arrived } & Completed)
    | ({ readonly status: 'SEALED'; readonly sealedAt: Instant } & Keeping)
    | ({ readonly status: 'VERIFIED'; readonly sealedAt: Instant; readonly read: Read } & Keeping)
    | ({
        readonly status: 'MISMATCH';
        readonly differences: readonly Difference[];
        readonly flaggedAt: Instant;
        /** If it had been sealed before. */
        readonly sealedAt?: Instant;
      } & Keeping)
    | { readonly status: 'ABORTED'; readonly reason: AbortReason; readonly abortedAt: Instant }
  );

export type Completing = Extract<Evidence, { status: 'COMPLETING' }>;
/** Lying in the store under a proven lock. */
export type KeptEvidence = Extract<Evidence, { kept: Kept }>;

export type EvidenceEvent =
  | ({ readonly type: 'UploadBegun' } & Begun)
  | ({ readonly type: 'UploadCompleted' } & Completed)
  | ({ readonly type: 'PartsListed' } & Arrived)
  | {
      readonly type: 'EvidenceSealed';
      readonly kept: Kept;
      readonly at: Instant;
      readonly checking?: Id<'Verification'>;
    }
  | {
      readonly type: 'EvidenceMismatched';
      readonly kept: Kept;
      readonly differences: readonly Difference[];
      readonly at: Instant;
      readonly checking?: Id<'Verification'>;
      readonly read?: Read;
    }
  /** All bytes were read and are what was declared. `lock` as it was lengthened before this was said. */
  | { readonly type: 'EvidenceVerified'; readonly read: Read; readonly lock: Lock }
  /** What had been flagged was read whole, so that it is known what it is. */
  | {
      readonly type: 'MismatchRead';
      readonly read: Read;
      /** What differs that had not been found before; not there if nothing more does. */
      readonly differences?: readonly Difference[];
      /** As it was put under hold before this was said. */
      readonly lock?: Lock;
    }
  | { readonly type: 'VerificationBegun'; readonly verification: Id<'Verification'>; readonly at: Instant }
  | {
      readonly type: 'RetentionExtensionOrdered';
      readonly until: Instant;
      readonly ground: RetentionGround;
      readonly reason: string;
      readonly at: Instant;
    }
  | { readonly type: 'RetentionExtended'; readonly lock: Lock; readonly at: Instant }
  /** Its first lock would have been over before all of it was read. */
  | { readonly type: 'FirstLockRenewed'; readonly lock: Lock; readonly at: Instant }
  | { readonly type: 'HoldReleased'; readonly lock: Lock; readonly release: Id<'Release'>; readonly at: Instant }
  | { readonly type: 'UploadAborted'; readonly reason: AbortReason; readonly at: Instant }
  | { readonly type: 'DownloadRequested'; readonly versionId: string; readonly reason: string };

/** Where its bytes lie. Made of the id alone, so a key is never used twice and says nothing about anybody. */
export function objectKey({ id }: Pick<Evidence, 'id'>): string {
  return `evidence/${id}`;
}

export function isKept(evidence: Evidence): evidence is KeptEvidence {
  return 'kept' in evidence;
}
