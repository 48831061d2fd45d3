import type { Listing } from '#domain/model/listing.ts';
import type { Store } from './store.ts';

export function lists({ organ, number }: Store): readonly Listing[] {
  return [{ list: 'storesOfOrgan', key: organ, sort: String(number).padStart(4, '0') }];
}
