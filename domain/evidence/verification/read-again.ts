import type { Evidence, Sha256 } from '../evidence/evidence.ts';
import type { RunningVerification } from './verification.ts';

/**
 * Whether another hash than was declared is to be doubted once. One that stands on a saved state says no more than that
 * state: nothing proves it but another reading from the first byte on, and a flag is for ever.
 */
export function isToBeReadAgain(
  { doubted }: Pick<RunningVerification, 'doubted'>,
  evidence: Evidence | undefined,
  { contentHash, resumed }: { readonly contentHash: Sha256; readonly resumed: boolean },
): boolean {
  if (!resumed || doubted !== undefined || evidence === undefined) return false;
  return 'sha256' in evidence && evidence.sha256 !== contentHash;
}
