import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { calendars } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { asOf } from './as-of.ts';
import { heldUntil } from './hold-term.ts';
import { peopleOf, visitCalendar } from './holds.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

/** What extending reads beside the visit: the days whose entries say until when. */
export function extending({ visit }: { readonly visit: Visit }) {
  const days = peopleOf(visit).flatMap((person) => calendarDays(visitCalendar(person), visit.period));
  return { kept: calendars(days) };
}

/** As long again, once. */
export function extendHold({ visit }: { readonly visit: Visit }, _command: unknown, context: Context): Decision {
  const held = asOf(visit, context.now);
  const forbidden = forbids(transitions, held, 'EXTEND_HOLD', context.actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (held.status !== 'HELD') throw new Error(`${held.id}: the table extends what is not held`);
  const until = heldUntil(held.until, held.period.from);
  return accepted({ visit: held.id }, changed(Visits, held, { type: 'HoldExtended', until }));
}
