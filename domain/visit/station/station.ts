import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';

/**
 * Where a duty lawyer sits: at a detention centre, or with an organ that handles cases (法律援助值班律师工作办法 2020). There
 * the station's staff are colleagues of those who handle the case, who have no part in its requests but to pass them on.
 */
export type StationPlace = 'DETENTION_CENTRE' | 'HANDLING_ORGAN';

/** A duty lawyers' station (值班律师工作站). */
export interface DutyStation {
  readonly id: Id<'DutyStation'>;
  readonly name: string;
  /** Code of the organ in whose house it is. */
  readonly organ: string;
  readonly place: StationPlace;
}

export type DutyStationEvent = { readonly type: 'DutyStationRegistered' } & DutyStation;

/** A station's id is the code of its organ: an organ has one. */
export function dutyStationId(organ: string): Id<'DutyStation'> {
  return `DutyStation_${organ}`;
}

/** Whether an actor is of the staff that keeps a station: they serve in its organ. What they may do with one request, that says. */
export function keeps(actor: Actor, { organ }: { readonly organ: string }): boolean {
  return has(actor, 'CENTRE_STAFF', 'OFFICER', 'LEADER') && actor.organ === organ;
}
