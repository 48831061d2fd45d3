import type { Listing } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Organ } from './organ.ts';

export function lists(organ: Organ): readonly Listing[] {
  return [{ list: 'organs', key: String(shardOf(organ.code)), sort: organ.code }];
}
