import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { renewedLock } from '#domain/evidence/evidence/renew-first-lock.ts';
import { WAITS_SAFELY } from '#domain/evidence/evidence/terms.ts';
import { STARTED } from '#domain/evidence/verification/holds.ts';
import type { Verification } from '#domain/evidence/verification/verification.ts';
import { shardsOf } from '#domain/model/listing.ts';
import { later } from '#domain/model/time.ts';
import { listPartition } from '#store/keys.ts';
import { listed } from '../listed.ts';
import { stateOf } from '../states-of.ts';
import { keep } from './keep.ts';
import { tell } from './tell.ts';
import type { Workshop } from './workshop.ts';
import { evidenceOf } from './workshop.ts';

/** What has been read, or has waited to be, for long, by shard: all of it, since nothing leaves this list by being looked at. */
export function longReading({ table, world }: Workshop): Promise<readonly (readonly string[])[]> {
  const before = later(world.now(), -WAITS_SAFELY);
  return Promise.all(
    shardsOf(STARTED).map(async (list) => {
      const ids: string[] = [];
      for await (const id of listed(table, { PK: listPartition(list), before })) ids.push(id);
      return ids;
    }),
  );
}

/**
 * Lengthens the first lock of what a reading has still to come to an end of, if it would be over before: what nobody has
 * read is kept until somebody has. Done again, it finds nothing to do.
 */
export async function renew(workshop: Workshop, verification: string): Promise<void> {
  const reading = await stateOf<Verification>(workshop.table, verification);
  if (reading?.status !== 'RUNNING') return;
  const [evidence] = await evidenceOf(workshop, [reading.evidenceId]);
  if (evidence?.status !== 'SEALED') return;
  const wanted = renewedLock(evidence, workshop.world.now());
  if (wanted === undefined) return;
  const { lock } = await keep(workshop.store, wanted, objectKey(evidence), evidence.kept.versionId);
  await tell.renewed(workshop, evidence, lock);
}
