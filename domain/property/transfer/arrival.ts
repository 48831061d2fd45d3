import type { Holding, UniqueClaim } from '#domain/model/claim.ts';
import type { Change, Context, Refused } from '#domain/model/decision.ts';
import { changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { discrepancies } from '../item/discrepancy.ts';
import { ownWork } from '../item/forbidden.ts';
import type { Found } from '../item/found.ts';
import { asFound, misstated } from '../item/found.ts';
import type { Item } from '../item/item.ts';
import { Items } from '../item/items.ts';
import { sealNumber } from '../item/seal.ts';
import type { Spot } from '../item/shelf.ts';
import { claimsOfSpot, keptAt, misplaced } from '../item/shelf.ts';
import { notOwnWork } from '../item/transitions.ts';
import { refuse } from '../refusals.ts';
import type { Store } from '../store/store.ts';
import { MOST_TRANSFERRED } from './transfer.ts';

/** Where one of a transfer's items is put, and how it was found. */
export interface Placement extends Spot {
  readonly itemId: string;
  readonly found: Found;
}

export interface Arrival {
  readonly placements: readonly Placement[];
}

export interface ArrivalRecords {
  readonly items: readonly Item[];
  readonly store: Store;
  /** Of {@link claimsOfArrival}, in that order. */
  readonly taken: readonly (Holding | undefined)[];
}

/** No more than a transfer can have: what is beyond is refused, whoever holds its shelf. */
export function claimsOfArrival(store: Store, { placements }: Arrival): readonly UniqueClaim[] {
  return placements.slice(0, MOST_TRANSFERRED).flatMap((placement) => claimsOfSpot(store.id, placement));
}

/** What putting a transfer's items on shelves changes, or why it cannot be done. Both ends of a transfer share it. */
export function arrive(
  { items, store, taken }: ArrivalRecords,
  { placements }: Arrival,
  type: 'ItemReceived' | 'ItemReturned',
  { actor, now }: Context,
): readonly Change[] | Refused {
  for (const item of items) {
    const own = notOwnWork(item, actor);
    if (own !== undefined) return ownWork(item, type === 'ItemReceived' ? 'RECEIVE' : 'RETURN', own, actor);
  }
  const refusals = [...notAll(items, placements), ...repeated(placements)];
  if (store.organ !== actor.organ) refusals.push(refuse('STORE_NOT_YOURS', { path: ['storeId'] }));
  const changes: Change[] = [];
  for (const [i, placement] of placements.entries()) {
    const item = items.find(({ id }) => id === placement.itemId);
    if (item?.status !== 'IN_TRANSIT') continue;
    const { found } = placement;
    const path = ['placements', i];
    refusals.push(
      ...misplaced(item, store, placement, taken.slice(2 * i, 2 * i + 2), { path, now }),
      ...misstated(found, [...path, 'found']),
    );
    const link = { type, from: item.holder, to: keptAt(store, placement), found: asFound(found) };
    changes.push(changed(Items, item, link, ...discrepancies(item, found)));
  }
  return refusals.length > 0 ? refused(...refusals) : changes;
}

/** Whether {@link arrive} said no. */
export function isRefused(arrived: readonly Change[] | Refused): arrived is Refused {
  return !Array.isArray(arrived);
}

function notAll(items: readonly Item[], placements: readonly Placement[]): Refusal[] {
  const placed = placements.map(({ itemId }) => itemId).sort();
  const sent = items.map(({ id }) => id).sort();
  const all = placed.length === sent.length && placed.every((id, i) => id === sent[i]);
  return all ? [] : [refuse('NOT_ALL_PLACED', { path: ['placements'] })];
}

function repeated(placements: readonly Placement[]): Refusal[] {
  const shelves = placements.map(({ room, shelf }) => `${room}#${shelf}`);
  const seals = placements.map(({ seal }) => sealNumber(seal));
  return [
    ...repeats(shelves).map((i) => refuse('NAMED_TWICE', { path: ['placements', i, 'shelf'] })),
    ...repeats(seals).map((i) => refuse('NAMED_TWICE', { path: ['placements', i, 'seal'] })),
  ];
}

/** The places of values that stand earlier in the list already. */
function repeats(values: readonly string[]): readonly number[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
}
