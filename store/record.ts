import type { Aggregate, Happened, Identified } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import { stateKey } from './keys.ts';
import type { Item } from './table.ts';

/** A record as read: its state, and how many events led to it. */
export interface Stored<State extends Identified = Identified> {
  readonly state: State;
  readonly version: number;
}

export function recordOf(item: Item | undefined): Stored | undefined {
  if (item === undefined) return undefined;
  return { state: item.state as Identified, version: item.version as number };
}

/** The record after more events. */
export function recordAfter(aggregate: Aggregate, before: Stored | undefined, events: readonly Happened[]): Stored {
  return { state: fold(aggregate, before?.state, events), version: (before?.version ?? 0) + events.length };
}

export function stateItem(aggregate: Aggregate, { state, version }: Stored): Item {
  return { ...stateKey(state.id), version, state, facts: aggregate.facts(state) };
}

/** A state that says which version it is, so that its reader can later say which one they saw. */
export type Versioned<State> = State & { readonly version: number };

export function versioned<State extends Identified>({ state, version }: Stored<State>): Versioned<State> {
  return { ...state, version };
}
