import type { Happened } from '#domain/model/aggregate.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import type { Recorded } from '#store/event.ts';

/** What an event leads to elsewhere: which commands, and how each of them is decided. */
export interface Reaction<Event extends Happened, Input, First extends Reads = Reads, Further extends Reads = Reads>
  extends Procedure<Input, First, Further> {
  readonly operation: string;
  /** In an order that never changes: a command is named by its event and its place. */
  commands(event: Event, recorded: Recorded): readonly Input[];
}

/** A reaction whose own types have been checked and forgotten, as a table of many needs it. */
export type AnyReaction = Reaction<Happened, unknown>;

/** Reactions by the type of event that causes them. */
export type Reactions = Readonly<Record<string, readonly AnyReaction[]>>;

/** One row of a subject's reactions. */
export function reaction<Event extends Happened, Input, First extends Reads, Further extends Reads>(
  row: Reaction<Event, Input, First, Further>,
): AnyReaction {
  return row as unknown as AnyReaction;
}
