import type { Actor } from './actor.ts';
import type { Aggregate, EventOf, Happened, Identified, KindOf } from './aggregate.ts';
import type { UniqueClaim } from './claim.ts';
import type { Id } from './id.ts';
import type { Refusal } from './refusal.ts';
import type { Instant } from './time.ts';

/** Chance and time come in from outside, so that a rule is a pure function. */
export interface Context {
  readonly actor: Actor;
  readonly now: Instant;
  readonly fresh: Fresh;
}

export interface Fresh {
  /** A new id of a kind. */
  id<Kind extends string>(kind: Kind): Id<Kind>;
  /** A secret of `length` characters out of 32 that are not mistaken for each other: 5 bits each. */
  secret(length: number): string;
}

/** What one command does to one record. */
export type Change =
  | {
      readonly change: 'opened' | 'changed';
      readonly aggregate: Aggregate;
      readonly id: Id;
      readonly events: readonly Happened[];
    }
  | { readonly change: 'relied'; readonly aggregate: Aggregate; readonly id: Id; readonly fact: string }
  | { readonly change: 'untaken'; readonly claim: UniqueClaim };

/** The records a command's answer shows, by the name of the payload's field. */
export type Outcome = Readonly<Record<string, Id | readonly Id[]>>;

/**
 * What an answer says besides records, by the name of the payload's field: a receipt's code. It is kept with the
 * command's own record, so that a lost answer can be had again for a day, and nowhere else.
 */
export type Said = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Accepted {
  readonly accepted: true;
  readonly outcome: Outcome;
  readonly said?: Said;
  readonly changes: readonly Change[];
}

export interface Refused {
  readonly accepted: false;
  readonly refusals: readonly Refusal[];
  /** An attempt that must not go unrecorded, such as approving one's own work. */
  readonly recorded: readonly Change[];
}

export type Decision = Accepted | Refused;

/** A rule: what its command read, what was asked, and by whom → changes or a refusal. Pure. */
export type Rule<Records, Command> = (records: Records, command: Command, context: Context) => Decision;

export function accepted(outcome: Outcome, ...changes: readonly Change[]): Accepted {
  return { accepted: true, outcome, changes };
}

export function refused(...refusals: readonly Refusal[]): Refused {
  return { accepted: false, refusals, recorded: [] };
}

/** Refuses, and commits that it was tried. */
export function refusedOnRecord(refusal: Refusal, ...recorded: readonly Change[]): Refused {
  return { accepted: false, refusals: [refusal], recorded };
}

export function opened<A extends Aggregate>(aggregate: A, id: Id<KindOf<A>>, ...events: readonly EventOf<A>[]): Change {
  return { change: 'opened', aggregate, id, events };
}

export function changed<A extends Aggregate>(
  aggregate: A,
  record: Identified<KindOf<A>>,
  ...events: readonly EventOf<A>[]
): Change {
  return { change: 'changed', aggregate, id: record.id, events };
}

/** States that the decision stands on a fact of a record it does not change. */
export function relied<A extends Aggregate>(aggregate: A, record: Identified<KindOf<A>>, fact: string): Change {
  return { change: 'relied', aggregate, id: record.id, fact };
}

/** States that the decision stands on nobody having this claim, without taking it. */
export function untaken(claim: UniqueClaim): Change {
  return { change: 'untaken', claim };
}
