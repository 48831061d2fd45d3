import type { Claim } from '#domain/model/claim.ts';
import type { Listing } from '#domain/model/listing.ts';
import { sealClaim } from '../item/seal.ts';
import type { Transfer } from './transfer.ts';

/** Its seal stays its own for ever, as an item's do. */
export function claims({ seal }: Transfer): readonly Claim[] {
  return [sealClaim(seal)];
}

export function lists({ origin, destination, dispatchedAt }: Transfer): readonly Listing[] {
  return [
    { list: 'transfersFromOrgan', key: origin, sort: dispatchedAt },
    { list: 'transfersToOrgan', key: destination, sort: dispatchedAt },
  ];
}
