import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Centre } from './centre.ts';

/** By the first two digits of the code, the province (GB/T 2260): no list of all is shared by all. */
export function lists({ organ }: Centre): readonly Listing[] {
  return [{ list: 'centresOfProvince', key: organ.slice(0, 2), sort: organ }];
}

/** A centre holds the name of its last revision. */
export function claims(centre: Centre): readonly Claim[] {
  return centre.revision === undefined ? [] : [revisionOf(centre, centre.revision)];
}

/**
 * What the next change will take: whoever stands on its being free stands on the centre as they read it. Not a fact,
 * since centres of earlier releases are stored without it.
 */
export function nextRevision(centre: Centre): UniqueClaim {
  return revisionOf(centre, (centre.revision ?? 0) + 1);
}

function revisionOf({ id }: Centre, revision: number): UniqueClaim {
  return unique(`Revision_${id}_${revision}`);
}
