import { ORDERED, unfinishedLists } from '#domain/evidence/evidence/holds.ts';
import { shardsOf } from '#domain/model/listing.ts';
import { dueIn } from './due.ts';
import { each } from './each.ts';
import { finish } from './finish.ts';
import { lengthen } from './lengthen.ts';
import { abortOrphans } from './orphans.ts';
import { longReading, renew } from './renew.ts';
import { tell } from './tell.ts';
import type { Terms } from './terms.ts';
import type { Workshop } from './workshop.ts';

/** What one round came to. */
export interface Tally {
  readonly finished: number;
  readonly expired: number;
  /** Kept longer, as was ordered. */
  readonly lengthened: number;
  /** Still being read, and looked at so that their first lock is not over before. */
  readonly renewed: number;
  readonly aborted: number;
  readonly failed: number;
}

/** Brings to an end what nobody else will: each upload is finished or aborted, on record, and nothing is left lying. */
export async function reconcile(workshop: Workshop, terms: Terms, mayGoOn: () => boolean = () => true): Promise<Tally> {
  const finished = await each(
    await dueIn(workshop, unfinishedLists('COMPLETING'), terms.completion),
    mayGoOn,
    async (id) => {
      await finish(workshop, id);
    },
  );
  const expired = await each(await dueIn(workshop, unfinishedLists('UPLOADING'), terms.upload), mayGoOn, async (id) => {
    await tell.ended(workshop, { id: id as `Evidence_${string}` }, { reason: 'EXPIRED' });
  });
  const renewed = await each(await longReading(workshop), mayGoOn, (id) => renew(workshop, id));
  const lengthened = await each(await dueIn(workshop, shardsOf(ORDERED), terms.completion), mayGoOn, (id) =>
    lengthen(workshop, id),
  );
  // After the records: an upload that has just expired goes in the same round.
  const aborted = mayGoOn() ? await abortOrphans(workshop, terms.orphan) : 0;
  const failed = finished.failed + expired.failed + lengthened.failed + renewed.failed;
  return {
    finished: finished.done,
    expired: expired.done,
    lengthened: lengthened.done,
    renewed: renewed.done,
    aborted,
    failed,
  };
}
