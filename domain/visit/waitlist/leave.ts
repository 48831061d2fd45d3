import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { refuse } from '../refusals.ts';
import type { Withdrawn } from './departing.ts';
import { departing, passing, withdrawnOf } from './departing.ts';
import { offering, recording } from './offering.ts';
import type { Waitlist, WaitlistEvent } from './waitlist.ts';
import { entryOf, MOST_DECLINED } from './waitlist.ts';

interface Named {
  readonly waitlist: Waitlist;
  /** Named, so that nobody takes another's place from the list. */
  readonly entrustment: { readonly id: Id<'Entrustment'> };
}

/** What leaving and declining read beside these. */
export const leavingList = ({ waitlist, entrustment }: Named) => withdrawnOf([entryOf(waitlist, entrustment.id)]);

type Records = Named & Withdrawn;

/** Waits no longer; a seat that was kept for them passes on. */
export function leaveWaitlist({ waitlist, entrustment, withdrawn }: Records, _: unknown, { now }: Context): Decision {
  const entry = entryOf(waitlist, entrustment.id);
  if (entry === undefined) return refused(refuse('NOT_WAITING', { path: ['entrustmentId'] }));
  const events = departing(waitlist, [entry], { now, withdrawn });
  return accepted({ waitlist: waitlist.id }, ...recording(waitlist, events));
}

/** Does not want the seat that is kept for them, and goes on waiting for another session; not without end. */
export function declineOffer({ waitlist, entrustment, withdrawn }: Records, _: unknown, { now }: Context): Decision {
  const entry = entryOf(waitlist, entrustment.id);
  if (entry?.offer === undefined) return refused(refuse('NOTHING_OFFERED', { path: ['entrustmentId'] }));
  const others = waitlist.entries.filter((each) => each !== entry);
  const events: readonly WaitlistEvent[] =
    (entry.declined ?? []).length >= MOST_DECLINED
      ? departing(waitlist, [entry], { now, withdrawn })
      : [
          { type: 'OfferDeclined', entrustment: entry.entrustment },
          ...offering(others, passing([entry], { withdrawn }), now),
        ];
  return accepted({ waitlist: waitlist.id }, ...recording(waitlist, events));
}
