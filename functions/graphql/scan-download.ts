import type { Scan } from '#domain/visit/scan/scan.ts';
import { isKept, scanKey } from '#domain/visit/scan/scan.ts';
import type { GraphContext } from './context.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** Hands out the address of a download, after the command that puts it on record has been committed. */
export async function scanDownload(
  { scan }: { readonly [field: string]: unknown },
  { evidence: store }: Pick<GraphContext, 'evidence'>,
) {
  const kept = scan as Scan | null | undefined;
  // A refused command shows no scan, so nothing is signed.
  if (!kept || !isKept(kept)) return { scan: null };
  const { kind, contentType, id } = kept;
  const file = { name: `${kind}-${id}.${EXTENSIONS[contentType] ?? 'bin'}`, contentType };
  const { url, expiresAt } = await store.presignDownload(scanKey(id), kept.versionId, file);
  return { scan: kept, url, expiresAt };
}
