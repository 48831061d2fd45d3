import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import type { LocalDate, LocalTime } from '#domain/model/time.ts';

/** How lawyer and detainee meet: face to face, or by a remote link (远程会见). */
export type Mode = 'IN_PERSON' | 'REMOTE';

export interface Room {
  readonly code: string;
  readonly mode: Mode;
  /** Seats in each session: how many visits the room takes at once. */
  readonly capacity: number;
}

/** A session that recurs every week: half-open in time, both days of its effect included. */
export interface Template {
  /** Names it within the centre: `T1`. */
  readonly code: string;
  /** Code of the room. */
  readonly room: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly effectiveFrom: LocalDate;
  readonly effectiveUntil?: LocalDate;
}

/** A detention centre as a place for visits (看守所). */
export interface Centre {
  readonly id: Id<'Centre'>;
  readonly name: string;
  /** Code of the centre's organ. */
  readonly organ: string;
  readonly rooms: readonly Room[];
  readonly templates: readonly Template[];
}

export type CentreEvent =
  | { readonly type: 'CentreRegistered'; readonly id: Id<'Centre'>; readonly name: string; readonly organ: string }
  | { readonly type: 'RoomAdded'; readonly room: Room }
  | { readonly type: 'TemplateAdded'; readonly template: Template };

/** Bounds that keep a centre far below what one item may hold, and a slot's seats within one batched read. */
export const MOST_ROOMS = 50;
export const MOST_TEMPLATES = 300;
export const MOST_SEATS = 50;

/** A centre's id is its organ's code: an organ has one. */
export function centreId(organ: string): Id<'Centre'> {
  return `Centre_${organ}`;
}

/** Whether an actor is of the staff that runs a centre, or the product itself. */
export function runs(actor: Actor, { organ }: Pick<Centre, 'organ'>): boolean {
  return has(actor, 'SYSTEM') || (has(actor, 'CENTRE_STAFF') && actor.organ === organ);
}

export function roomOf(centre: Centre, code: string): Room | undefined {
  return centre.rooms.find((room) => room.code === code);
}
