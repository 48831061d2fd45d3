import type { Change, Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import type { Scan } from './scan.ts';
import { Scans } from './scans.ts';
import { transitions } from './transitions.ts';

export interface ExpireScan {
  /** What has waited since before this is discarded. */
  readonly before: Instant;
}

interface Records {
  readonly scan: Scan;
  /** The papers it is attached to. */
  readonly entrustment: Entrustment | undefined;
}

/**
 * Gives up a scan that nothing has used for its term, or whose papers were rejected and stayed so for it. The papers are
 * looked at again, whatever was told of them: they may have been verified on appeal.
 */
export function expireScan({ scan, entrustment }: Records, { before }: ExpireScan, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, scan, 'EXPIRE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (scan.since >= before) return accepted({ scan: scan.id });
  return accepted({ scan: scan.id }, ...consequence(scan, entrustment, now));
}

function consequence(scan: Scan, entrustment: Entrustment | undefined, now: Instant): readonly Change[] {
  if (scan.status !== 'ATTACHED') {
    return [changed(Scans, scan, { type: 'ScanDiscarded', reason: 'NOT_USED', at: now })];
  }
  switch (entrustment?.status) {
    case 'REJECTED':
      if (scan.setAsideAt === undefined) return [changed(Scans, scan, { type: 'ScanSetAside', at: now })];
      return [
        changed(Scans, scan, { type: 'ScanDiscarded', reason: 'REJECTED', at: now }),
        relied(Entrustments, entrustment, 'rejected'),
      ];
    case 'VERIFIED':
    case 'REVOKED':
    case 'MOVED':
      // They were verified: it is to be locked, not dropped.
      return [];
    default:
      return [changed(Scans, scan, { type: 'ScanPostponed', at: now })];
  }
}
