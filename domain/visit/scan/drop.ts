import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Scan } from './scan.ts';
import { Scans } from './scans.ts';
import { transitions } from './transitions.ts';

/** Records that the bytes of a discarded scan have been deleted. */
export function dropScan({ scan }: { scan: Scan }, _command: unknown, { actor, now }: Context): Decision {
  if (scan.status === 'DROPPED') return accepted({ scan: scan.id });
  const forbidden = forbids(transitions, scan, 'DROP', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted({ scan: scan.id }, changed(Scans, scan, { type: 'ScanDropped', at: now }));
}
