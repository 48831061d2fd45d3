import type { GraphQLSchema } from 'graphql';
import type { Change } from './change.ts';
import { deprecationsOf, partsOf } from './deprecations.ts';

/** What became deprecated, what no longer is, and whose reason or date moved: all of it harms nobody yet. */
export function deprecationChanges(old: GraphQLSchema, current: GraphQLSchema): readonly Change[] {
  const before = deprecationsOf(old);
  const now = deprecationsOf(current);
  const parts = new Set(partsOf(current).map(([coordinate]) => coordinate));
  const told = [...now].filter(([coordinate, reason]) => before.get(coordinate) !== reason);
  const withdrawn = [...before.keys()].filter((coordinate) => parts.has(coordinate) && !now.has(coordinate));
  return [
    ...told.map(([coordinate, reason]) => safe(`\`${coordinate}\` is deprecated: ${reason}`)),
    ...withdrawn.map((coordinate) => safe(`\`${coordinate}\` is no longer deprecated`)),
  ];
}

const safe = (message: string): Change => ({ severity: 'safe', message });
