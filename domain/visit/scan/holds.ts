import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import type { Scan } from './scan.ts';

/** How many scans of one lawyer may wait to be used at once: bytes that belong to nothing yet cost everybody. */
export const MOST_OPEN = 30;

const LEFT = 'scansLeft';

/** What the sweep looks for: what waits to be used or decided on, and what waits to be deleted. */
export type Left = 'WAITING' | 'DISCARDED';

/** The places of a lawyer for scans that nothing uses yet. */
export function placesOf(lawyer: Id<'Person'>): readonly UniqueClaim[] {
  return Array.from({ length: MOST_OPEN }, (_, i) => placeOf({ lawyer, place: i + 1 }));
}

function placeOf({ lawyer, place }: Pick<Scan, 'lawyer' | 'place'>): UniqueClaim {
  return unique(`ScanPlace_${lawyer}_${place}`);
}

export function claims(scan: Scan): readonly Claim[] {
  return isOpen(scan) ? [placeOf(scan)] : [];
}

export function lists(scan: Scan): readonly Listing[] {
  const sort = scan.announcedAt;
  switch (scan.status) {
    case 'ANNOUNCED':
    case 'KEPT':
      return [
        { list: 'scansOfLawyer', key: scan.lawyer, sort },
        { list: 'scansOfFirm', key: scan.firm, sort },
        left(scan, 'WAITING'),
      ];
    case 'ATTACHED':
      return [left(scan, 'WAITING')];
    case 'DISCARDED':
      return [left(scan, 'DISCARDED')];
    case 'LOCKED':
    case 'DROPPED':
      return [];
  }
}

/** The keys over which scans that wait are spread, each in the order of since when they do. */
export function leftLists(what: Left): readonly ListOf[] {
  return shardsOf(LEFT, `${what}.`);
}

function left({ id, since }: Scan, what: Left): Listing {
  return { list: LEFT, key: `${what}.${shardOf(id)}`, sort: since };
}

/** Whether nothing uses it yet. */
function isOpen({ status }: Scan): boolean {
  return status === 'ANNOUNCED' || status === 'KEPT';
}
