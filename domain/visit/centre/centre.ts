import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import type { Closure } from './closure.ts';
import type { Room, RoomChange } from './room.ts';
import type { Template } from './template.ts';

export type { Mode } from './mode.ts';

/** A detention centre as a place for visits (看守所). */
export interface Centre {
  readonly id: Id<'Centre'>;
  readonly name: string;
  /** Code of the centre's organ. */
  readonly organ: string;
  readonly rooms: readonly Room[];
  /** Only ever added and ended, so that each keeps its place and its code. */
  readonly templates: readonly Template[];
  readonly closures?: readonly Closure[];
  /** How many closures there have been: the next one's code. */
  readonly closuresMade?: number;
  /** Counts the changes that take seats away or give them back; who opens a slot stands on none having come since. */
  readonly revision?: number;
}

export type CentreEvent =
  | { readonly type: 'CentreRegistered'; readonly id: Id<'Centre'>; readonly name: string; readonly organ: string }
  | { readonly type: 'RoomAdded'; readonly room: Room }
  | {
      readonly type: 'RoomChanged';
      readonly code: string;
      readonly change: RoomChange;
      /** The day of the decision. */
      readonly on: LocalDate;
    }
  | { readonly type: 'RoomWithdrawn'; readonly code: string; readonly from: LocalDate }
  | { readonly type: 'TemplateAdded'; readonly template: Template }
  | { readonly type: 'TemplateEnded'; readonly code: string; readonly effectiveUntil: LocalDate }
  | { readonly type: 'ClosureAdded'; readonly closure: Closure; readonly at: Instant }
  | { readonly type: 'ClosureLifted'; readonly code: string };

/** Bounds that keep a centre far below what one item may hold, and a slot's seats within one batched read. */
export const MOST_ROOMS = 200;
export const MOST_TEMPLATES = 400;
export const MOST_CLOSURES = 40;
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
