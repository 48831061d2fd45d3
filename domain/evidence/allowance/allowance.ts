import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import { CASE_QUOTA, PERSON_QUOTA, SHARDS } from './quotas.ts';

/** Whose quota it is a part of: a case's, or a person's of one Shanghai day. */
export type Owner = { readonly of: Id<'Case'> } | { readonly of: Id<'Person'>; readonly day: LocalDate };

/** One of the parts of a quota. It is opened by whoever first draws from it. */
export type Allowance = Owner & {
  readonly id: Id<'Allowance'>;
  readonly shard: number;
  /** How much may be drawn from it in all. Bytes. */
  readonly limit: number;
  /** Bytes. */
  readonly drawn: number;
};

export type AllowanceEvent =
  | ({
      readonly type: 'AllowanceOpened';
      readonly id: Id<'Allowance'>;
      readonly shard: number;
      readonly limit: number;
    } & Owner)
  | { readonly type: 'AllowanceDrawn'; readonly evidence: Id<'Evidence'>; readonly bytes: number }
  /** The upload that had drawn it came to nothing. */
  | { readonly type: 'AllowanceReturned'; readonly evidence: Id<'Evidence'>; readonly bytes: number }
  | { readonly type: 'AllowanceRaised'; readonly bytes: number; readonly reason: string; readonly at: Instant };

/** The quota of a case or of a person's day, before anybody raised it. Bytes. */
export function quotaOf(owner: Owner): number {
  return 'day' in owner ? PERSON_QUOTA : CASE_QUOTA;
}

/** One part of so many bytes: all parts together are all of them. */
export function portionOf(bytes: number, shard: number): number {
  const least = Math.floor(bytes / SHARDS);
  return shard < bytes - least * SHARDS ? least + 1 : least;
}

/** Bytes that can still be drawn. */
export function restOf({ limit, drawn }: Pick<Allowance, 'limit' | 'drawn'>): number {
  return limit - drawn;
}
