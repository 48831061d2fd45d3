import type { ListOf } from '#domain/model/listing.ts';
import type { Instant } from '#domain/model/time.ts';
import { listPartition, rightAfter } from '#store/keys.ts';
import { faultOf } from '../fault.ts';
import { listed } from '../listed.ts';
import { logger } from '../observability.ts';
import type { Errand, Workshop } from './errands.ts';
import { ERRANDS } from './errands.ts';

/** What one sweep came to. */
export interface Tally {
  readonly done: number;
  readonly failed: number;
  /** Whether time ran out before everything due was seen to; the next sweep goes on from there. */
  readonly unfinished: boolean;
}

/**
 * Sees to all that has come due by now, oldest first in each shard. Reads only what is due, however much else waits.
 * Killed half-way, run twice at once or after days asleep, each thing is done once: that it was done stands on the
 * record, in the transaction that does it.
 */
export async function sweep(workshop: Workshop, mayGoOn: () => boolean = () => true): Promise<Tally> {
  const now = workshop.world.now();
  const tallies = await Promise.all(
    ERRANDS.flatMap((errand) => errand.lists.map((list) => runErrand(workshop, errand, { list, now, mayGoOn }))),
  );
  return {
    done: tallies.reduce((sum, { done }) => sum + done, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    unfinished: tallies.some(({ unfinished }) => unfinished),
  };
}

interface Round {
  readonly list: ListOf;
  readonly now: Instant;
  mayGoOn(): boolean;
}

async function runErrand(workshop: Workshop, errand: Errand, { list, now, mayGoOn }: Round): Promise<Tally> {
  const tally = { done: 0, failed: 0 };
  const range = errand.timed ? { before: rightAfter(now) } : {};
  for await (const id of listed(workshop.table, { PK: listPartition(list), ...range })) {
    if (!mayGoOn()) return { ...tally, unfinished: true };
    if (errand.ready !== undefined && !(await errand.ready(workshop, list))) break;
    const came = await attempt(workshop, errand, id);
    if (came !== 'NOTHING') tally[came === 'DONE' ? 'done' : 'failed'] += 1;
  }
  return { ...tally, unfinished: false };
}

/** One record that fails must not hold up those behind it. */
async function attempt(workshop: Workshop, errand: Errand, id: string): Promise<'DONE' | 'NOTHING' | 'FAILED'> {
  try {
    return (await errand.run(workshop, id)) ? 'DONE' : 'NOTHING';
  } catch (failure) {
    logger.error('not seen to', { record: id, operation: errand.operation, ...faultOf(failure) });
    return 'FAILED';
  }
}
