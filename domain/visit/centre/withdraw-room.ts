import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { changeSlots } from '../slot/change-slots.ts';
import type { Centre } from './centre.ts';
import { roomOf, runs } from './centre.ts';
import { Centres } from './centres.ts';
import { centreAfter, codesOf } from './reach.ts';
import { isWithdrawn } from './room.ts';

export interface WithdrawRoom {
  /** Code of the room. */
  readonly room: string;
  /** The first day on which it is no longer there; until it has come, another may be named. */
  readonly asOf: LocalDate;
}

/** Gives up a room for visits. Those that are booked in it stay, and are flagged. */
export function withdrawRoom({ centre }: { centre: Centre }, command: WithdrawRoom, context: Context): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { room: code, asOf } = command;
  const room = roomOf(centre, code);
  if (room === undefined) return refused(refuse('ROOM_UNKNOWN', { path: ['room'], details: { code } }));
  const today = shanghaiDay(context.now);
  const refusals: Refusal[] = [];
  if (asOf < today) refusals.push(refuse('DAY_PAST', { path: ['asOf'] }));
  if (isWithdrawn(room, today)) refusals.push(refuse('ROOM_WITHDRAWN', { path: ['room'] }));
  if (refusals.length > 0) return refused(...refusals);
  const event = { type: 'RoomWithdrawn', code, from: asOf } as const;
  const { withdrawnFrom = asOf } = room;
  const from = withdrawnFrom < asOf ? withdrawnFrom : asOf;
  const after = centreAfter(centre, event);
  const { begun, changes } = changeSlots(after, { templates: codesOf(after, { room: code, from }), from }, context);
  return accepted({ centre: centre.id, ...begun }, changed(Centres, centre, event), ...changes);
}
