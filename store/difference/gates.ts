import type { Aggregate, Fact, Identified } from '#domain/model/aggregate.ts';
import { SHARDS } from '#domain/model/listing.ts';
import { gateKey } from '../keys.ts';
import type { Write } from '../table.ts';
import type { Step } from './step.ts';

/** The shards of every gate whose value changes: whoever relied on the old value loses the race. */
export function gateDifference(steps: readonly Step[]): readonly Write[] {
  return steps.flatMap(({ aggregate, id, before, after }) =>
    aggregate.gates.flatMap((gate) => {
      const value = factOf(aggregate, after, gate);
      if (before !== undefined && factOf(aggregate, before, gate) === value) return [];
      return Array.from(
        { length: SHARDS },
        (_, shard): Write => ({
          write: 'put',
          item: { ...gateKey(id, gate, shard), value },
          condition: { is: 'anything' },
        }),
      );
    }),
  );
}

export function factOf(aggregate: Aggregate, state: Identified, name: string): Fact {
  const fact = aggregate.facts(state)[name];
  if (fact === undefined) throw new Error(`${aggregate.kind} has no fact ${name}`);
  return fact;
}
