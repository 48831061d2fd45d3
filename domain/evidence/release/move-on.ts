import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { later } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Grounds } from './grounds.ts';
import { relying, stands } from './grounds.ts';
import type { Release } from './release.ts';
import type { Place } from './release-hold.ts';
import { Releases } from './releases.ts';
import { RESUME_AFTER } from './resume-after.ts';

interface Records extends Grounds {
  readonly release: Release;
}

/** The end of the list: nothing unfinished in all of it completes the release, anything else asks for another pass. */
export function endPass(records: Records, { from, passed }: Place, { now }: Context): Decision {
  const { release } = records;
  if (release.status !== 'RUNNING' || release.cursor !== from) return accepted({});
  if (!stands(records, release)) return refused(refuse('CASE_NOT_ENDED'));
  const waiting = release.passed + passed;
  const event =
    waiting === 0
      ? ({ type: 'ReleaseCompleted', at: now } as const)
      : ({ type: 'ReleaseWaits', waiting, at: now, resumeAt: later(now, RESUME_AFTER) } as const);
  return accepted({}, changed(Releases, release, event), ...relying(records));
}

/** A worker has no time left: this event wakes the next one, and the sweep if its message is lost. */
export function handOn(
  { release }: Records,
  { from, passed, cursor }: Place & { readonly cursor: string },
  { now }: Context,
): Decision {
  if (release.status !== 'RUNNING' || release.cursor !== from) return accepted({});
  const event = { type: 'ReleaseHandedOn', cursor, passed, at: now, resumeAt: later(now, RESUME_AFTER) } as const;
  return accepted({}, changed(Releases, release, event));
}
