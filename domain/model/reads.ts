import type { Aggregate, StateOf } from './aggregate.ts';
import type { CalendarDay, Engagement, Holding, UniqueClaim } from './claim.ts';

/** What a command needs to know, as data: the store reads all of it in one consistent batch. */
export type Read =
  | { readonly read: 'one' | 'internal'; readonly aggregate: Aggregate; readonly id: string }
  | { readonly read: 'many' | 'several'; readonly aggregate: Aggregate; readonly ids: readonly string[] }
  | { readonly read: 'holdings'; readonly claims: readonly UniqueClaim[] }
  | { readonly read: 'calendars'; readonly days: readonly CalendarDay[] };

/** A read that carries the type of what it hands to the rule; `result` is never there at run time. */
export type ReadOf<Result> = Read & { readonly result?: () => Result };
export type Reads = Readonly<Record<string, ReadOf<unknown>>>;
export type RecordsOf<R extends Reads> = {
  readonly [Name in keyof R]: R[Name] extends { readonly result?: () => infer Result } ? Result : never;
};

/** A record the caller named: absent or unseen by them, the command ends in NOT_FOUND. */
export function one<A extends Aggregate>(aggregate: A, id: string): ReadOf<StateOf<A>> {
  return { read: 'one', aggregate, id };
}

/** Records the caller named, in that order, each once; any of them absent or unseen ends in NOT_FOUND. */
export function many<A extends Aggregate>(aggregate: A, ids: readonly string[]): ReadOf<readonly StateOf<A>[]> {
  return { read: 'many', aggregate, ids: [...new Set(ids)] };
}

/** A record the rule needs whether or not the caller may see it; the rule must not let it through. */
export function internal<A extends Aggregate>(aggregate: A, id: string): ReadOf<StateOf<A> | undefined> {
  return { read: 'internal', aggregate, id };
}

/** Records the rule names itself, in that order; those that are absent are undefined, and sight is not asked. */
export function several<A extends Aggregate>(
  aggregate: A,
  ids: readonly string[],
): ReadOf<readonly (StateOf<A> | undefined)[]> {
  return { read: 'several', aggregate, ids };
}

/** Who holds each of these claims, in their order. */
export function holdings(claims: readonly UniqueClaim[]): ReadOf<readonly (Holding | undefined)[]> {
  return { read: 'holdings', claims };
}

/** All engagements on these days; a rule may claim only time on days it has read. */
export function calendars(days: readonly CalendarDay[]): ReadOf<readonly Engagement[]> {
  return { read: 'calendars', days };
}
