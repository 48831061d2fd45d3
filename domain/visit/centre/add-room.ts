import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { Centre, CentreEvent } from './centre.ts';
import { MOST_ROOMS, roomOf, runs } from './centre.ts';
import { Centres } from './centres.ts';
import type { Mode } from './mode.ts';
import type { Equipment } from './room.ts';
import type { ModeCapacity } from './room-terms.ts';
import { termsOf, wrongCapacities } from './room-terms.ts';
import { tooHeavy } from './weight.ts';

export interface AddRoom {
  readonly code: string;
  /** Its main mode. */
  readonly mode: Mode;
  /** Seats in each session of the main mode. */
  readonly capacity: number;
  /** Seats in the other modes that it serves. */
  readonly others?: readonly ModeCapacity[] | undefined;
  readonly equipment?: readonly Equipment[] | undefined;
}

export function addRoom({ centre }: { centre: Centre }, command: AddRoom, { actor }: Context): Decision {
  if (!runs(actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { code, mode, capacity, others = [], equipment } = command;
  const main = { mode, capacity };
  const room = { code, ...termsOf(main, { capacities: [main, ...others], equipment }) };
  const added: CentreEvent = { type: 'RoomAdded', room };
  const refusals = [...impossible(centre, command), ...tooHeavy(centre, added)];
  if (refusals.length > 0) return refused(...refusals);
  return accepted({ centre: centre.id }, changed(Centres, centre, added));
}

function impossible(centre: Centre, { code, mode, capacity, others = [] }: AddRoom): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (centre.rooms.length >= MOST_ROOMS) refusals.push(refuse('CENTRE_CROWDED', { details: { most: MOST_ROOMS } }));
  if (roomOf(centre, code) !== undefined) refusals.push(refuse('ROOM_EXISTS', { path: ['code'], details: { code } }));
  const path = (place: number) => (place === 0 ? ['capacity'] : ['others', place - 1]);
  return [...refusals, ...wrongCapacities([{ mode, capacity }, ...others], path)];
}
