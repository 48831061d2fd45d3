import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { partsOf } from '#domain/evidence/evidence/part-size.ts';
import type { PartAnnounced } from '#store/evidence/evidence-store.ts';
import type { GraphContext } from './context.ts';
import { badInput } from './errors.ts';

/** How many parts may be asked for at once. */
const MOST_URLS = 100;

/**
 * Where to send parts of an upload; null for whoever is not its uploader, or once it is over.
 * @throws BAD_USER_INPUT for too many parts or one that the file does not have
 */
export async function partUrls(
  evidence: Evidence,
  { parts }: { readonly parts: readonly PartAnnounced[] },
  { actor, evidence: store }: Pick<GraphContext, 'actor' | 'evidence'>,
) {
  if (evidence.status !== 'UPLOADING' || evidence.uploader !== actor.id) return null;
  if (parts.length > MOST_URLS) throw badInput(`parts: at most ${MOST_URLS}`);
  const last = partsOf(evidence);
  if (parts.some(({ number }) => number < 1 || number > last)) throw badInput(`parts: numbers are from 1 to ${last}`);
  return Promise.all(
    parts.map(async (part) => {
      const { url, headers, expiresAt } = await store.presignPart(objectKey(evidence), evidence.uploadId, part);
      const named = Object.entries(headers).map(([name, value]) => ({ name, value }));
      return { number: part.number, url, headers: named, expiresAt };
    }),
  );
}
