import { nameOf } from '#store/table.ts';
import type { Unsealed } from './unsealed.ts';
import { predecessorOf } from './unsealed.ts';

/**
 * Events in the order they are sealed in: as they arrived, but none before the one before it in the same record. Clocks of
 * different machines differ by more than two commands on one record may lie apart.
 * @param waiting no predecessor of them waits elsewhere
 * @param stuck names of what cannot be sealed; what follows on it in its record is left out
 */
export function inOrder(waiting: readonly Unsealed[], stuck: Iterable<string> = []): readonly Unsealed[] {
  const names = new Set([...waiting.map(({ name }) => name), ...stuck]);
  const following = new Map<string, Unsealed>();
  const ordered: Unsealed[] = [];
  const placed = new Set<string>();
  for (const each of waiting.toSorted((one, other) => (one.arrived < other.arrived ? -1 : 1))) {
    const predecessor = predecessorOf(each);
    const before = predecessor && nameOf(predecessor);
    if (before !== undefined && names.has(before) && !placed.has(before)) {
      following.set(before, each);
      continue;
    }
    for (let next: Unsealed | undefined = each; next !== undefined; next = following.get(next.name)) {
      ordered.push(next);
      placed.add(next.name);
    }
  }
  return ordered;
}
