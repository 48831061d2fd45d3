import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { calendars, one, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { runs } from '../centre/centre.ts';
import { Centres } from '../centre/centres.ts';
import { refuse } from '../refusals.ts';
import { roomCalendar } from './holds.ts';
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
}

export const LONGEST_RANGE = 31;

/**
 * Four writes a slot at most (state, event, list row, the room's day), beside the command's own two, in a transaction
 * of a hundred. Fewer opened than this means that all there were to open are.
 */
export const MOST_SLOTS_AT_ONCE = 24;

type Records = { readonly centre: Centre; readonly existing: readonly (Slot | undefined)[] };

interface Bounds {
  /** Days. */
  readonly longest: number;
  /** Slots opened at once. */
  readonly most: number;
}

/** Opens the slots that are not there yet, earliest first, as many as one transaction takes. */
function opening(bounds: Bounds) {
  return ({ centre, existing }: Records, command: OpenSlots, { actor, now }: Context): Decision => {
    const refusals = impossible(centre, command, bounds);
    if (!runs(actor, centre)) refusals.unshift(refuse('NOT_YOUR_CENTRE'));
    if (refusals.length > 0) return refused(...refusals);
    const missing = calledFor(centre, command, bounds).filter(
      ({ period }, place) => existing[place] === undefined && period.from > now,
    );
    const slots = missing.slice(0, bounds.most);
    return accepted(
      { centre: centre.id, slots: slots.map(({ id }) => id) },
      ...slots.map((slot) => opened(Slots, slot.id, { type: 'SlotOpened', ...slot })),
    );
  };
}

function impossible(centre: Centre, { from, to, template }: OpenSlots, { longest }: Bounds): Refusal[] {
  const refusals: Refusal[] = [];
  if (to < from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  if (tooLong(from, to, longest)) refusals.push(refuse('RANGE_TOO_LONG', { path: ['to'], details: { days: longest } }));
  if (template !== undefined && !centre.templates.some(({ code }) => code === template)) {
    refusals.push(refuse('TEMPLATE_UNKNOWN', { path: ['template'] }));
  }
  return refusals;
}

function tooLong(from: LocalDate, to: LocalDate, longest: number): boolean {
  return to >= dayAfter(from, longest);
}

/** A range that will be refused calls for nothing, so that it is not read either. */
function calledFor(centre: Centre, { from, to, template }: OpenSlots, { longest }: Bounds): readonly Slot[] {
  return tooLong(from, to, longest) ? [] : sessions(centre, from, to, template);
}

const reads = ({ centreId }: OpenSlots) => ({ centre: one(Centres, centreId) });

const furtherWithin =
  (bounds: Bounds) =>
  ({ centre }: RecordsOf<ReturnType<typeof reads>>, command: OpenSlots) => {
    const slots = calledFor(centre, command, bounds);
    return {
      existing: several(
        Slots,
        slots.map(({ id }) => id),
      ),
      rooms: calendars(slots.flatMap(({ centre, room, period }) => calendarDays(roomCalendar(centre, room), period))),
    };
  };

/** Opens slots within bounds; how many are called for at once depends on how much else is in the transaction. */
export function openingSlots(bounds: Bounds) {
  return { reads, further: furtherWithin(bounds), rule: opening(bounds) };
}

/** Said once, since staff ask for it and a new template calls for it. Ask again for the rest. */
export const openSlots: Procedure<
  OpenSlots,
  ReturnType<typeof reads>,
  ReturnType<ReturnType<typeof furtherWithin>>
> = openingSlots({ longest: LONGEST_RANGE, most: MOST_SLOTS_AT_ONCE });
