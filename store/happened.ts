import type { Instant } from '#domain/model/time.ts';
import { commandRecordOf } from './command-record.ts';
import { ConditionFailed, Exhausted, StandingChanged } from './failures.ts';
import type { Patience } from './send.ts';
import { send } from './send.ts';
import type { Key, Table, Write } from './table.ts';
import { MOST_WRITES } from './table.ts';

/** One transaction of a command, and where in it stand what it answers to. */
interface Attempt {
  readonly writes: readonly Write[];
  readonly token: string;
  /** Of the command's record, which is written first. */
  readonly key: Key;
  /** How many checks of the actor's standing come right after it. */
  readonly standing: number;
  /** Whether it also ends records of others whose hold has lapsed. */
  readonly ending: boolean;
}

/** When the sweeps will have been round. Milliseconds. */
const A_SWEEP = 60_000;

/**
 * Whether the transaction happened; if not, something it stood on has changed and it must be decided again.
 * @throws {StandingChanged} what has changed is the actor's standing
 * @throws {Exhausted} it would also have to end more than one transaction takes
 */
export async function happened(
  table: Table,
  { writes, token, key, standing, ending }: Attempt,
  world: Patience & { now(): Instant },
): Promise<boolean> {
  // What others let lapse is no fault of this command: a sweep ends it within the minute.
  if (writes.length > MOST_WRITES && ending) throw new Exhausted(A_SWEEP);
  if (writes.length > MOST_WRITES) throw new Error(`${writes.length} writes in one command`);
  try {
    await send(table, writes, token, world);
    return true;
  } catch (failure) {
    if (!(failure instanceof ConditionFailed)) throw failure;
    // A command record is in the way. If this very transaction wrote it, an earlier send arrived and its answer was lost.
    if (failure.places.includes(0)) {
      const [item] = await table.read([key], { consistent: true });
      return commandRecordOf(item, world.now())?.token === token;
    }
    if (standing > 0 && failure.places.includes(1)) throw new StandingChanged();
    return false;
  }
}
