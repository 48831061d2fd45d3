import type { Fact } from '#domain/model/aggregate.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Organ } from './organ.ts';
import { nextAbove, provinceOf } from './organ.ts';

/**
 * Every organ that is not closed, by its province and in the order of codes: all below one organ stand together. And
 * those directly below each. The tree is in the codes, so one may be registered before the organ above it.
 */
export function lists({ code, status }: Organ): readonly Listing[] {
  if (status === 'CLOSED') return [];
  const above = nextAbove(code);
  return [
    { list: 'organs', key: provinceOf(code), sort: code },
    ...(above === undefined ? [] : [{ list: 'organsBelow', key: above, sort: code }]),
  ];
}

/** Whoever is taken in stands on its being open; many are at once, so it is a gate. */
export function facts({ status }: Organ): Readonly<Record<string, Fact>> {
  return { open: status === undefined };
}
