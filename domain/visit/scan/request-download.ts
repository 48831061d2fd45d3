import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Scan } from './scan.ts';
import { isKept } from './scan.ts';
import { Scans } from './scans.ts';
import { transitions } from './transitions.ts';

export interface RequestScanDownload {
  readonly reason?: string | undefined;
}

/** Puts on record who wants to look, before anything is handed out; whose papers they are not must say why. */
export function requestScanDownload(
  { scan }: { scan: Scan },
  { reason }: RequestScanDownload,
  { actor }: Context,
): Decision {
  const forbidden = forbids(transitions, scan, 'REQUEST_DOWNLOAD', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (!isKept(scan)) throw new Error(`${scan.id} has nothing to hand out`);
  if (reason === undefined && !has(actor, 'LAWYER', 'CLERK')) {
    return refused(refuse('DOWNLOAD_REASON_NEEDED', { path: ['reason'] }));
  }
  const { versionId } = scan;
  const asked = { type: 'ScanDownloadRequested', versionId, ...(reason === undefined ? {} : { reason }) } as const;
  return accepted({ scan: scan.id }, changed(Scans, scan, asked));
}
