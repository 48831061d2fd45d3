import type { DutyStation, DutyStationEvent } from './station.ts';

export function evolve(_state: DutyStation | undefined, event: DutyStationEvent): DutyStation {
  switch (event.type) {
    case 'DutyStationRegistered': {
      const { type: _, ...station } = event;
      return station;
    }
  }
}
