import { isKept, objectKey } from '#domain/evidence/evidence/evidence.ts';
import { lengthened } from '#domain/evidence/evidence/lengthened.ts';
import { keep } from './keep.ts';
import { tell } from './tell.ts';
import { Unfinished } from './unfinished.ts';
import type { Workshop } from './workshop.ts';
import { evidenceOf } from './workshop.ts';

/**
 * Does in the store what a leader ordered: the lock of the exact version lengthened, read back, and put on record. It may be
 * killed between any two steps, or run twice at once: a lock that is long enough is left as it is.
 * @throws {Unfinished} if it has to be tried again
 */
export async function lengthen(workshop: Workshop, id: string): Promise<void> {
  const [evidence] = await evidenceOf(workshop, [id]);
  if (evidence === undefined || !isKept(evidence) || evidence.order === undefined) return;
  // Whether it is under hold is not this worker's affair: the release of its case's holds may be at it just now.
  const wanted = { retainUntil: lengthened(evidence), legalHold: false };
  const { lock } = await keep(workshop.store, wanted, objectKey(evidence), evidence.kept.versionId);
  const refused = await tell.extended(workshop, evidence, lock);
  if (refused.length > 0) throw new Unfinished('it was ordered to be kept longer still');
}
