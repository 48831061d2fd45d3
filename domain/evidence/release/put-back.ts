import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import type { Grounds } from './grounds.ts';
import { relying, stands } from './grounds.ts';
import type { Release, RunningRelease } from './release.ts';
import { Releases } from './releases.ts';
import { RESUME_AFTER } from './resume-after.ts';

/** After how many passes in which nothing failed no hold can be off any more that is on record as on. */
const PASSES = 2;

export interface PutBack {
  /** Where the release stood when the worker began; nothing if at the beginning of the list. */
  readonly from: string | undefined;
  /** Up to where it has come; nothing if through. */
  readonly cursor: string | undefined;
  /** Files that it could not prove to be under hold. */
  readonly failed: number;
}

interface Records extends Grounds {
  readonly release: Release;
}

/**
 * Whether the next pass has still to wait: no worker lives as long as that, so whoever has looked at the grounds before the
 * case was taken up again has lifted what it would.
 */
export function restsUntilNext({ restoring, resumeAt }: RunningRelease, now: Instant): boolean {
  return restoring !== undefined && restoring.cursor === undefined && now < resumeAt;
}

/** The case is open again: what is not on record as released is put under hold again, and only then has it stopped. */
export function putBack(records: Records, { from, cursor, failed }: PutBack, { now }: Context): Decision {
  const { release } = records;
  if (release.status !== 'RUNNING' || stands(records, release)) return accepted({});
  if (release.restoring?.cursor !== from || restsUntilNext(release, now)) return accepted({});
  const before = release.restoring ?? { passes: 0, failed: 0 };
  const unproven = before.failed + failed;
  const passes = cursor === undefined && unproven === 0 ? before.passes + 1 : before.passes;
  if (passes === PASSES)
    return accepted({}, changed(Releases, release, { type: 'ReleaseStopped', at: now }), ...relying(records));
  const place = cursor === undefined ? { failed: 0 } : { failed: unproven, cursor };
  const event = { type: 'ReleaseRestoring', passes, ...place, at: now, resumeAt: later(now, RESUME_AFTER) } as const;
  return accepted({}, changed(Releases, release, event), ...relying(records));
}
