import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

export interface CompleteUpload {
  /** Of the whole file, base64. */
  readonly sha256: string;
}

/** Saying the same twice is one completion; saying something else the second time is refused. */
export function completeUpload(
  { evidence }: { evidence: Evidence },
  { sha256 }: CompleteUpload,
  { actor, now }: Context,
): Decision {
  if ('sha256' in evidence && evidence.uploader === actor.id) {
    if (evidence.sha256 === sha256) return accepted({ evidence: evidence.id });
    return refused(refuse('COMPLETED_WITH_ANOTHER_HASH', { path: ['sha256'] }));
  }
  const forbidden = forbids(transitions, evidence, 'COMPLETE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'UploadCompleted', sha256, completedAt: now }),
  );
}
