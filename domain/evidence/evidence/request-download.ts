import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { checkWords } from '../check-words.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

export interface RequestDownload {
  readonly reason: string;
}

/**
 * Puts on record who wants to look and why, before anything is handed out. What is checked: that they see its case, which
 * only officers and leaders of the case's organ and of those above it do (whoever does not, is told that there is no such
 * evidence); that they have one of these posts now; that something is kept, whether or not it is what was declared; that
 * their reason has a word in it. The exact version goes on record, and only that is handed out.
 */
export function requestDownload(
  { evidence }: { evidence: Evidence },
  { reason }: RequestDownload,
  { actor }: Context,
): Decision {
  const forbidden = forbids(transitions, evidence, 'REQUEST_DOWNLOAD', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const wordless = checkWords(reason);
  if (wordless.length > 0) return refused(...wordless);
  if (!('kept' in evidence)) throw new Error(`${evidence.id} has nothing to hand out`);
  const { versionId } = evidence.kept;
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'DownloadRequested', versionId, reason }),
  );
}
