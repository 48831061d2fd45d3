import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { Centre, Mode } from './centre.ts';
import { MOST_ROOMS, MOST_SEATS, roomOf, runs } from './centre.ts';
import { Centres } from './centres.ts';

export interface AddRoom {
  readonly code: string;
  readonly mode: Mode;
  /** Seats in each session. */
  readonly capacity: number;
}

export function addRoom({ centre }: { centre: Centre }, command: AddRoom, { actor }: Context): Decision {
  if (!runs(actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const refusals = impossible(centre, command);
  if (refusals.length > 0) return refused(...refusals);
  const { code, mode, capacity } = command;
  return accepted(
    { centre: centre.id },
    changed(Centres, centre, { type: 'RoomAdded', room: { code, mode, capacity } }),
  );
}

function impossible(centre: Centre, { code, capacity }: AddRoom): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (centre.rooms.length >= MOST_ROOMS) refusals.push(refuse('CENTRE_CROWDED', { details: { most: MOST_ROOMS } }));
  if (roomOf(centre, code) !== undefined) refusals.push(refuse('ROOM_EXISTS', { path: ['code'], details: { code } }));
  if (capacity < 1 || capacity > MOST_SEATS) {
    refusals.push(refuse('OUT_OF_RANGE', { path: ['capacity'], details: { lowest: 1, highest: MOST_SEATS } }));
  }
  return refusals;
}
