import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Scan } from './scan.ts';
import { Scans } from './scans.ts';
import { transitions } from './transitions.ts';

/** The lawyer takes back a scan that nothing uses yet, such as one of the wrong paper. */
export function discardScan({ scan }: { scan: Scan }, _command: unknown, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, scan, 'DISCARD', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted({ scan: scan.id }, changed(Scans, scan, { type: 'ScanDiscarded', reason: 'WITHDRAWN', at: now }));
}
