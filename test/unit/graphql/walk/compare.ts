import type { Shown } from './sight.ts';

export interface Findings {
  /** Type.field of everything that was answered. */
  readonly answered: Set<string>;
  /** Values that were held against the direct read. */
  compared: number;
  /** What a path shows and the direct read does not. */
  readonly leaks: string[];
  /** For each type, the response keys that lead to one of its objects. */
  readonly ways: Map<string, readonly string[]>;
}

export const nothingFound = (): Findings => ({ answered: new Set(), compared: 0, leaks: [], ways: new Map() });

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Holds what a path shows against what the same person reads directly.
 * @param read what the nearest record's direct read says here; undefined outside of any record
 * @param way the response keys that lead here
 */
export function compare(
  shown: unknown,
  read: unknown,
  direct: ReadonlyMap<string, Shown>,
  findings: Findings,
  way: readonly string[],
): void {
  if (Array.isArray(shown)) {
    const known = Array.isArray(read) ? read : [];
    if (Array.isArray(read) && read.length !== shown.length) findings.leaks.push(`${way.join('.')}: another length`);
    for (const [i, each] of shown.entries()) compare(each, known[i], direct, findings, way);
  } else if (isShown(shown)) {
    compareObjects(shown, recordOf(shown, read, direct, findings, way), direct, findings, way);
  } else {
    findings.compared += 1;
    if (read !== undefined && read !== shown) findings.leaks.push(`${way.join('.')}: ${shown} instead of ${read}`);
  }
}

function compareObjects(
  shown: Shown,
  read: unknown,
  direct: ReadonlyMap<string, Shown>,
  findings: Findings,
  way: readonly string[],
): void {
  const type = String(shown.__typename);
  if (!findings.ways.has(type)) findings.ways.set(type, way);
  for (const [key, value] of Object.entries(shown).filter(([each]) => each !== '__typename')) {
    if (!key.startsWith('node_')) findings.answered.add(key.replace('_', '.'));
    if (isShown(read) && !(key in read)) findings.leaks.push(`${way.join('.')}.${key}: not in the direct read`);
    compare(value, isShown(read) ? read[key] : undefined, direct, findings, [...way, key]);
  }
}

/** The direct read of a record, if it is one; what was read so far goes on below everything else. */
function recordOf(
  shown: Shown,
  read: unknown,
  direct: ReadonlyMap<string, Shown>,
  findings: Findings,
  way: readonly string[],
): unknown {
  const key = `${shown.__typename}_id`;
  const id = shown[key];
  // An event has an id, and is part of its record.
  if (typeof id !== 'string' || shown.__typename === 'Event') return read;
  const record = direct.get(id);
  if (record === undefined) findings.leaks.push(`${way.join('.')}: ${id}, which node does not show`);
  if (isShown(read) && read[key] !== id) findings.leaks.push(`${way.join('.')}: ${id} is another`);
  return record;
}
