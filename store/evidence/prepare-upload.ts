import type { Prepared } from '#domain/evidence/evidence/begin.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { DAY } from '#domain/model/time.ts';
import type { Surroundings } from '../commit.ts';
import type { EvidenceStore } from './evidence-store.ts';

/** The lock every upload starts under; its verification lengthens it to its kind's term. A mistake costs days, not years. */
const FIRST_LOCK = 14 * DAY;

/**
 * Begins the upload of evidence whose command is about to be decided. If that is refused, or dies, the upload has no
 * record and the reconciler clears it away.
 */
export async function prepareUpload(
  store: EvidenceStore,
  { now, fresh }: Pick<Surroundings, 'now' | 'fresh'>,
): Promise<Prepared> {
  const id = fresh.id('Evidence');
  // Whole seconds, rounded up: S3 keeps no more, and what it reads back must not be sooner.
  const retainUntil = new Date(Math.ceil((Date.parse(now()) + FIRST_LOCK) / 1_000) * 1_000).toISOString();
  return { id, retainUntil, uploadId: await store.createUpload(objectKey({ id }), retainUntil) };
}
