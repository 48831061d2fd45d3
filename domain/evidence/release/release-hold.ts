import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Evidence, Lock } from '../evidence/evidence.ts';
import { isKept } from '../evidence/evidence.ts';
import { EvidenceItems } from '../evidence/evidence-items.ts';
import { provenLock } from '../evidence/lock.ts';
import { transitions } from '../evidence/transitions.ts';
import { refuse } from '../refusals.ts';
import type { Grounds } from './grounds.ts';
import { relying, stands } from './grounds.ts';
import { keptUntil } from './kept-until.ts';
import type { Release } from './release.ts';
import { Releases } from './releases.ts';
import { isUnfinished } from './unfinished.ts';

/** Where a worker stands in the list of the case's evidence. */
export interface Place {
  /** Where the release stood when the worker began; nothing if at the beginning of the list. */
  readonly from: string | undefined;
  /** How many unfinished files it has passed over since. */
  readonly passed: number;
}

export interface ReleaseHold extends Place {
  /** Of the file, in that list. */
  readonly cursor: string;
  /** As it was read back after the hold was lifted. */
  readonly lock: Lock;
  /** Days for which the deployment lets anything be locked at most. */
  readonly cap: number;
}

interface Records extends Grounds {
  readonly release: Release;
  readonly evidence: Evidence;
}

/**
 * Puts on record that a file is under hold no longer, and that the release is past it: together or not at all. The worker
 * has lengthened the lock first, and has read back both.
 */
export function releaseHold(records: Records, command: ReleaseHold, { actor, now }: Context): Decision {
  const { release, evidence } = records;
  const { from, passed, cursor, lock, cap } = command;
  // Another worker took this step.
  if (release.status !== 'RUNNING' || release.cursor !== from) return accepted({});
  if (!stands(records, release)) return refused(refuse('CASE_NOT_ENDED'));
  const forbidden = forbids(transitions, evidence, 'RELEASE_HOLD', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (isKept(evidence) && evidence.release === release.id) return accepted({});
  if (!isKept(evidence)) throw new Error(`${evidence.id} has no lock`);
  // Whoever has begun to read it meanwhile puts the hold back until it knows better: the next pass comes after.
  if (isUnfinished(evidence)) return refused(refuse('LOCK_NOT_PROVEN'));
  const wanted = { retainUntil: keptUntil(evidence, release.ended, cap), legalHold: false };
  if (provenLock(wanted, lock) === undefined || lock.legalHold) return refused(refuse('LOCK_NOT_PROVEN'));
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'HoldReleased', lock, release: release.id, at: now }),
    changed(Releases, release, { type: 'ReleaseAdvanced', evidence: evidence.id, cursor, passed }),
    ...relying(records),
  );
}
