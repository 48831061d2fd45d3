import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import type { OpenUpload } from '#store/evidence/evidence-store.ts';
import { PREFIX } from '#store/evidence/evidence-store.ts';
import type { Workshop } from './workshop.ts';
import { evidenceOf } from './workshop.ts';

/** Pages of open uploads in one run: keys begin with the time of their making, so the oldest come first. */
const MOST_PAGES = 5;

/**
 * Aborts what lies in the store and will never become evidence: uploads that were given up, and those that no record
 * knows. What may still be recorded, because its command is under way, is left alone for a term.
 * @returns how many
 */
export async function abortOrphans(workshop: Workshop, term: number): Promise<number> {
  const { store, world } = workshop;
  const before = later(world.now(), -term);
  let aborted = 0;
  let last: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const uploads = await store.listUploads(last);
    const records = await evidenceOf(workshop, uploads.map(idOf));
    for (const [i, upload] of uploads.entries()) {
      if (!isOrphan(upload, records[i], before)) continue;
      await store.abort(upload.key, upload.uploadId);
      aborted += 1;
    }
    last = uploads.at(-1)?.key;
    if (last === undefined) break;
  }
  return aborted;
}

function isOrphan({ uploadId, begunAt }: OpenUpload, evidence: Evidence | undefined, before: Instant): boolean {
  if (evidence?.uploadId === uploadId) return evidence.status === 'ABORTED';
  return begunAt < before;
}

function idOf({ key }: OpenUpload): string {
  return key.slice(PREFIX.length);
}
