import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { Room, Store } from './store.ts';
import { MOST_ROOMS, MOST_SHELVES, MOST_STORES, storeId } from './store.ts';
import { Stores } from './stores.ts';

export interface OpenStore {
  /** Code of the organ whose custodians will keep it. */
  readonly organ: string;
  /** Which of the organ's stores it is, from 1. */
  readonly number: number;
  readonly name: string;
  readonly rooms: readonly Room[];
}

interface Records {
  readonly existing: Store | undefined;
  readonly organ: Organ | undefined;
}

export function openStore({ existing, organ }: Records, command: OpenStore, _context: Context): Decision {
  const { number, name, rooms } = command;
  const refusals = rooms
    .slice(0, MOST_ROOMS)
    .flatMap(({ name: room, shelves }, i) => misshapen(rooms, room, shelves, i));
  if (rooms.length === 0 || rooms.length > MOST_ROOMS) {
    refusals.push(refuse('ROOMS_INVALID', { path: ['rooms'], details: { most: MOST_ROOMS } }));
  }
  if (number < 1 || number > MOST_STORES) {
    refusals.push(refuse('NUMBER_INVALID', { path: ['number'], details: { most: MOST_STORES } }));
  }
  if (organ === undefined)
    refusals.push(refuse('ORGAN_UNKNOWN', { path: ['organ'], details: { code: command.organ } }));
  if (existing !== undefined) refusals.push(refuse('STORE_OPENED', { path: ['number'], details: { number } }));
  if (refusals.length > 0) return refused(...refusals);
  const id = storeId(command.organ, number);
  return accepted(
    { store: id },
    opened(Stores, id, { type: 'StoreOpened', id, organ: command.organ, number, name, rooms }),
  );
}

function misshapen(rooms: readonly Room[], room: string, shelves: number, place: number): Refusal[] {
  const refusals: Refusal[] = [];
  if (rooms.findIndex(({ name }) => name === room) < place) {
    refusals.push(refuse('ROOM_TWICE', { path: ['rooms', place, 'name'], details: { room } }));
  }
  if (!Number.isInteger(shelves) || shelves < 1 || shelves > MOST_SHELVES) {
    refusals.push(refuse('SHELVES_INVALID', { path: ['rooms', place, 'shelves'], details: { most: MOST_SHELVES } }));
  }
  return refusals;
}
