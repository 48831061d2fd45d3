import type { Instant } from '#domain/model/time.ts';
import type { Workshop } from '../workshop.ts';
import { lock } from './lock.ts';
import { entrustmentOf, scansOf } from './states.ts';
import { tell } from './tell.ts';
import type { ScanTerms } from './terms.ts';

/**
 * Does to the scans of papers what was decided on these: locks them, or lets their term begin. It looks at how the papers
 * stand, not at the news of it, which may come twice or late.
 * @param at when it was decided
 */
export async function settle(
  workshop: Workshop,
  id: string,
  at: Instant,
  { retention }: Pick<ScanTerms, 'retention'>,
): Promise<void> {
  const entrustment = await entrustmentOf(workshop.table, id);
  for (const scan of await scansOf(workshop.table, entrustment?.scans ?? [])) {
    if (scan.status !== 'ATTACHED') continue;
    switch (entrustment?.status) {
      case 'VERIFIED':
      case 'REVOKED':
      case 'MOVED':
        await lock(workshop, scan, retention);
        break;
      case 'REJECTED':
        if (scan.setAsideAt === undefined) await tell.setAside(workshop, scan, { at });
        break;
    }
  }
}
