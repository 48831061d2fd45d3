import type { Found } from './found.ts';
import { asFound } from './found.ts';
import type { Item, ItemEvent } from './item.ts';
import { sameQuantity } from './quantity.ts';

/** The event of a discrepancy, if there is one. The listed quantity stands until the discrepancy is resolved. */
export function discrepancies({ quantity, condition }: Item, found: Found): readonly ItemEvent[] {
  if (sameQuantity(quantity, found.quantity) && condition.grade === found.condition.grade) return [];
  return [{ type: 'DiscrepancyFound', listed: { quantity, condition }, found: asFound(found) }];
}
