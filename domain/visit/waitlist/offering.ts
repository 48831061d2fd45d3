import type { Change } from '#domain/model/decision.ts';
import { changed, relied, untaken } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { withdrawnSeat } from '../visit/holds.ts';
import { offerUntil } from './offer-time.ts';
import type { Entry, FreeSeat, Waitlist, WaitlistEvent } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

/** To whom each of these seats is offered now, in the order of waiting; a seat that nobody waits for is not offered. */
export function offering(entries: readonly Entry[], free: readonly FreeSeat[], now: Instant): readonly WaitlistEvent[] {
  const events: WaitlistEvent[] = [];
  const offered = new Set<Id>();
  for (const { slot, seat, period } of free) {
    const until = offerUntil(now, period.from);
    const next = entries.find((entry) => !offered.has(entry.entrustment) && suits(entry, { slot, period }));
    if (until === undefined || next === undefined) continue;
    offered.add(next.entrustment);
    events.push({ type: 'SeatOffered', entrustment: next.entrustment, slot, seat, period, until });
  }
  return events;
}

/** Who would be offered a seat of a session if one got free now. */
export function nextFor(
  waitlist: Waitlist | undefined,
  session: Pick<FreeSeat, 'slot' | 'period'>,
  now: Instant,
): Entry | undefined {
  if (offerUntil(now, session.period.from) === undefined) return undefined;
  return waitlist?.entries.find((entry) => suits(entry, session));
}

function suits(
  { offer, earliest, latest, declined = [] }: Entry,
  { slot, period }: Pick<FreeSeat, 'slot' | 'period'>,
): boolean {
  const day = shanghaiDay(period.from);
  return (
    offer === undefined &&
    !declined.includes(slot) &&
    (earliest === undefined || period.from >= shanghaiInstant(day, earliest)) &&
    (latest === undefined || period.to <= shanghaiInstant(day, latest))
  );
}

/** The changes that events come to; every offer stands on its seat not having been withdrawn. */
export function recording(waitlist: Waitlist, events: readonly WaitlistEvent[]): readonly Change[] {
  if (events.length === 0) return [];
  const offers = events.flatMap((event) => (event.type === 'SeatOffered' ? [event] : []));
  return [
    changed(Waitlists, waitlist, ...events),
    ...offers.map(({ slot, seat }) => untaken(withdrawnSeat(slot, seat))),
  ];
}

/** States that nobody came to wait since, where a seat was offered to nobody. */
export function nobodyElse(waitlist: Waitlist): Change {
  return relied(Waitlists, waitlist, 'marks');
}
