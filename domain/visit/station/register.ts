import type { Organ } from '#domain/directory/organ/organ.ts';
import { takenIn } from '#domain/directory/person/serving.ts';
import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { DutyStation, StationPlace } from './station.ts';
import { dutyStationId } from './station.ts';
import { DutyStations } from './stations.ts';

export interface RegisterDutyStation {
  /** Code of the organ in whose house the station is. */
  readonly organ: string;
  readonly name: string;
}

interface Records {
  readonly existing: DutyStation | undefined;
  readonly organ: Organ | undefined;
}

/** Courts and procuratorates have stations of their own, which they keep themselves. */
const PLACES: Readonly<Partial<Record<Organ['kind'], StationPlace>>> = {
  DETENTION_CENTRE: 'DETENTION_CENTRE',
  PUBLIC_SECURITY_ORGAN: 'HANDLING_ORGAN',
  POLICE_STATION: 'HANDLING_ORGAN',
};

/** An administrator registers a station anywhere, a centre's staff their own. */
export function registerDutyStation(
  { existing, organ }: Records,
  command: RegisterDutyStation,
  { actor }: Context,
): Decision {
  const { organ: code, name } = command;
  const about = { path: ['organ'], details: { code } };
  if (!has(actor, 'ADMINISTRATOR') && actor.organ !== code) return refused(refuse('NOT_YOUR_STATION', about));
  if (organ === undefined || organ.status !== undefined) return refused(refuse('ORGAN_UNKNOWN', about));
  const place = PLACES[organ.kind];
  if (place === undefined) return refused(refuse('NO_PLACE_FOR_A_STATION', about));
  if (existing !== undefined) return refused(refuse('STATION_REGISTERED', about));
  const id = dutyStationId(code);
  return accepted(
    { station: id },
    opened(DutyStations, id, { type: 'DutyStationRegistered', id, name, organ: code, place }),
    ...takenIn(organ),
  );
}
