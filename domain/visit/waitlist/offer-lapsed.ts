import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { holdings, internal } from '#domain/model/reads.ts';
import type { Slot } from '../slot/slot.ts';
import { Slots } from '../slot/slots.ts';
import { seatOf, withdrawnSeat } from '../visit/holds.ts';
import type { Visit } from '../visit/visit.ts';
import { Visits } from '../visit/visits.ts';
import { dayOf } from './day-of.ts';
import { offering, recording } from './offering.ts';
import type { Waitlist } from './waitlist.ts';
import { waitlistId } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

export interface OfferLapsedSeat {
  readonly visitId: string;
}

interface Records {
  readonly visit: Visit | undefined;
  readonly slot: Slot | undefined;
  readonly waitlist: Waitlist | undefined;
  /** Who has the seat, and who has withdrawn it. */
  readonly held: readonly (Holding | undefined)[];
}

const reads = ({ visitId }: OfferLapsedSeat) => ({ visit: internal(Visits, visitId) });

const further = ({ visit }: RecordsOf<ReturnType<typeof reads>>) => ({
  slot: internal(Slots, visit?.slot ?? ''),
  waitlist: internal(Waitlists, visit === undefined ? '' : waitlistId(dayOf(visit))),
  held: holdings(visit === undefined ? [] : [seatOf(visit.slot, visit.seat), withdrawnSeat(visit.slot, visit.seat)]),
});

/** A hold lapsed because somebody took its people's time for another session: nobody has passed its seat on. */
function rule({ visit, slot, waitlist, held }: Records, _command: unknown, { now }: Context): Decision {
  if (visit === undefined || slot === undefined || waitlist === undefined) return accepted({});
  const taken = held.some((each) => each !== undefined);
  const free = visit.status !== 'LAPSED' || taken || visit.seat > slot.capacity ? [] : [visit];
  return accepted({}, ...recording(waitlist, offering(waitlist.entries, free, now)));
}

export const offerLapsedSeat: Procedure<OfferLapsedSeat, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
