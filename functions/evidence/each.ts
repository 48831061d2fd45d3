import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';

/**
 * Does some work for each id of some shards: these side by side, so that one that fails for ever holds up only those
 * behind it, and those only for its own time.
 */
export async function each(
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
          logger.error('not reconciled', { record: id, ...faultOf(failure) });
        }
      }
    }),
  );
  return tally;
}
