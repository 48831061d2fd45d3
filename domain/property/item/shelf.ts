import type { Holding, UniqueClaim } from '#domain/model/claim.ts';
import { stands, unique } from '#domain/model/claim.ts';
import type { InputPath, Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Store } from '../store/store.ts';
import { hasShelf } from '../store/store.ts';
import type { Kept } from './holder.ts';
import type { Item } from './item.ts';
import { sealClaim, sealNumber } from './seal.ts';

/** Where a custodian puts an item. */
export interface Spot {
  readonly room: string;
  /** Number of the shelf in its room, from 1. */
  readonly shelf: number;
  /** Number of the seal that is on it now. */
  readonly seal: string;
}

export function shelfClaim(store: string, room: string, shelf: number): UniqueClaim {
  return unique(`propertyShelf#${store}#${room}#${shelf}`);
}

/** The two claims that putting an item there takes, in the order {@link misplaced} wants their holdings. */
export function claimsOfSpot(store: string, { room, shelf, seal }: Spot): readonly [UniqueClaim, UniqueClaim] {
  return [shelfClaim(store, room, shelf), sealClaim(seal)];
}

export function keptAt({ id, organ }: Store, { room, shelf, seal }: Spot): Kept {
  return { holder: 'STORE', store: id, organ, room, shelf, seal: sealNumber(seal) };
}

/** Why an item cannot be put there. `holdings` are those of {@link claimsOfSpot}. */
export function misplaced(
  item: Item,
  store: Store,
  spot: Spot,
  [onShelf, ofSeal]: readonly (Holding | undefined)[],
  { path, now }: { path: InputPath; now: Instant },
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (!hasShelf(store, spot.room, spot.shelf)) refusals.push(refuse('SHELF_UNKNOWN', { path: [...path, 'shelf'] }));
  else if (stands(onShelf, now) && onShelf.owner !== item.id) {
    refusals.push(refuse('SHELF_TAKEN', { path: [...path, 'shelf'] }));
  }
  return [...refusals, ...unsealable(item, spot.seal, ofSeal, { path, now })];
}

/** Why an item cannot bear a seal: another thing has it, or it was on this one and has been replaced. */
export function unsealable(
  item: Item,
  seal: string,
  holding: Holding | undefined,
  { path, now }: { path: InputPath; now: Instant },
): readonly Refusal[] {
  const number = sealNumber(seal);
  const foreign = stands(holding, now) && holding.owner !== item.id;
  const broken = item.seals.includes(number) && item.seals.at(-1) !== number;
  return number === '' || foreign || broken ? [refuse('SEAL_TAKEN', { path: [...path, 'seal'] })] : [];
}
