import type { Lying } from '#domain/visit/scan/complete.ts';
import { TELLING } from '#domain/visit/scan/content.ts';
import { scanKey } from '#domain/visit/scan/scan.ts';
import type { GraphContext } from './context.ts';

/** What has arrived of a scan, read back from the store; nothing, if nothing has. */
export async function lying(
  { scanId }: { readonly scanId: string },
  { evidence: store }: Pick<GraphContext, 'evidence'>,
): Promise<Lying | undefined> {
  const key = scanKey(scanId);
  const [versionId] = await store.versionsOf(key);
  if (versionId === undefined) return undefined;
  const [found, beginning] = await Promise.all([
    store.head(key, versionId),
    store.beginningOf(key, versionId, TELLING),
  ]);
  const { size, checksum } = found;
  return { versionId, size, beginning, ...(checksum === undefined ? {} : { checksum }) };
}
