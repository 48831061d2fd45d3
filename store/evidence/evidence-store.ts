import type { LockFound, LockWanted } from '#domain/evidence/evidence/lock.ts';
import type { Instant } from '#domain/model/time.ts';

/** One part, as the store has it. */
export interface Part {
  readonly number: number;
  /** Names these bytes to the store; another part sent under the same number has another. */
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
}

/** A part about to be sent: the signature binds its size and its SHA-256, so nothing else can arrive in its place. */
export interface PartAnnounced {
  /** From 1. */
  readonly number: number;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
}

/** A small object about to be sent in one piece: the signature binds all of this, so nothing else can arrive. */
export interface ObjectAnnounced {
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
}

/** A stretch of an upload's parts, so that ten thousand need not be listed for the sake of a few. */
export interface PartStretch {
  /** Only parts of higher numbers; 0 for all. */
  readonly after: number;
  /** How many at most; only of the last stretch are there fewer. */
  readonly first: number;
}

/** A request that its holder may make as it stands, until it expires. */
export interface SignedRequest {
  readonly url: string;
  /** To be sent exactly so. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: Instant;
}

/** An upload that has neither become an object nor been aborted. */
export interface OpenUpload {
  readonly key: string;
  readonly uploadId: string;
  readonly begunAt: Instant;
}

/** One version of an object, read back. */
export interface Found {
  readonly versionId: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, of parts the composite one; absent if the object was not written with one. */
  readonly checksum?: string;
  readonly lock: LockFound;
}

/** What asking to complete an upload came to. Only a look at the versions of the key says what is there now. */
export type Completion =
  | 'COMPLETED'
  /** No such upload: completed before, aborted, or never begun. */
  | 'NO_UPLOAD'
  /** The key has an object; S3 refuses to write over it (`If-None-Match: *`). */
  | 'EXISTS'
  /** Something else was at the key at the same moment. */
  | 'CONFLICT'
  /** A part was sent again since they were listed. */
  | 'PARTS_CHANGED'
  /** A part before the last has less than S3's least of 5 MiB. */
  | 'PARTS_TOO_SMALL';

/**
 * Where the bytes of evidence live: S3, or memory. Both pass one contract suite. Whatever is asked of it may be asked
 * again after a lost answer.
 */
export interface EvidenceStore {
  /** Begins an upload whose object will be under COMPLIANCE lock until an instant (whole seconds), and under legal hold or not. */
  createUpload(key: string, lock: LockWanted): Promise<string>;
  presignPart(key: string, uploadId: string, part: PartAnnounced): Promise<SignedRequest>;
  /** What has arrived, in order, all of it or a stretch; undefined if there is no such upload (any more). */
  listParts(key: string, uploadId: string, stretch?: PartStretch): Promise<readonly Part[] | undefined>;
  complete(key: string, uploadId: string, parts: readonly Part[]): Promise<Completion>;
  /** The versions of a key, oldest first. There should never be two. */
  versionsOf(key: string): Promise<readonly string[]>;
  head(key: string, versionId: string): Promise<Found>;
  /** Puts a version under COMPLIANCE lock, or lengthens it. */
  retain(key: string, versionId: string, until: Instant): Promise<void>;
  /** Puts a version under legal hold. */
  hold(key: string, versionId: string): Promise<void>;
  /** Lifts the legal hold of a version; its lock stays what it is. */
  release(key: string, versionId: string): Promise<void>;
  /** Clears away an upload; nothing happens if there is none. */
  abort(key: string, uploadId: string): Promise<void>;
  /** Open uploads in the order of their keys, at most 1,000, of keys after one if it is given. */
  listUploads(afterKey?: string): Promise<readonly OpenUpload[]>;
  /**
   * The PUT of a whole object where none is yet. It will be locked only until this address has died: for as long,
   * nobody can delete it and have it sent again.
   */
  presignObject(key: string, object: ObjectAnnounced): Promise<SignedRequest>;
  /**
   * The bytes of one exact version from an offset on, less than its size; the memory that takes does not grow with it. It
   * may break off at any byte, and be asked for again from there.
   */
  read(key: string, versionId: string, from: number): AsyncIterable<Uint8Array>;
  /** How a version begins; fewer bytes only if it has no more. */
  beginningOf(key: string, versionId: string, bytes: number): Promise<Uint8Array>;
  /**
   * Deletes one version for ever; nothing happens if it is gone.
   * @throws if it is locked
   */
  remove(key: string, versionId: string): Promise<void>;
  presignDownload(key: string, versionId: string, file: { name: string; contentType: string }): Promise<SignedRequest>;
}

export const ALL_PARTS: PartStretch = { after: 0, first: Number.POSITIVE_INFINITY };

/** Where evidence lies in its bucket. */
export const PREFIX = 'evidence/';

/** How long a signed URL lives at most. Seconds. */
export const SIGNED_FOR = 15 * 60;

/** The header by which a part's SHA-256 is bound. */
export const CHECKSUM_HEADER = 'x-amz-checksum-sha256';
