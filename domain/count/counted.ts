import type { Aggregate, EventOf, Happened, Identified, StateOf } from '#domain/model/aggregate.ts';
import type { LocalDate } from '#domain/model/time.ts';
import type { Measure } from './measure.ts';

/** What one event adds, where it is more than one of a measure on the day on which it was recorded. */
export interface Measuring<State, Event> {
  /** Which it is, if not always the same. */
  readonly measure: Measure | ((event: Event) => Measure);
  /** One unless told. */
  amount?(event: Event, state: State): number;
  /** The Shanghai day it belongs to; that of its recording unless told. */
  day?(event: Event): LocalDate;
  /** Code of the organ it counts for, where that is not the record's: of the event alone, so that it never changes. */
  organ?(event: Event): string;
  /** Whether this very event counts; all do unless told. */
  when?(event: Event): boolean;
}

/** Which events of one kind of record are counted, and for whom. */
export interface Counted<State, Event extends Happened> {
  /**
   * Code of the organ it counts for. It must never change in the life of a record, whatever it is read at: an event
   * may be counted long after it happened.
   */
  organ(state: State, parent: Identified | undefined): string | undefined;
  readonly events: { readonly [Type in Event['type']]?: Measure | Measuring<State, Extract<Event, { type: Type }>> };
}

/** A row whose own types have been checked and forgotten, as a table of many needs it. */
export interface AnyCounted {
  readonly aggregate: Aggregate;
  organ(state: Identified, parent: Identified | undefined): string | undefined;
  readonly events: Readonly<Record<string, Measure | Measuring<Identified, Happened>>>;
}

/** One kind of record in a subject's table of what is counted. */
export function counted<A extends Aggregate>(aggregate: A, row: Counted<StateOf<A>, EventOf<A>>): AnyCounted {
  return { aggregate, ...row } as unknown as AnyCounted;
}
