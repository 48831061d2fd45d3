import type { Instant } from '#domain/model/time.ts';
import { commandRecordOf } from './command-record.ts';
import { ConditionFailed, StandingChanged } from './failures.ts';
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
}

/**
 * Whether the transaction happened; if not, something it stood on has changed and it must be decided again.
 * @throws {StandingChanged} what has changed is the actor's standing
 */
export async function happened(
  table: Table,
  { writes, token, key, standing }: Attempt,
  world: Patience & { now(): Instant },
): Promise<boolean> {
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
