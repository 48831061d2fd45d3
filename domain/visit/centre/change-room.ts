import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { changeSlots } from '../slot/change-slots.ts';
import type { Centre, CentreEvent } from './centre.ts';
import { roomOf, runs } from './centre.ts';
import { Centres } from './centres.ts';
import { MODES } from './mode.ts';
import { centreAfter, codesOf } from './reach.ts';
import type { Equipment, Room, RoomChange, Terms } from './room.ts';
import { isWithdrawn, termsOn } from './room.ts';
import type { ModeCapacity } from './room-terms.ts';
import { capacitiesOf, termsOf, wrongCapacities } from './room-terms.ts';
import { tooHeavy } from './weight.ts';

export interface ChangeRoom {
  /** Code of the room. */
  readonly room: string;
  /** The first day on which it holds; a later change that was decided before is given up. */
  readonly asOf: LocalDate;
  /** Seats in every mode that it is to serve. */
  readonly capacities?: readonly ModeCapacity[] | undefined;
  readonly equipment?: readonly Equipment[] | undefined;
}

/** Changes what a room takes and has. Visits that are booked stay; those without a seat any more are flagged. */
export function changeRoom({ centre }: { centre: Centre }, command: ChangeRoom, context: Context): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { room: code, asOf, capacities, equipment } = command;
  const room = roomOf(centre, code);
  if (room === undefined) return refused(refuse('ROOM_UNKNOWN', { path: ['room'], details: { code } }));
  const today = shanghaiDay(context.now);
  const refusals = impossible(room, command, today);
  if (refusals.length > 0) return refused(...refusals);
  const before = termsOn(room, asOf);
  const terms = changedTerms(before, { capacities: capacities ?? capacitiesOf(before), equipment });
  if (strays(centre, room, { ...terms, from: asOf })) {
    return refused(refuse('MAIN_MODE_FOLLOWED', { path: ['capacities'] }));
  }
  const event: CentreEvent = { type: 'RoomChanged', code, change: { from: asOf, ...terms }, on: today };
  const heavy = tooHeavy(centre, event);
  if (heavy.length > 0) return refused(...heavy);
  const after = centreAfter(centre, event);
  const { begun, changes } = changeSlots(
    after,
    { templates: codesOf(after, { room: code, from: asOf }), from: asOf },
    context,
  );
  return accepted({ centre: centre.id, ...begun }, changed(Centres, centre, event), ...changes);
}

function impossible(room: Room, { asOf, capacities, equipment }: ChangeRoom, today: LocalDate): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (asOf < today) refusals.push(refuse('DAY_PAST', { path: ['asOf'] }));
  if (isWithdrawn(room, asOf)) refusals.push(refuse('ROOM_WITHDRAWN', { path: ['room'] }));
  if (capacities === undefined && equipment === undefined) refusals.push(refuse('NOTHING_CHANGED'));
  if (capacities?.length === 0) {
    refusals.push(refuse('OUT_OF_RANGE', { path: ['capacities'], details: { lowest: 1, highest: MODES.length } }));
  }
  return [...refusals, ...wrongCapacities(capacities ?? [], (place) => ['capacities', place])];
}

/**
 * Whether templates that follow the main mode would get another one by a change. Their sessions of the next weeks are open
 * in the old one, under the only names that those of the new one could have.
 */
function strays({ templates }: Centre, room: Room, change: RoomChange): boolean {
  const following = templates.filter((each) => each.room === room.code && each.mode === undefined);
  // Those in force by then, and those that were to come and are given up.
  const given = [change.from, ...(room.changes ?? []).map(({ from }) => from).filter((from) => from > change.from)];
  return given.some(
    (day) =>
      termsOn(room, day).mode !== change.mode &&
      following.some(({ effectiveUntil }) => effectiveUntil === undefined || effectiveUntil >= day),
  );
}

/** The main mode stays the main one as long as the room serves it. */
function changedTerms(
  { mode, equipment: had }: Terms,
  { capacities, equipment = had }: Pick<ChangeRoom, 'equipment'> & { readonly capacities: readonly ModeCapacity[] },
): Terms {
  const main = capacities.find((each) => each.mode === mode) ?? capacities[0];
  if (main === undefined) throw new Error('a room without any mode');
  return termsOf(main, { capacities, equipment });
}
