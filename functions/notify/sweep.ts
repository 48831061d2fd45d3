import type { Id } from '#domain/model/id.ts';
import type { ListOf } from '#domain/model/listing.ts';
import { shardsOf } from '#domain/model/listing.ts';
import { DUE } from '#domain/notification/notification/holds.ts';
import { listPartition, rightAfter } from '#store/keys.ts';
import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import type { Delivered, Workshop } from './deliver.ts';
import { deliver } from './deliver.ts';

/** What one sweep came to. */
export interface Tally extends Delivered {
  /** Neither sent nor put down: a fault of ours. */
  readonly failed: number;
  /** Whether time ran out before everything due was seen to; the next sweep goes on from there. */
  readonly unfinished: boolean;
}

/** How many rows one request reads, and how many messages are under way at once in each shard. */
const PAGE = 5;

/** Sends what waited for quiet hours to end, or for its next attempt. Reads only what is due. */
export async function sweep(workshop: Workshop, mayGoOn: () => boolean = () => true): Promise<Tally> {
  const now = workshop.world.now();
  const tallies = await Promise.all(shardsOf(DUE).map((list) => work(workshop, list, now, mayGoOn)));
  const sum = (name: 'sent' | 'missed' | 'failed') => tallies.reduce((total, tally) => total + tally[name], 0);
  const unfinished = tallies.some((tally) => tally.unfinished);
  return { sent: sum('sent'), missed: sum('missed'), failed: sum('failed'), unfinished };
}

async function work(workshop: Workshop, list: ListOf, now: string, mayGoOn: () => boolean): Promise<Tally> {
  const tally = { sent: 0, missed: 0, failed: 0, unfinished: false };
  const due = { PK: listPartition(list), before: rightAfter(now), limit: PAGE };
  let after: string | undefined;
  do {
    if (!mayGoOn()) return { ...tally, unfinished: true };
    const { items, more } = await workshop.table.query({ ...due, ...(after === undefined ? {} : { after }) });
    await Promise.all(
      items.map(async ({ id }) => {
        try {
          const { sent, missed } = await deliver(workshop, id as Id<'Notification'>);
          tally.sent += sent;
          tally.missed += missed;
        } catch (failure) {
          tally.failed += 1;
          logger.error('delivery not seen to', { notification: id, ...faultOf(failure) });
        }
      }),
    );
    after = more ? items.at(-1)?.SK : undefined;
  } while (after !== undefined);
  return tally;
}
