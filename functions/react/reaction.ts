import type { Happened } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import type { ListOf } from '#domain/model/listing.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import type { Recorded } from '#store/event.ts';

interface Consequence<Input, First extends Reads, Further extends Reads> extends Procedure<Input, First, Further> {
  readonly operation: string;
}

/** What an event leads to elsewhere: which commands, and how each of them is decided. */
export interface Reaction<Event extends Happened, Input, First extends Reads = Reads, Further extends Reads = Reads>
  extends Consequence<Input, First, Further> {
  /** In an order that never changes: a command is named by its event and its place. */
  commands(event: Event, recorded: Recorded): readonly Input[];
}

/** Part of a list, as it is when the event arrives. A list that may be long is a process' work instead. */
export interface Rows extends ListOf {
  /** The first sort, included. */
  readonly from?: string;
  /** The sort where it ends, not included. */
  readonly before?: string;
}

/** What an event leads to for each record of a list. */
export interface ReactionOver<Event extends Happened, Input, First extends Reads = Reads, Further extends Reads = Reads>
  extends Consequence<Input, First, Further> {
  over(event: Event, recorded: Recorded): Rows;
  /** As {@link Reaction.commands}, for one record of the list; a command is named by that record too. */
  commands(event: Event, recorded: Recorded, id: Id): readonly Input[];
}

/** A row is the one or the other: only with a list is there an id to take. */
type Alone<Row> = Row & { readonly over?: never };

/** A reaction whose own types have been checked and forgotten, as a table of many needs it. */
export type AnyReaction = Alone<Reaction<Happened, unknown>> | ReactionOver<Happened, unknown>;

/** Reactions by the type of event that causes them. */
export type Reactions = Readonly<Record<string, readonly AnyReaction[]>>;

/** One row of a subject's reactions. */
export function reaction<Event extends Happened, Input, First extends Reads, Further extends Reads>(
  row: Alone<Reaction<Event, Input, First, Further>>,
): AnyReaction;
export function reaction<Event extends Happened, Input, First extends Reads, Further extends Reads>(
  row: ReactionOver<Event, Input, First, Further>,
): AnyReaction;
export function reaction(row: object): AnyReaction {
  return row as AnyReaction;
}
