import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import { dueIn } from './due.ts';
import { finish } from './finish.ts';
import { abortOrphans } from './orphans.ts';
import { tell } from './tell.ts';
import type { Terms } from './terms.ts';
import type { Workshop } from './workshop.ts';

/** What one round came to. */
export interface Tally {
  readonly finished: number;
  readonly expired: number;
  readonly aborted: number;
  readonly failed: number;
}

/** Brings to an end what nobody else will: each upload is finished or aborted, on record, and nothing is left lying. */
export async function reconcile(workshop: Workshop, terms: Terms, mayGoOn: () => boolean = () => true): Promise<Tally> {
  const finished = await each(await dueIn(workshop, 'COMPLETING', terms.completion), mayGoOn, async (id) => {
    await finish(workshop, id);
  });
  const expired = await each(await dueIn(workshop, 'UPLOADING', terms.upload), mayGoOn, async (id) => {
    await tell.ended(workshop, { id: id as `Evidence_${string}` }, { reason: 'EXPIRED' });
  });
  // After the records: an upload that has just expired goes in the same round.
  const aborted = mayGoOn() ? await abortOrphans(workshop, terms.orphan) : 0;
  return { finished: finished.done, expired: expired.done, aborted, failed: finished.failed + expired.failed };
}

/** Shards side by side, so that one upload that fails for ever holds up only those behind it for its own time. */
async function each(
  shards: readonly (readonly string[])[],
  mayGoOn: () => boolean,
  work: (id: string) => Promise<void>,
): Promise<{ readonly done: number; readonly failed: number }> {
  const tally = { done: 0, failed: 0 };
  await Promise.all(
    shards.map(async (ids) => {
      for (const id of ids) {
        if (!mayGoOn()) return;
        try {
          await work(id);
          tally.done += 1;
        } catch (failure) {
          tally.failed += 1;
          logger.error('upload not reconciled', { evidence: id, ...faultOf(failure) });
        }
      }
    }),
  );
  return tally;
}
