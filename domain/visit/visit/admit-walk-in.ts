import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { later } from '#domain/model/time.ts';
import { runs } from '../centre/centre.ts';
import { refuse } from '../refusals.ts';
import { ENTRY_BEFORE, minutes } from './arrival-terms.ts';
import { groundsFor } from './ask.ts';
import type { BookVisit, Named } from './book.ts';
import { booking as bookingReads, place, taking } from './book.ts';
import { clocksOf } from './clocks.ts';
import { met } from './entry.ts';
import { partyOf } from './party.ts';
import type { Ground } from './placing.ts';
import { takeOver } from './take-over.ts';
import { Visits } from './visits.ts';

/** Who is there with the lawyer: no interpreter, who would have to be permitted first (CPR 54). */
export type AdmitWalkIn = Pick<BookVisit, 'companionEntrustmentId' | 'assistant'>;

/** What letting in without a booking reads beside slot and entrustments. */
export function admitting(named: Named) {
  return { ...bookingReads(named), companionClocks: clocksOf(named.companion?.id) };
}

type Records = Ground & Named & { readonly companionClocks?: readonly (Deadline | undefined)[] };

/**
 * Lets in a lawyer who is there without a booking, which may not be demanded (CPL 39): into a session that runs or is
 * about to, also one that was just opened for them.
 */
export function admitWalkIn(ground: Records, command: AdmitWalkIn, context: Context): Decision {
  const { slot } = ground;
  const { actor, now } = context;
  if (!runs(actor, slot)) return refused(refuse('NOT_YOUR_CENTRE'));
  const untimely = notNow(ground, now);
  const placed = place(ground, command, context, { begun: true });
  const refusals = [...untimely, ...(placed.possible ? [] : placed.refusals)];
  // Nothing is learnt of the person before verification: `place` then says nothing but that.
  if (placed.possible && groundsFor(ground, {}).length > 0) refusals.push(refuse('PERMISSION_NEEDED'));
  if (refusals.length > 0 || !placed.possible) return refused(...refusals);
  const { booking } = placed;
  const over = takeOver(undefined, ground, booking.follows, now);
  return accepted(
    { visit: booking.id },
    opened(Visits, booking.id, { type: 'WalkInAdmitted', ...booking, ...partyOf({ ...booking, ...command }), at: now }),
    ...met(ground.clocks ?? [], now),
    ...(booking.companion === undefined ? [] : met(ground.companionClocks ?? [], now)),
    ...over.changes,
    ...taking(ground, booking),
  );
}

function notNow({ slot: { period } }: Ground, now: string): readonly Refusal[] {
  const path = ['slotId'];
  if (now >= period.to) return [refuse('SESSION_OVER', { path })];
  return now < later(period.from, -minutes(ENTRY_BEFORE))
    ? [refuse('ENTRY_TOO_EARLY', { path, details: { minutes: ENTRY_BEFORE } })]
    : [];
}
