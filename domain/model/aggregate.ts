import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import type { Id } from './id.ts';
import type { Listing } from './listing.ts';
import type { Instant } from './time.ts';

/** What every state has: its own id. */
export interface Identified<Kind extends string = string> {
  readonly id: Id<Kind>;
}

export interface Happened {
  readonly type: string;
}

/** A value other records may rely on; it stands in the transaction of whoever relied on it. */
export type Fact = string | number | boolean;

/**
 * What must be consistent in one write. Everything the store keeps of a record is derived from its state by
 * these functions; no rule writes any of it by hand.
 */
export interface Aggregate<
  Kind extends string = string,
  State extends Identified<Kind> = Identified<Kind>,
  Event extends Happened = Happened,
> {
  readonly kind: Kind;
  /** The state after an event; exhaustive over the events. */
  evolve(state: State | undefined, event: Event): State;
  /** What it holds exclusively. */
  claims(state: State): readonly Claim[];
  /** Where it is listed. */
  lists(state: State): readonly Listing[];
  /** What others may rely on, by name. */
  facts(state: State): Readonly<Record<string, Fact>>;
  /** Facts that many rely on at once: stored as {@link SHARDS} items, so that those who rely on them do not contend. */
  readonly gates: readonly string[];
  /**
   * How a record gives up what it held until an instant that has passed: the events of its lapsing, none if nothing of it
   * has lapsed. Whoever takes what it held writes them, so that nothing waits for a sweeper.
   */
  lapsed?(state: State, now: Instant): readonly Happened[];
  /** The record whose row rule decides with this one, if there is one: an item's case. */
  parent?(state: State): Id | undefined;
  /** The row rule: whether this actor may see this record. `parent` is there if {@link Aggregate.parent} named one and it exists. */
  visible(state: State, actor: Actor, parent: Identified | undefined): boolean;
}

export type StateOf<A> = A extends Aggregate<infer _K, infer State, infer _E> ? State : never;
export type EventOf<A> = A extends Aggregate<infer _K, infer _S, infer Event> ? Event : never;
export type KindOf<A> = A extends Aggregate<infer Kind, infer _S, infer _E> ? Kind : never;

/** The state that a sequence of events leads to. */
export function fold<State extends Identified, Event extends Happened>(
  aggregate: Aggregate<string, State, Event>,
  state: State | undefined,
  events: readonly Event[],
): State {
  const folded = events.reduce<State | undefined>((before, event) => aggregate.evolve(before, event), state);
  if (folded === undefined) throw new Error(`${aggregate.kind}: no event to fold`);
  return folded;
}
