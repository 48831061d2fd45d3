import type { Id } from '#domain/model/id.ts';

export const FORMAT = 'yangguang-custody-bundle';
export const VERSION = 1;

/** Where an event lies in the log, and what proves it against the bundle's checkpoint. */
export interface Sealed {
  /** Random, 16 bytes base64url. */
  readonly entry: string;
  /** Index in the log, from 0. */
  readonly position: number;
  /** RFC 6962 inclusion proof, lowest sibling first: 32 bytes base64 each. */
  readonly proof: readonly string[];
}

/** One event as it is stored, with the salt that opens the log's commitment to it. */
export interface BundledEvent {
  /** RFC 8785. Carried as text: what was hashed are these very bytes, not what a parser makes of them. */
  readonly text: string;
  /** 32 bytes, base64. */
  readonly salt: string;
  /** Not there: not in the log of this checkpoint. */
  readonly sealed?: Sealed;
}

/** A stretch of one record's events, without a gap. */
export interface BundledRecord {
  readonly id: Id;
  /** Sequence of its first event here; 1 unless the bundle goes on from another. */
  readonly from: number;
  /** How many events the record had when the bundle was made. Nothing proves that: the log does not know records. */
  readonly version: number;
  readonly events: readonly BundledEvent[];
}

/** That the log of an older checkpoint is a prefix of this one's. */
export interface BundledConsistency {
  /** Entries of the older log. */
  readonly size: number;
  readonly proof: readonly string[];
}

/** What is handed to a court: everything that is needed to find a changed bit without asking whoever made it. */
export interface BundleContent {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** The record that was asked for; the first of `records`. */
  readonly subject: Id;
  /** Under which the hand-out of this very copy is on record. */
  readonly disclosure: Id;
  /** A C2SP signed note; not there while the log is empty. */
  readonly checkpoint?: string;
  /** Keys as the maker says they are. Whoever must not believe the maker has them from elsewhere. */
  readonly keys: readonly string[];
  readonly records: readonly BundledRecord[];
  /** Records that belong to it and did not fit; each has a bundle of its own. */
  readonly beyond: readonly Id[];
  /** Whether more belongs to it than is here or in `beyond`: beyond a number nobody looks. */
  readonly more: boolean;
  readonly consistency: readonly BundledConsistency[];
}

export interface Bundle extends BundleContent {
  /**
   * SHA-256 over the RFC 8785 text of everything else, base64. It finds damage, in fields too that no proof speaks of;
   * against a liar, who computes it again, only signature and proofs help.
   */
  readonly digest: string;
}
