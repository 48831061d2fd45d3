import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted } from '#domain/model/decision.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Withdrawn } from './departing.ts';
import { departing, leavingBehind, MOST_AT_ONCE, withdrawnOf } from './departing.ts';
import { recording } from './offering.ts';
import type { Entry, Waitlist } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

const reads = (id: string) => ({ waitlist: internal(Waitlists, id) });

type First = RecordsOf<ReturnType<typeof reads>>;

const further = ({ waitlist }: First) => withdrawnOf(nextToLapse(waitlist));

/**
 * Offers that nobody took in time pass to the next, and once the day is over nobody waits for it any more; some at a time,
 * asked again until there are none.
 */
function rule({ waitlist, withdrawn }: First & Withdrawn, _command: unknown, { now }: Context): Decision {
  if (waitlist === undefined) return accepted({});
  if (waitlist.date < shanghaiDay(now)) {
    return accepted({}, ...recording(waitlist, leavingBehind(waitlist.entries.slice(0, MOST_AT_ONCE))));
  }
  const over = nextToLapse(waitlist).filter(({ offer }) => offer !== undefined && offer.until <= now);
  return accepted({}, ...recording(waitlist, departing(waitlist, over, { now, withdrawn, type: 'OfferLapsed' })));
}

/** As many as one command ends, whoever's offer ends first before the others. */
function nextToLapse(waitlist: Waitlist | undefined): readonly Entry[] {
  const until = ({ offer }: Entry) => offer?.until ?? '';
  const offered = (waitlist?.entries ?? []).filter(({ offer }) => offer !== undefined);
  const later = (one: Entry, other: Entry) => (until(one) < until(other) ? -1 : until(one) > until(other) ? 1 : 0);
  return offered.sort(later).slice(0, MOST_AT_ONCE);
}

/** What a sweep does for a waitlist whose next instant has come. */
export const attendingWaitlist = { reads, further, rule };
