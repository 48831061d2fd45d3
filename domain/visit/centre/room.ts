import type { LocalDate } from '#domain/model/time.ts';
import type { Mode } from './mode.ts';

/** What a room has for those who meet in it. The link and the display show documents; nothing of them records. */
export const EQUIPMENT = [
  'VIDEO_LINK',
  'DOCUMENT_DISPLAY',
  'HEARING_LOOP',
  'WHEELCHAIR_ACCESS',
  'INTERPRETATION',
  'PARTITION',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** How many visits a room takes at once, and with what. */
export interface Terms {
  /** Its main mode. */
  readonly mode: Mode;
  /** Seats in each session of the main mode. */
  readonly capacity: number;
  /** Seats by mode, where the room serves more than one. */
  readonly capacities?: Readonly<Partial<Record<Mode, number>>>;
  readonly equipment?: readonly Equipment[];
}

/** Terms that hold from a day on. */
export interface RoomChange extends Terms {
  readonly from: LocalDate;
}

export interface Room extends Terms {
  readonly code: string;
  /** The first day on which it is no longer there for visits. */
  readonly withdrawnFrom?: LocalDate;
  /** What is decided and not yet in force, earliest first. */
  readonly changes?: readonly RoomChange[];
  /** The most seats it ever gave, if that was more than now: no open slot of it has more. */
  readonly most?: number;
}

export function termsOn(room: Room, date: LocalDate): Terms {
  return room.changes?.findLast(({ from }) => from <= date) ?? room;
}

/** Seats in a mode; none if the room does not serve it. */
export function capacityIn({ mode: main, capacity, capacities }: Terms, mode: Mode): number {
  return capacities?.[mode] ?? (mode === main && capacities === undefined ? capacity : 0);
}

export function isWithdrawn({ withdrawnFrom }: Room, date: LocalDate): boolean {
  return withdrawnFrom !== undefined && withdrawnFrom <= date;
}

/** No slot of the room has more seats than this, whenever it was opened. */
export function mostSeats(room: Room): number {
  const terms: readonly Terms[] = [room, ...(room.changes ?? [])];
  return Math.max(
    room.most ?? 0,
    ...terms.flatMap(({ capacity, capacities = {} }) => [capacity, ...Object.values(capacities)]),
  );
}

/** A room after a change; what had come into force by `today` needs no place of its own any more. */
export function withChange(room: Room, change: RoomChange, today: LocalDate): Room {
  const changes = [...(room.changes ?? []).filter(({ from }) => from < change.from), change];
  const { mode, capacity, capacities, equipment } = termsOn({ ...room, changes }, today);
  const { code, withdrawnFrom } = room;
  const later = changes.filter(({ from }) => from > today);
  return {
    ...{ code, mode, capacity },
    ...(capacities === undefined ? {} : { capacities }),
    ...(equipment === undefined ? {} : { equipment }),
    ...(withdrawnFrom === undefined ? {} : { withdrawnFrom }),
    ...(later.length === 0 ? {} : { changes: later }),
    most: mostSeats({ ...room, changes }),
  };
}
