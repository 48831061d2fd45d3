import type { Id } from '#domain/model/id.ts';
import { sha256 } from '#domain/model/sha256.ts';
import type { Instant } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Allowance, Owner } from './allowance.ts';
import { portionOf, quotaOf } from './allowance.ts';
import { SHARDS } from './quotas.ts';

/** A part of a quota as it stands; `opened` unless nobody has drawn from it yet. */
export type Part = Allowance & { readonly opened: boolean };

/** What a person may still put under lock on the day in which an instant falls. */
export function dayOf(person: Id<'Person'>, now: Instant): Owner {
  return { of: person, day: shanghaiDay(now) };
}

/** The ids of all parts of a quota. */
export function partIds(owner: Owner): readonly Id<'Allowance'>[] {
  // A person's id may be as long as a token's subject; an allowance's must not be.
  const whose = 'day' in owner ? `${sha256(owner.of).slice(0, 32)}.${owner.day}` : owner.of;
  return Array.from({ length: SHARDS }, (_, shard): Id<'Allowance'> => `Allowance_${whose}.${shard}`);
}

/** All parts of a quota, those that nobody has opened as they would be. @param found as they were read, by {@link partIds} */
export function quotaParts(owner: Owner, found: readonly (Allowance | null | undefined)[]): readonly Part[] {
  return partIds(owner).map((id, shard) => {
    const stored = found[shard];
    if (stored !== undefined && stored !== null) return { ...stored, opened: true };
    return { ...owner, id, shard, limit: portionOf(quotaOf(owner), shard), drawn: 0, opened: false };
  });
}

/** A quota as a whole. Bytes. */
export interface Usage {
  readonly limit: number;
  readonly used: number;
}

export function usageOf(parts: readonly Pick<Allowance, 'limit' | 'drawn'>[]): Usage {
  return {
    limit: parts.reduce((sum, { limit }) => sum + limit, 0),
    used: parts.reduce((sum, { drawn }) => sum + drawn, 0),
  };
}
