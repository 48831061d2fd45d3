import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** Which paper a scan shows. Supporting papers: what counts are the papers' numbers, and the paper brought along. */
export const SCAN_KINDS = [
  'CERTIFICATE',
  'FIRM_LETTER',
  'POWER_OF_ATTORNEY',
  'LEGAL_AID_LETTER',
  'ASSISTANT_CARD',
  'INTERPRETER_PAPER',
] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

/** What was said of a scan before its first byte arrived. */
export interface Announced {
  readonly id: Id<'Scan'>;
  readonly kind: ScanKind;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
  /** Whose papers they are, whoever sends them. */
  readonly lawyer: Id<'Person'>;
  /** The lawyer's firm when it was announced: its clerks see the scan. */
  readonly firm: string;
  /** Which of the lawyer's places for scans that nothing uses yet, counted from 1. */
  readonly place: number;
  readonly announcedAt: Instant;
}

/** The one version of its object that is meant from now on. */
interface Arrived {
  readonly versionId: string;
  readonly keptAt: Instant;
}

/** The papers it belongs to. */
export interface Attachment {
  readonly entrustment: Id<'Entrustment'>;
  readonly attachedAt: Instant;
}

/** Why a scan is not kept. */
export const DISCARD_REASONS = ['WITHDRAWN', 'DIFFERS', 'NOT_USED', 'REJECTED'] as const;
export type DiscardReason = (typeof DISCARD_REASONS)[number];

interface Discarded extends Partial<Arrived>, Partial<Attachment> {
  readonly setAsideAt?: Instant;
  readonly reason: DiscardReason;
  readonly discardedAt: Instant;
}

/** A scan of one of the papers by which a lawyer proves the power to act: without lock until they are verified. */
export type Scan = Announced & {
  /** Since when it waits for what its status has to follow; the sweep counts its terms from here. */
  readonly since: Instant;
} & (
    | { readonly status: 'ANNOUNCED' }
    | ({ readonly status: 'KEPT' } & Arrived)
    | ({ readonly status: 'ATTACHED'; readonly setAsideAt?: Instant } & Arrived & Attachment)
    | ({ readonly status: 'LOCKED'; readonly retainUntil: Instant; readonly lockedAt: Instant } & Arrived & Attachment)
    | ({ readonly status: 'DISCARDED' } & Discarded)
    | ({ readonly status: 'DROPPED'; readonly droppedAt: Instant } & Discarded)
  );

/** A scan whose bytes have arrived and are not to go. */
export type KeptScan = Extract<Scan, { status: 'KEPT' | 'ATTACHED' | 'LOCKED' }>;
export type AttachedScan = Extract<Scan, { status: 'ATTACHED' }>;

export type ScanEvent =
  | ({ readonly type: 'ScanAnnounced' } & Announced)
  | ({ readonly type: 'ScanKept' } & Arrived)
  | ({ readonly type: 'ScanAttached' } & Attachment)
  | { readonly type: 'ScanLocked'; readonly retainUntil: Instant; readonly at: Instant }
  /** Its papers were rejected: unless that is appealed against, its term begins. */
  | { readonly type: 'ScanSetAside'; readonly at: Instant }
  /** Its papers are still being looked at. */
  | { readonly type: 'ScanPostponed'; readonly at: Instant }
  | { readonly type: 'ScanDiscarded'; readonly reason: DiscardReason; readonly at: Instant }
  /** Its bytes are gone. */
  | { readonly type: 'ScanDropped'; readonly at: Instant }
  | { readonly type: 'ScanDownloadRequested'; readonly versionId: string; readonly reason?: string };

/** Where scans lie, apart from evidence: what is never deleted and what may be have no prefix in common. */
export const PAPERS = 'papers/';

/** Where its bytes lie. Made of the id alone, so a key is never used twice and says nothing about anybody. */
export function scanKey(id: string): string {
  return `${PAPERS}${id}`;
}

export function isKept(scan: Scan): scan is KeptScan {
  return scan.status === 'KEPT' || scan.status === 'ATTACHED' || scan.status === 'LOCKED';
}
