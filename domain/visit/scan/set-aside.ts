import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Scan } from './scan.ts';
import { Scans } from './scans.ts';
import { transitions } from './transitions.ts';

export interface SetScanAside {
  /** When its papers were rejected. */
  readonly at: Instant;
}

/** Its papers were rejected, so its term begins; told of the same rejection twice, it began the first time. */
export function setScanAside({ scan }: { scan: Scan }, { at }: SetScanAside, { actor }: Context): Decision {
  const forbidden = forbids(transitions, scan, 'SET_ASIDE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if ('setAsideAt' in scan && scan.setAsideAt !== undefined && scan.setAsideAt >= at) {
    return accepted({ scan: scan.id });
  }
  return accepted({ scan: scan.id }, changed(Scans, scan, { type: 'ScanSetAside', at }));
}
