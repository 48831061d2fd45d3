import type { Holding } from '#domain/model/claim.ts';
import { stands } from '#domain/model/claim.ts';
import type { Context } from '#domain/model/decision.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Instant } from '#domain/model/time.ts';

type Held = readonly (Holding | undefined)[];

/** The free seats of a slot, counted from 1, by who holds its seats in their order. */
export function freeSeats(held: Held, now: Instant): readonly number[] {
  return held.flatMap((holding, i) => (stands(holding, now) ? [] : [i + 1]));
}

/** One of the free seats by chance: rivals who all took the lowest would win one at a time and try again together. */
export function seatAmong(held: Held, { now, fresh }: Context): number | undefined {
  const free = freeSeats(held, now);
  return free.length === 0 ? undefined : free[shardOf(fresh.secret(8), free.length)];
}
