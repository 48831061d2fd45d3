import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import type { Series, SeriesEvent } from './series.ts';

/** Nobody reads a series; rules read it internally. */
export const AllSeries: Aggregate<'Series', Series, SeriesEvent> = {
  kind: 'Series',
  evolve,
  claims: () => [],
  lists: () => [],
  facts: () => ({}),
  gates: [],
  visible: () => false,
};
