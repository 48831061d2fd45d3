import type { EndUpload } from '#domain/evidence/evidence/end.ts';
import type { Arrived, Completing } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { arrivedOf } from '#store/evidence/composite.ts';
import type { Completion } from '#store/evidence/evidence-store.ts';
import { tell } from './tell.ts';
import { Unfinished } from './unfinished.ts';
import type { Workshop } from './workshop.ts';

/** The one version the parts have become, and what is known of them; or why there is none and will be none. */
export type Assembled = { readonly evidence: Completing; readonly versionId: string } | EndUpload;

/** Makes the parts one object, if that has not been done. */
export async function assemble(workshop: Workshop, evidence: Completing): Promise<Assembled> {
  const { store } = workshop;
  const key = objectKey(evidence);
  const parts = await store.listParts(key, evidence.uploadId);
  if (parts === undefined) return existing(workshop, evidence, 'NO_UPLOAD');
  if (parts.length === 0) return { reason: 'NOTHING_ARRIVED' };
  const arrived = arrivedOf(parts);
  // Once it is one object under lock, nobody can delete what no quota has given.
  if (arrived.size > evidence.size) return { reason: 'LARGER_THAN_DECLARED' };
  // On record before the parts are gone: the completed object must be compared with something.
  if (!same(arrived, evidence.arrived)) {
    const refused = await tell.arrived(workshop, evidence, arrived);
    if (refused.length > 0) throw new Unfinished('another worker was faster');
  }
  const completion = await store.complete(key, evidence.uploadId, parts);
  if (completion === 'PARTS_TOO_SMALL') return { reason: 'PARTS_TOO_SMALL' };
  return existing(workshop, { ...evidence, arrived }, completion);
}

/** Whatever S3 said about completing, what counts is what lies there. */
async function existing({ store }: Workshop, evidence: Completing, completion: Completion): Promise<Assembled> {
  const [versionId, ...others] = await store.versionsOf(objectKey(evidence));
  // Keys are never reused, so a second version was written past this product; somebody has to look.
  if (others.length > 0) throw new Error(`${evidence.id} has ${others.length + 1} versions`);
  if (versionId !== undefined) return { evidence, versionId };
  if (completion === 'NO_UPLOAD') return { reason: 'UPLOAD_GONE' };
  throw new Unfinished(completion);
}

function same(one: Arrived, other: Arrived | undefined): boolean {
  return one.checksum === other?.checksum && one.size === other.size;
}
