import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import type { DutyStation, DutyStationEvent } from './station.ts';

/** Where duty lawyers sit is public knowledge: whoever has a token may see it. */
export const DutyStations: Aggregate<'DutyStation', DutyStation, DutyStationEvent> = {
  kind: 'DutyStation',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  visible: () => true,
};
