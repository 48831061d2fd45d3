import type { Context, Rule } from './decision.ts';
import type { Reads, RecordsOf } from './reads.ts';

/** Who asks, and when: a number series is that of the actor's organ and of this year. */
export type Asked = Pick<Context, 'actor' | 'now'>;

/** How one command is decided: what it reads, in at most two rounds, and its rule. */
export interface Procedure<
  Command,
  First extends Reads = Reads,
  Further extends Reads = Reads,
  /** What is made outside the table before the rule decides; see `prepare` of the store's commands. */
  Prepared = unknown,
> {
  reads(command: Command, asked: Asked): First;
  /** What can be named only when the first round is there: the seats of a slot, the days of a calendar. */
  further?(records: RecordsOf<First>, command: Command, asked: Asked): Further;
  readonly rule: Rule<RecordsOf<First> & RecordsOf<Further> & { readonly prepared: Prepared }, Command>;
}
