import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, untaken } from '#domain/model/decision.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { one, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import { dayAfter, HOUR, later, shanghaiDay } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { roomOf, runs } from '../centre/centre.ts';
import { Centres } from '../centre/centres.ts';
import { isClosed } from '../centre/closure.ts';
import { nextRevision } from '../centre/holds.ts';
import type { Mode } from '../centre/mode.ts';
import type { Room } from '../centre/room.ts';
import { capacityIn, isWithdrawn, termsOn } from '../centre/room.ts';
import { refuse } from '../refusals.ts';
import type { RoomTimes } from './room-time.ts';
import { roomIsFree, roomTimes } from './room-time.ts';
import { slotId } from './sessions.ts';
import type { Slot } from './slot.ts';
import { Slots } from './slots.ts';
import { MOST_URGENT, URGENT_AHEAD, URGENT_CODES } from './urgent-code.ts';

export interface OpenUrgentSlot {
  readonly centreId: string;
  readonly room: string;
  /** The room's main one without it. */
  readonly mode?: Mode | undefined;
  readonly from: Instant;
  readonly to: Instant;
}

/** Hours. */
export const LONGEST_URGENT = 12;

const reads = ({ centreId, from }: OpenUrgentSlot) => {
  const organ = centreId.slice('Centre_'.length);
  return {
    centre: one(Centres, centreId),
    existing: several(
      Slots,
      URGENT_CODES.map((code) => slotId(organ, code, shanghaiDay(from))),
    ),
  };
};
type First = RecordsOf<ReturnType<typeof reads>>;

const further = ({ centre }: First, command: OpenUrgentSlot) =>
  isLong(command) || command.to <= command.from ? {} : roomTimes([slotOf(centre, command, '', 0)]);

type Records = First & RoomTimes;

/** Opens a slot at once, where the 48 hours leave no time for a template; it takes its room like any other. */
function opening({ centre, existing, ...times }: Records, command: OpenUrgentSlot, context: Context): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const room = roomOf(centre, command.room);
  if (room === undefined) {
    return refused(refuse('ROOM_UNKNOWN', { path: ['room'], details: { code: command.room } }));
  }
  const date = shanghaiDay(command.from);
  const free = URGENT_CODES[existing.indexOf(undefined)];
  const terms = termsOn(room, date);
  const mode = command.mode ?? terms.mode;
  const slot = slotOf(centre, { ...command, mode }, free ?? '', capacityIn(terms, mode));
  const refusals = [...wrongTime(command, context.now), ...unfit(centre, room, slot, times)];
  if (free === undefined) refusals.push(refuse('URGENT_SLOTS_CROWDED', { details: { most: MOST_URGENT } }));
  if (refusals.length > 0) return refused(...refusals);
  return accepted(
    { slot: slot.id },
    opened(Slots, slot.id, { type: 'SlotOpened', ...slot }),
    untaken(nextRevision(centre)),
  );
}

function wrongTime({ from, to }: OpenUrgentSlot, now: Instant): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (to <= from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  if (isLong({ from, to }))
    refusals.push(refuse('SESSION_TOO_LONG', { path: ['to'], details: { hours: LONGEST_URGENT } }));
  if (from <= now) refusals.push(refuse('SLOT_PAST', { path: ['from'] }));
  if (shanghaiDay(from) > dayAfter(shanghaiDay(now), URGENT_AHEAD)) {
    refusals.push(refuse('TOO_FAR_AHEAD', { path: ['from'], details: { days: URGENT_AHEAD } }));
  }
  return refusals;
}

function unfit(centre: Centre, room: Room, slot: Slot, times: RoomTimes): readonly Refusal[] {
  if (isWithdrawn(room, slot.date)) return [refuse('ROOM_WITHDRAWN', { path: ['room'] })];
  const refusals: Refusal[] = [];
  if (slot.capacity === 0) refusals.push(refuse('MODE_NOT_SERVED', { path: ['mode'] }));
  if (isClosed(centre.closures, room.code, slot.period)) refusals.push(refuse('ROOM_CLOSED', { path: ['from'] }));
  if (!roomIsFree(slot, times)) refusals.push(refuse('ROOM_ENGAGED', { path: ['from'] }));
  return refusals;
}

function isLong({ from, to }: Pick<OpenUrgentSlot, 'from' | 'to'>): boolean {
  return to > later(from, LONGEST_URGENT * HOUR);
}

function slotOf(centre: Centre, { room, mode, from, to }: OpenUrgentSlot, code: string, capacity: number): Slot {
  const date: LocalDate = shanghaiDay(from);
  return {
    id: slotId(centre.organ, code, date),
    centre: centre.id,
    organ: centre.organ,
    template: code,
    date,
    room,
    mode: mode ?? 'IN_PERSON',
    period: { from, to },
    capacity,
  };
}

export const openUrgentSlot = { reads, further, rule: opening };
