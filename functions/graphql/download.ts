import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import type { GraphContext } from './context.ts';

/** Hands out the address of a download, after the command that puts its reason on record has been committed. */
export async function download(
  { evidence }: { readonly [field: string]: unknown },
  { evidence: store }: Pick<GraphContext, 'evidence'>,
) {
  const item = evidence as Evidence | null | undefined;
  // A refused command shows no evidence, so nothing is signed.
  if (!item || !('kept' in item)) return { evidence: null };
  const { url, expiresAt } = await store.presignDownload(objectKey(item), item.kept.versionId, item);
  return { evidence: item, url, expiresAt };
}
