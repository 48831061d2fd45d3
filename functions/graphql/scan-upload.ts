import type { Scan } from '#domain/visit/scan/scan.ts';
import { scanKey } from '#domain/visit/scan/scan.ts';
import type { GraphContext } from './context.ts';

/** Hands out where a scan is to be sent, once it has been announced; again for the same command, as long as it is awaited. */
export async function scanUpload(
  { scan }: { readonly [field: string]: unknown },
  { evidence: store }: Pick<GraphContext, 'evidence'>,
) {
  const announced = scan as Scan | null | undefined;
  if (announced?.status !== 'ANNOUNCED') return { scan: announced ?? null, upload: null };
  const { url, headers, expiresAt } = await store.presignObject(scanKey(announced.id), announced);
  const named = Object.entries(headers).map(([name, value]) => ({ name, value }));
  return { scan: announced, upload: { url, headers: named, expiresAt } };
}
