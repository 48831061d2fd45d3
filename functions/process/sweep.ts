import type { ListOf } from '#domain/model/listing.ts';
import { RUNNING_LISTS } from '#domain/process/process/holds.ts';
import { listPartition, rightAfter } from '#store/keys.ts';
import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import type { Came } from './work.ts';
import { work } from './work.ts';
import type { Workshop } from './workshop.ts';

/** What one sweep came to: how many processes, by what came of them. */
export type Tally = Readonly<Record<Came | 'FAILED', number>>;

/** How many of one shard are taken up in one sweep; the next takes up the next. */
const MOST_PER_SHARD = 25;

/**
 * Goes on with every process that nobody has got on with for a minute, the longest waiting first: whose message was
 * lost, whose worker was killed, whose step is to be tried again. Reads only those.
 */
export async function sweep(workshop: Workshop, mayGoOn: () => boolean = () => true): Promise<Tally> {
  const tally = { ENDED: 0, OUT_OF_TIME: 0, WAITS: 0, FAILED: 0 };
  const before = rightAfter(workshop.world.now());
  const one = async (list: ListOf) => {
    const { items } = await workshop.table.query({ PK: listPartition(list), before, limit: MOST_PER_SHARD });
    for (const { id } of items) tally[await resume(workshop, String(id), mayGoOn)] += 1;
  };
  await Promise.all(RUNNING_LISTS.map(one));
  return tally;
}

async function resume(workshop: Workshop, id: string, mayGoOn: () => boolean): Promise<Came | 'FAILED'> {
  try {
    return await work(workshop, id, mayGoOn);
  } catch (failure) {
    logger.error('process not resumed', { process: id, ...faultOf(failure) });
    return 'FAILED';
  }
}
