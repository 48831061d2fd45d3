import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { partsOf, sizeOfPart } from '#domain/evidence/evidence/part-size.ts';
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
  { parts }: { readonly parts: readonly Omit<PartAnnounced, 'size'>[] },
  { actor, evidence: store }: Pick<GraphContext, 'actor' | 'evidence'>,
) {
  if (evidence.status !== 'UPLOADING' || evidence.uploader !== actor.id) return null;
  if (parts.length > MOST_URLS)
    throw badInput({ zh: `parts：最多${MOST_URLS}个`, en: `parts: at most ${MOST_URLS}` }, { path: ['parts'] });
  const last = partsOf(evidence);
  const wrong = parts.findIndex(({ number }) => number < 1 || number > last);
  if (wrong !== -1) {
    const said = { zh: `parts：序号须为1至${last}`, en: `parts: numbers are from 1 to ${last}` };
    throw badInput(said, { path: ['parts', wrong, 'number'] });
  }
  return Promise.all(
    parts.map(async ({ number, sha256 }) => {
      const part = { number, size: sizeOfPart(evidence, number), sha256 };
      const { url, headers, expiresAt } = await store.presignPart(objectKey(evidence), evidence.uploadId, part);
      const named = Object.entries(headers).map(([name, value]) => ({ name, value }));
      return { number: part.number, url, headers: named, expiresAt };
    }),
  );
}
