import { Problem } from '../local/problem.ts';

/** Major, minor, patch. */
export type Version = readonly [number, number, number];

/** @throws Problem if the text is no plain version: the contract has no pre-releases */
export function readVersion(text: string): Version {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (match === null) throw new Problem(`${text} is not a version such as 0.2.0.`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Negative if one comes before the other, positive if after. */
export const compareVersions = (one: Version, other: Version): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

/**
 * The versions that may follow one. Semantic versioning: what breaks takes a new major version, or before 1.0.0 a new
 * minor one; what only adds takes a minor one, or before 1.0.0 a patch.
 */
export function successors(
  [major, minor, patch]: Version,
  change: 'breaking' | 'addition' | 'none',
): readonly string[] {
  const next = { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
  const weight = change === 'none' ? 0 : change === 'addition' ? 1 : 2;
  const least = major === 0 ? weight - 1 : weight;
  if (least >= 2) return [next.major];
  return least === 1 ? [next.minor, next.major] : [next.patch, next.minor, next.major];
}
