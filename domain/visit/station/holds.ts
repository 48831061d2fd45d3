import type { Listing } from '#domain/model/listing.ts';
import type { DutyStation } from './station.ts';

/** By the first two digits of the code, the province (GB/T 2260): no list of all is shared by all. */
export function lists({ organ }: DutyStation): readonly Listing[] {
  return [{ list: 'dutyStationsOfProvince', key: organ.slice(0, 2), sort: organ }];
}
