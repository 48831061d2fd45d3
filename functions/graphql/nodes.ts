import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';

const AGGREGATES: readonly Aggregate[] = [Organs, Persons];

/** Every kind of record that has a type in the schema; the type has the kind's name. */
export const nodes: ReadonlyMap<string, Aggregate> = new Map(
  AGGREGATES.map((aggregate) => [aggregate.kind, aggregate]),
);
