import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY } from '#domain/model/time.ts';
import type { Described, Sha256 } from '../evidence/evidence.ts';

/** How long a file may stay announced before it is missing: a device comes in from the field within its shift. Milliseconds. */
export const TERM = 3 * DAY;

/** What was said of a file where it could not be sent from; its device hash above all. */
export interface Announced extends Omit<Described, 'derived'> {
  readonly id: Id<'Announcement'>;
  readonly deviceHash: Sha256;
  /** Bytes, if the device said so. */
  readonly size?: number;
  readonly announcer: Id<'Person'>;
  readonly announcedAt: Instant;
  /** When it is missing, unless it has been sent. */
  readonly dueBy: Instant;
}

/**
 * A file that a device made and that is still on it (离线采集): its hash is on record before anybody could have changed a
 * byte, and what is not sent is missed.
 */
export type Announcement = Announced &
  (
    | { readonly status: 'OPEN'; readonly missingSince?: Instant }
    | {
        readonly status: 'UPLOADED';
        readonly evidenceId: Id<'Evidence'>;
        readonly uploadedAt: Instant;
        readonly missingSince?: Instant;
        /** When it lay under its lock, whatever it turned out to be: until then its upload may come to nothing. */
        readonly arrivedAt?: Instant;
      }
    | { readonly status: 'WITHDRAWN'; readonly withdrawnAt: Instant; readonly reason: string }
  );

export type AnnouncementEvent =
  | ({ readonly type: 'EvidenceAnnounced' } & Announced)
  /** Its upload was begun. */
  | { readonly type: 'AnnouncementUploaded'; readonly evidenceId: Id<'Evidence'>; readonly at: Instant }
  /** That upload came to nothing. It is due when it was due: beginning and aborting puts nothing off. */
  | { readonly type: 'AnnouncementReopened'; readonly at: Instant }
  | { readonly type: 'AnnouncementArrived'; readonly at: Instant }
  | { readonly type: 'AnnouncementMissed'; readonly at: Instant }
  | { readonly type: 'AnnouncementWithdrawn'; readonly at: Instant; readonly reason: string };
