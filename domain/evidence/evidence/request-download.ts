import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

export interface RequestDownload {
  readonly reason: string;
}

/** Puts on record who wants to look and why, before anything is handed out. */
export function requestDownload(
  { evidence }: { evidence: Evidence },
  { reason }: RequestDownload,
  { actor }: Context,
): Decision {
  const forbidden = forbids(transitions, evidence, 'REQUEST_DOWNLOAD', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (!('kept' in evidence)) throw new Error(`${evidence.id} has nothing to hand out`);
  const { versionId } = evidence.kept;
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'DownloadRequested', versionId, reason }),
  );
}
