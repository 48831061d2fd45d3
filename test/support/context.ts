import type { Actor } from '#domain/model/actor.ts';
import type { Context } from '#domain/model/decision.ts';
import { surroundings } from './surroundings.ts';

/** What a rule gets from outside, in a unit test. */
export function contextOf(actor: Actor, now?: string): Context {
  const world = surroundings(now === undefined ? {} : { now });
  return { actor, now: world.now(), fresh: world.fresh };
}
