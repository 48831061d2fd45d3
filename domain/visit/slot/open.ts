import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, untaken } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, one, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { runs } from '../centre/centre.ts';
import { Centres } from '../centre/centres.ts';
import { nextRevision } from '../centre/holds.ts';
import { beginOpening } from '../opening/begin.ts';
import type { Opening } from '../opening/opening.ts';
import { openingId } from '../opening/opening.ts';
import { Openings } from '../opening/openings.ts';
import { refuse } from '../refusals.ts';
import { FURTHEST, FURTHEST_FOR_LAWYERS } from './horizon.ts';
import type { RoomTimes } from './room-time.ts';
import { roomIsFree, roomTimes } from './room-time.ts';
import { sessions } from './sessions.ts';
import type { Slot } from './slot.ts';
import { Slots } from './slots.ts';

export interface OpenSlots {
  readonly centreId: string;
  /** The first and the last day, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Only those of the template with this code. */
  readonly template?: string | undefined;
  /** The slot up to which the command before has looked. */
  readonly after?: string | undefined;
}

export const LONGEST_RANGE = 31;

/** Sessions that a lawyer or clerk has looked at in one command, with their slots and rooms, whatever the range. */
export const MOST_LOOKED_AT = 60;

/**
 * Four writes a slot at most (state, event, list row, the room's day), beside the command's own two and the centre's
 * revision, in a transaction of a hundred. One less is opened where the daily round is begun too.
 */
export const MOST_SLOTS_AT_ONCE = 24;

interface Records extends RoomTimes {
  readonly centre: Centre;
  readonly existing: readonly (Slot | undefined)[];
  /** Missing at a centre of an earlier release. */
  readonly opening?: Opening | undefined;
}

interface Bounds {
  /** Days. */
  readonly longest: number;
  /** Slots opened at once. */
  readonly most: number;
  /** Whether the daily round is begun too, where there is none. */
  readonly beginning?: true;
}

/** How far a command came: all of its range was looked at, or so much of it. */
export type Looked = { readonly complete: 'yes' } | { readonly complete: 'no'; readonly through: string };

/** Opens the slots that are not there yet, earliest first, as many as one transaction takes. */
function opening(bounds: Bounds) {
  return ({ centre, existing, opening: round, ...times }: Records, command: OpenSlots, context: Context): Decision => {
    const refusals = impossible(centre, command, bounds, context);
    if (refusals.length > 0) return refused(...refusals);
    const called = sessionsAsked(centre, command, bounds);
    const seen = lookedAt(centre, called, context);
    const missing = seen.flatMap((slot, place) =>
      existing[place] === undefined && canOpen(slot, times, context) ? [{ slot, place }] : [],
    );
    const begun = bounds.beginning && centre.templates.length > 0 ? beginOpening(centre, round, context.now) : [];
    const most = bounds.most - begun.length;
    const slots = missing.slice(0, most).map(({ slot }) => slot);
    const looked: Looked = comeTo(called, missing[most]?.place ?? seen.length);
    const outcome = { centre: centre.id, slots: slots.map(({ id }) => id) };
    return { ...accepted(outcome, ...openingOf(centre, slots), ...begun), said: { looked } };
  };
}

function comeTo(called: readonly Slot[], place: number): Looked {
  const last = called[place - 1];
  return place >= called.length || last === undefined ? { complete: 'yes' } : { complete: 'no', through: last.id };
}

/** The staff look after their own centre; others get no more read in one command than it can open a few times over. */
function lookedAt(centre: Centre, called: readonly Slot[], { actor }: Pick<Context, 'actor'>): readonly Slot[] {
  return runs(actor, centre) ? called : called.slice(0, MOST_LOOKED_AT);
}

/** Whether a session is to come and nobody has its room: one opened by hand, or one that ended and is still sat in. */
export function canOpen(slot: Slot, times: RoomTimes, { now }: Pick<Context, 'now'>): boolean {
  return slot.period.from > now && roomIsFree(slot, times);
}

/** The changes that open slots, on the centre as it was read: a closure that came meanwhile keeps them shut. */
export function openingOf(centre: Centre, slots: readonly Slot[]) {
  if (slots.length === 0) return [];
  return [
    ...slots.map((slot) => opened(Slots, slot.id, { type: 'SlotOpened', ...slot })),
    untaken(nextRevision(centre)),
  ];
}

function impossible(centre: Centre, command: OpenSlots, { longest }: Bounds, { actor, now }: Context): Refusal[] {
  const { from, to, template } = command;
  const refusals: Refusal[] = [];
  const staff = runs(actor, centre);
  if (!staff && !has(actor, 'LAWYER', 'CLERK')) refusals.push(refuse('NOT_YOUR_CENTRE'));
  if (to < from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  if (tooLong(from, to, longest)) refusals.push(refuse('RANGE_TOO_LONG', { path: ['to'], details: { days: longest } }));
  const ahead = staff ? FURTHEST : FURTHEST_FOR_LAWYERS;
  if (to > dayAfter(shanghaiDay(now), ahead))
    refusals.push(refuse('TOO_FAR_AHEAD', { path: ['to'], details: { days: ahead } }));
  if (template !== undefined && !centre.templates.some(({ code }) => code === template)) {
    refusals.push(refuse('TEMPLATE_UNKNOWN', { path: ['template'] }));
  }
  return refusals;
}

function tooLong(from: LocalDate, to: LocalDate, longest: number): boolean {
  return to >= dayAfter(from, longest);
}

/**
 * What is called for in the range, after what was looked at before; all of it, if the centre does not call for that any
 * more. A range that will be refused calls for nothing, so that it is not read either.
 */
function sessionsAsked(centre: Centre, { from, to, template, after }: OpenSlots, { longest }: Bounds): readonly Slot[] {
  if (tooLong(from, to, longest)) return [];
  const called = sessions(centre, from, to, template);
  return called.slice(1 + called.findIndex(({ id }) => id === after));
}

/** What has to be read of slots that are to be opened. */
export function readingOf(slots: readonly Slot[]) {
  return {
    existing: several(
      Slots,
      slots.map(({ id }) => id),
    ),
    ...roomTimes(slots),
  };
}

/** Opens slots within bounds; how many are called for at once depends on how much else is in the transaction. */
export function openingSlots(bounds: Bounds) {
  return {
    further: ({ centre }: Pick<Records, 'centre'>, command: OpenSlots, { actor }: Asked) =>
      readingOf(lookedAt(centre, sessionsAsked(centre, command, bounds), { actor })),
    rule: opening(bounds),
  };
}

/** Said once, since staff and lawyers ask for it and a new template calls for it. Ask again for the rest. */
export const openSlots = {
  reads: ({ centreId }: OpenSlots) => ({
    centre: one(Centres, centreId),
    opening: internal(Openings, openingId(centreId)),
  }),
  ...openingSlots({ longest: LONGEST_RANGE, most: MOST_SLOTS_AT_ONCE, beginning: true }),
};
