import type { Actor } from '#domain/model/actor.ts';
import type { Aggregate, Identified } from '#domain/model/aggregate.ts';
import type { Read, Reads } from '#domain/model/reads.ts';
import { NotFound } from './failures.ts';
import type { Gathered } from './gather.ts';
import { stateKey } from './keys.ts';
import type { Key } from './table.ts';

/** The records whose row rules decide with those that were read. */
export function parentKeys(reads: Reads, gathered: Gathered): readonly Key[] {
  return named(reads).flatMap(({ aggregate, id }) => {
    const record = seen(aggregate, id, gathered);
    const parent = record && aggregate.parent?.(record);
    return parent === undefined ? [] : [stateKey(parent)];
  });
}

/** @throws {NotFound} naming the first input whose record is absent, or not for the actor to see: which, is not told */
export function mustSee(reads: Reads, gathered: Gathered, actor: Actor): void {
  for (const { name, aggregate, id } of named(reads)) {
    const state = seen(aggregate, id, gathered);
    const parent = state && aggregate.parent?.(state);
    const above = parent === undefined ? undefined : gathered.record(parent)?.state;
    if (state === undefined || !aggregate.visible(state, actor, above)) throw new NotFound(name);
  }
}

function named(reads: Reads): readonly { name: string; aggregate: Aggregate; id: string }[] {
  return Object.entries(reads).flatMap(([name, read]: [string, Read]) => {
    if (read.read === 'one') return [{ name, aggregate: read.aggregate, id: read.id }];
    if (read.read === 'many') return read.ids.map((id) => ({ name, aggregate: read.aggregate, id }));
    return [];
  });
}

function seen(aggregate: Aggregate, id: string, gathered: Gathered): Identified | undefined {
  return gathered.records({ record: { read: 'internal', aggregate, id } }).record as Identified | undefined;
}
