import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { MOST_PARTS } from '#domain/evidence/evidence/part-size.ts';
import type { Part } from '#store/evidence/evidence-store.ts';
import type { GraphContext } from './context.ts';
import { badInput } from './errors.ts';

/** How many S3 lists at once: a full upload is read back in ten requests. */
const MOST_LISTED = 1_000;

interface Stretch {
  readonly first?: number | null | undefined;
  readonly after?: number | null | undefined;
}

/**
 * What has arrived of an upload; null for whoever is not its uploader, once it is over, or if the store has lost it.
 * @throws BAD_USER_INPUT for a stretch that cannot be
 */
export async function receivedParts(
  evidence: Evidence,
  stretch: Stretch,
  { actor, evidence: store }: Pick<GraphContext, 'actor' | 'evidence'>,
): Promise<readonly Part[] | null> {
  if (evidence.status !== 'UPLOADING' || evidence.uploader !== actor.id) return null;
  const first = stretch.first ?? 100;
  const after = stretch.after ?? 0;
  if (first < 1 || first > MOST_LISTED)
    throw badInput({ zh: `first：1至${MOST_LISTED}`, en: `first: 1 to ${MOST_LISTED}` }, { path: ['first'] });
  if (after < 0 || after > MOST_PARTS)
    throw badInput({ zh: `after：0至${MOST_PARTS}`, en: `after: 0 to ${MOST_PARTS}` }, { path: ['after'] });
  return (await store.listParts(objectKey(evidence), evidence.uploadId, { after, first })) ?? null;
}
