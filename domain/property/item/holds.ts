import type { Claim } from '#domain/model/claim.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Item } from './item.ts';
import { shelfOf } from './item.ts';
import { sealClaim } from './seal.ts';
import { shelfClaim } from './shelf.ts';

/** Its shelf, also while it is checked out, and every seal it has borne. */
export function claims(item: Item): readonly Claim[] {
  const shelf = shelfOf(item);
  return [
    ...(shelf === undefined ? [] : [shelfClaim(shelf.store, shelf.room, shelf.shelf)]),
    ...item.seals.map(sealClaim),
  ];
}

export function lists(item: Item): readonly Listing[] {
  const shelf = shelfOf(item);
  const { caseId, seizedAt, serial, organ, depositBy } = item;
  return [
    { list: 'itemsOfCase', key: caseId, sort: `${seizedAt}#${padded(serial)}` },
    ...(item.status === 'SEIZED' ? [{ list: 'itemsToDeposit', key: organ, sort: depositBy }] : []),
    ...(shelf === undefined
      ? []
      : [{ list: 'itemsOfStore', key: shelf.store, sort: `${shelf.room}#${padded(shelf.shelf)}` }]),
  ];
}

function padded(number: number): string {
  return String(number).padStart(4, '0');
}
