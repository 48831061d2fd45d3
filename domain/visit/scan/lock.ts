import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Scan } from './scan.ts';
import { Scans } from './scans.ts';
import { transitions } from './transitions.ts';

export interface LockScan {
  /** Read back from the version itself: nobody can delete it before. */
  readonly retainUntil: Instant;
}

/** Records that the scan of verified papers can no longer go; a second worker finds it recorded. */
export function lockScan({ scan }: { scan: Scan }, { retainUntil }: LockScan, { actor, now }: Context): Decision {
  if (scan.status === 'LOCKED') return accepted({ scan: scan.id });
  const forbidden = forbids(transitions, scan, 'LOCK', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted({ scan: scan.id }, changed(Scans, scan, { type: 'ScanLocked', retainUntil, at: now }));
}
