import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import type { Release } from './release.ts';

const RUNNING = 'runningReleases';

/** Where the sweep looks for what nobody goes on with. */
export const RUNNING_LISTS: readonly ListOf[] = shardsOf(RUNNING);

/** In the order of when somebody is to look after it. */
export function lists(release: Release): readonly Listing[] {
  if (release.status !== 'RUNNING') return [];
  return [{ list: RUNNING, key: String(shardOf(release.id)), sort: release.resumeAt }];
}
