import { listKey } from '../keys.ts';
import type { Write } from '../table.ts';
import type { Step } from './step.ts';

/** List rows to write and to remove. Rows are nobody else's, so they need no condition. */
export function listDifference(steps: readonly Step[]): readonly Write[] {
  return steps.flatMap(({ aggregate, id, before, after }) => {
    const [old, now] = [before, after].map(
      (state) =>
        new Map(state ? aggregate.lists(state).map((row) => [JSON.stringify(listKey(id, row)), listKey(id, row)]) : []),
    );
    return [
      ...missing(old, now).map((key): Write => ({ write: 'delete', key, condition: { is: 'anything' } })),
      ...missing(now, old).map((key): Write => ({ write: 'put', item: { ...key, id }, condition: { is: 'anything' } })),
    ];
  });
}

function missing<Value>(from: Map<string, Value> | undefined, other: Map<string, Value> | undefined): readonly Value[] {
  return [...(from ?? [])].filter(([name]) => other?.has(name) !== true).map(([, value]) => value);
}
