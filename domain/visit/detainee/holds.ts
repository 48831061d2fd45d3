import type { Fact } from '#domain/model/aggregate.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Detainee } from './detainee.ts';

/** In the order of admission: a name has no place in a key. */
export function lists({ status, centre, admittedAt }: Detainee): readonly Listing[] {
  return status === 'DETAINED' ? [{ list: 'detaineesOfCentre', key: centre, sort: admittedAt }] : [];
}

/**
 * `present`: whether they are held here. `whereabouts` changes with everything a visit stands on: whether they are held
 * here, when they are out, whether visits need permission.
 */
export function facts({ status, turns = 0 }: Detainee): Readonly<Record<string, Fact>> {
  return { present: status === 'DETAINED', whereabouts: `${status}-${turns}` };
}
