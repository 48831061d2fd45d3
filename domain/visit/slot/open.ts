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

/** Opens the slots that are not there yet, earliest first, as many as one transaction takes; ask again for the rest. */
function rule({ centre, existing }: Records, command: OpenSlots, { actor, now }: Context): Decision {
  const refusals = impossible(centre, command);
  if (!runs(actor, centre)) refusals.unshift(refuse('NOT_YOUR_CENTRE'));
  if (refusals.length > 0) return refused(...refusals);
  const missing = calledFor(centre, command).filter(
    ({ period }, place) => existing[place] === undefined && period.from > now,
  );
  const slots = missing.slice(0, MOST_SLOTS_AT_ONCE);
  return accepted(
    { centre: centre.id, slots: slots.map(({ id }) => id) },
    ...slots.map((slot) => opened(Slots, slot.id, { type: 'SlotOpened', ...slot })),
  );
}

function impossible(centre: Centre, { from, to, template }: OpenSlots): Refusal[] {
  const refusals: Refusal[] = [];
  if (to < from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  if (tooLong(from, to)) refusals.push(refuse('RANGE_TOO_LONG', { path: ['to'], details: { days: LONGEST_RANGE } }));
  if (template !== undefined && !centre.templates.some(({ code }) => code === template)) {
    refusals.push(refuse('TEMPLATE_UNKNOWN', { path: ['template'] }));
  }
  return refusals;
}

function tooLong(from: LocalDate, to: LocalDate): boolean {
  return to >= dayAfter(from, LONGEST_RANGE);
}

/** A range that will be refused calls for nothing, so that it is not read either. */
function calledFor(centre: Centre, { from, to, template }: OpenSlots): readonly Slot[] {
  return tooLong(from, to) ? [] : sessions(centre, from, to, template);
}

const reads = ({ centreId }: OpenSlots) => ({ centre: one(Centres, centreId) });

const further = ({ centre }: RecordsOf<ReturnType<typeof reads>>, command: OpenSlots) => {
  const slots = calledFor(centre, command);
  return {
    existing: several(
      Slots,
      slots.map(({ id }) => id),
    ),
    rooms: calendars(slots.flatMap(({ centre, room, period }) => calendarDays(roomCalendar(centre, room), period))),
  };
};

/** Said once, since staff ask for it and a new template calls for it. */
export const openSlots: Procedure<OpenSlots, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
