import type { Scan } from '#domain/visit/scan/scan.ts';
import { scanKey } from '#domain/visit/scan/scan.ts';
import type { Workshop } from '../workshop.ts';
import { tell } from './tell.ts';

/**
 * Deletes the bytes of a scan that was given up, then records that they are gone. Killed in between, it finds nothing to
 * delete the next time. The store itself refuses what is locked.
 */
export async function drop(workshop: Workshop, scan: Scan): Promise<void> {
  const key = scanKey(scan.id);
  for (const versionId of await workshop.store.versionsOf(key)) await workshop.store.remove(key, versionId);
  await tell.dropped(workshop, scan, {});
}
