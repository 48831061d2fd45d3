import type { Holding } from '#domain/model/claim.ts';
import type { Item } from '../table.ts';

/** Who holds what an item of a unique claim is about. */
export function holdingOf(item: Item | undefined): Holding | undefined {
  if (item === undefined) return undefined;
  const { owner, until } = item as unknown as Holding;
  return until === undefined ? { owner } : { owner, until };
}
