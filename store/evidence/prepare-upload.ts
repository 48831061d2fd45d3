import type { Prepared } from '#domain/evidence/evidence/begin.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import type { EvidenceKind } from '#domain/evidence/evidence/kinds.ts';
import { kindOfEvidence } from '#domain/evidence/evidence/kinds.ts';
import type { Surroundings } from '../commit.ts';
import type { EvidenceStore } from './evidence-store.ts';

/**
 * Begins the upload of evidence whose command is about to be decided. If that is refused, or dies, the upload has no
 * record and the reconciler clears it away.
 */
export async function prepareUpload(
  store: EvidenceStore,
  kind: EvidenceKind,
  { now, fresh }: Pick<Surroundings, 'now' | 'fresh'>,
): Promise<Prepared> {
  const id = fresh.id('Evidence');
  const { term, hold } = kindOfEvidence(kind).first;
  // Whole seconds, rounded up: S3 keeps no more, and what it reads back must not be sooner.
  const retainUntil = new Date(Math.ceil((Date.parse(now()) + term) / 1_000) * 1_000).toISOString();
  return { id, retainUntil, uploadId: await store.createUpload(objectKey({ id }), { retainUntil, legalHold: hold }) };
}
