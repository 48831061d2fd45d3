import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { changeSlots } from '../slot/change-slots.ts';
import { FURTHEST } from '../slot/horizon.ts';
import type { Centre } from './centre.ts';
import { roomOf, runs } from './centre.ts';
import { codesOf } from './reach.ts';

export interface ReapplyTimetable {
  /** Code of the room; all of the centre without it. */
  readonly room?: string | undefined;
  /** The first and the last day, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Brings open slots to what the centre calls for once more: a change that failed on its way to them was decided, and
 * cannot be decided again. What is so already stays as it is.
 */
export function reapplyTimetable(
  { centre }: { centre: Centre },
  command: ReapplyTimetable,
  context: Context,
): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const refusals = impossible(centre, command, shanghaiDay(context.now));
  if (refusals.length > 0) return refused(...refusals);
  const { room, from, to } = command;
  const reach = { templates: codesOf(centre, { room, from, until: to }), from, until: to };
  const { begun, changes } = changeSlots(centre, reach, context);
  return accepted({ centre: centre.id, ...begun }, ...changes);
}

function impossible(centre: Centre, { room, from, to }: ReapplyTimetable, today: LocalDate): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (room !== undefined && roomOf(centre, room) === undefined) {
    refusals.push(refuse('ROOM_UNKNOWN', { path: ['room'], details: { code: room } }));
  }
  if (to < from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  else if (to < today) refusals.push(refuse('DAY_PAST', { path: ['to'] }));
  if (to >= dayAfter(from, FURTHEST)) {
    refusals.push(refuse('RANGE_TOO_LONG', { path: ['to'], details: { days: FURTHEST } }));
  }
  return refusals;
}
