import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY, later, shanghaiDay } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { changeSlots } from '../slot/change-slots.ts';
import type { Centre } from './centre.ts';
import { MOST_CLOSURES, roomOf, runs } from './centre.ts';
import { Centres } from './centres.ts';
import type { Closure } from './closure.ts';
import { standing } from './closure.ts';
import { centreAfter, codesOf } from './reach.ts';
import { tooHeavy } from './weight.ts';

export interface AddClosure {
  /** Code of the room; the whole centre without it. */
  readonly room?: string | undefined;
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: string;
}

/** Days. */
export const LONGEST_CLOSURE = 366;

/** Closes a centre or a room for a time. Visits that are booked stay, and are flagged. */
export function addClosure({ centre }: { centre: Centre }, command: AddClosure, context: Context): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { room, from, to, reason } = command;
  const code = `C${(centre.closuresMade ?? 0) + 1}`;
  const closure = { code, ...(room === undefined ? {} : { room }), period: { from, to }, reason };
  const event = { type: 'ClosureAdded', closure, at: context.now } as const;
  const refusals = [...impossible(centre, command, context.now), ...tooHeavy(centre, event)];
  if (refusals.length > 0) return refused(...refusals);
  const after = centreAfter(centre, event);
  const { begun, changes } = changeSlots(after, reachOf(after, closure), context);
  return accepted({ centre: centre.id, ...begun }, changed(Centres, centre, event), ...changes);
}

/** The slots that a closure takes away or gives back. */
export function reachOf(centre: Centre, { room, period }: Closure) {
  const days = { from: shanghaiDay(period.from), until: shanghaiDay(later(period.to, -1)) };
  return { templates: codesOf(centre, { room, ...days }), ...days };
}

function impossible(centre: Centre, { room, from, to }: AddClosure, now: Instant): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (room !== undefined && roomOf(centre, room) === undefined) {
    refusals.push(refuse('ROOM_UNKNOWN', { path: ['room'], details: { code: room } }));
  }
  if (to <= from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  else if (to <= now) refusals.push(refuse('DAY_PAST', { path: ['to'] }));
  if (to > later(from, LONGEST_CLOSURE * DAY)) {
    refusals.push(refuse('RANGE_TOO_LONG', { path: ['to'], details: { days: LONGEST_CLOSURE } }));
  }
  if (standing(centre.closures, now).length >= MOST_CLOSURES) {
    refusals.push(refuse('CENTRE_CROWDED', { details: { most: MOST_CLOSURES } }));
  }
  return refusals;
}
