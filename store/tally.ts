import type { LocalDate } from '#domain/model/time.ts';
import type { Surroundings } from './commit.ts';
import type { Recorded } from './event.ts';
import { ConditionFailed, Exhausted } from './failures.ts';
import { countedKey, tallyKey } from './keys.ts';
import { pause, send } from './send.ts';
import type { Item, Table, Write } from './table.ts';
import { MOST_WRITES } from './table.ts';

/**
 * An organ's day is one of the product's declared hot keys, spread over this many items: a few workers at a time add
 * to it, each to one drawn by chance. A question reads them all, so they are few. They may become more, never fewer.
 */
export const TALLY_SHARDS = 4;

/** So many events are added in one transaction: each has a mark, and all of them one sum. */
export const MOST_ADDED = MOST_WRITES - 1;

const MOST_TRIES = 12;

/** What one event adds to its organ's day. */
export interface Addition {
  readonly of: Pick<Recorded, 'aggregate' | 'sequence'>;
  readonly name: string;
  readonly amount: number;
}

/**
 * Adds events to the sums of an organ's day, each of them once for ever. Sum and marks are written in one transaction,
 * so that no death in between and no second delivery can count an event twice; and as sums do not mind their order,
 * events may come in any. A mark lies beside its event and stays as long: a message may be redriven after weeks.
 *
 * Measured with five workers and batches of 50 over MiniStack on two shared cores (test/local/count.test.ts): 800
 * events of one organ's day a second, each delivered twice. In a full batch an event costs two read units, for record
 * and mark, and two write units for its mark; the sum is one for all.
 * @returns how many of them had not been counted before
 * @throws {Exhausted} rivals kept coming in between; nothing, or nothing more, was counted
 */
export async function tally(
  table: Table,
  { organ, day }: { readonly organ: string; readonly day: LocalDate },
  additions: readonly Addition[],
  world: Surroundings,
): Promise<number> {
  if (additions.length > MOST_ADDED) throw new Error(`${additions.length} additions at once`);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    if (attempt > 0) await pause(attempt, world);
    const key = tallyKey(organ, day, Math.floor(world.chance() * TALLY_SHARDS));
    const [sums, ...marks] = await table.read([key, ...additions.map(({ of }) => countedKey(of))], {
      consistent: true,
    });
    const fresh = additions.filter((_, i) => marks[i] === undefined);
    if (fresh.length === 0) return 0;
    const writes = [adding({ ...key, ...sums }, fresh), ...fresh.map(marking)];
    try {
      await send(table, writes, world.token(), world);
      return fresh.length;
    } catch (failure) {
      if (!(failure instanceof ConditionFailed)) throw failure;
    }
  }
  throw new Exhausted(1_000);
}

/** The sums after these additions, on the condition that nobody else added meanwhile. */
function adding(before: Item, additions: readonly Addition[]): Write {
  const { PK, SK, version } = before;
  const amounts: Record<string, number> = { ...(before.amounts as Readonly<Record<string, number>> | undefined) };
  for (const { name, amount } of additions) amounts[name] = (amounts[name] ?? 0) + amount;
  return {
    write: 'put',
    item: { PK, SK, version: Number(version ?? 0) + 1, amounts },
    condition: version === undefined ? { is: 'absent' } : { is: 'equal', attribute: 'version', value: Number(version) },
  };
}

function marking({ of }: Addition): Write {
  return { write: 'put', item: { ...countedKey(of) }, condition: { is: 'absent' } };
}
