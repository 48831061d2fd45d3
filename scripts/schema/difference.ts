import { buildSchema } from 'graphql';
import { accessChanges } from './access-changes.ts';
import type { Change } from './change.ts';
import type { Day } from './deprecation.ts';
import { deprecationChanges } from './deprecation-changes.ts';
import type { Release } from './releases.ts';
import { objections } from './removal.ts';
import { structureChanges } from './structure-changes.ts';

/** A change, and why it must not be made, if it must not. */
export interface Judged extends Change {
  readonly objection?: string | undefined;
}

const NEVER = 'add what is new beside it, deprecate the old, and remove that when it is due';

/**
 * What changed since the newest release, each change judged: what breaks a client is refused unless it takes away what
 * was deprecated long enough.
 */
export async function differenceSince(
  releases: readonly Release[],
  sdl: string,
  today: Day,
): Promise<readonly Judged[]> {
  const last = releases.at(-1);
  if (last === undefined) return [];
  const old = buildSchema(last.sdl);
  const current = buildSchema(sdl);
  const changes = [
    ...(await structureChanges(old, current)),
    ...accessChanges(old, current),
    ...deprecationChanges(old, current),
  ];
  const objectionTo = objections(releases, today);
  return changes.map((change) => {
    if (change.severity !== 'breaking') return change;
    return { ...change, objection: change.takes === undefined ? NEVER : objectionTo(change.takes) };
  });
}
