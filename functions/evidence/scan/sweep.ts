import { later } from '#domain/model/time.ts';
import { leftLists } from '#domain/visit/scan/holds.ts';
import { dueIn } from '../due.ts';
import { each } from '../each.ts';
import type { Workshop } from '../workshop.ts';
import { drop } from './drop.ts';
import { settle } from './settle.ts';
import { scansOf } from './states.ts';
import { tell } from './tell.ts';
import type { ScanTerms } from './terms.ts';

/** What one sweep came to. */
export interface Swept {
  /** Scans whose time came: given up, locked after all, or left to wait on. */
  readonly seenTo: number;
  /** Scans whose bytes were deleted. */
  readonly dropped: number;
  readonly failed: number;
}

/** Sees to the scans that have waited for their term, and deletes the bytes of those that were given up. */
export async function sweepScans(
  workshop: Workshop,
  terms: ScanTerms,
  mayGoOn: () => boolean = () => true,
): Promise<Swept> {
  const before = later(workshop.world.now(), -terms.waiting);
  const waiting = await each(await dueIn(workshop, leftLists('WAITING'), terms.waiting), mayGoOn, async (id) => {
    const [scan] = await scansOf(workshop.table, [id]);
    if (scan === undefined) return;
    // Whatever was decided on its papers, and did not reach it, comes first: also on appeal, after it was set aside.
    if (scan.status === 'ATTACHED') await settle(workshop, scan.entrustment, workshop.world.now(), terms);
    await tell.expired(workshop, scan, { before });
  });
  const discarded = await each(await dueIn(workshop, leftLists('DISCARDED'), terms.discarded), mayGoOn, async (id) => {
    const [scan] = await scansOf(workshop.table, [id]);
    if (scan?.status === 'DISCARDED') await drop(workshop, scan);
  });
  return { seenTo: waiting.done, dropped: discarded.done, failed: waiting.failed + discarded.failed };
}
