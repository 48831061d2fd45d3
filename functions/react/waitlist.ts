import type { PersonEvent } from '#domain/directory/person/person-event.ts';
import { dayAfter } from '#domain/model/time.ts';
import type { DetaineeEvent } from '#domain/visit/detainee/detainee.ts';
import type { EntrustmentEvent } from '#domain/visit/entrustment/entrustment.ts';
import type { SlotEvent } from '#domain/visit/slot/slot.ts';
import type { VisitEvent } from '#domain/visit/visit/visit.ts';
import { MOST_STEPS } from '#domain/visit/waitlist/departing.ts';
import type { DropEntries } from '#domain/visit/waitlist/drop.ts';
import { dropEntries } from '#domain/visit/waitlist/drop.ts';
import type { JoinDisplaced } from '#domain/visit/waitlist/join-displaced.ts';
import { joinDisplaced } from '#domain/visit/waitlist/join-displaced.ts';
import type { OfferLapsedSeat } from '#domain/visit/waitlist/offer-lapsed.ts';
import { offerLapsedSeat } from '#domain/visit/waitlist/offer-lapsed.ts';
import type { OfferSeats } from '#domain/visit/waitlist/offer-seats.ts';
import { offerSeats } from '#domain/visit/waitlist/offer-seats.ts';
import { byTurns } from '#domain/visit/waitlist/seats-at-once.ts';
import type { SettleDisplaced } from '#domain/visit/waitlist/settle-displaced.ts';
import { settleDisplaced } from '#domain/visit/waitlist/settle-displaced.ts';
import type { WithdrawOffers } from '#domain/visit/waitlist/withdraw-offers.ts';
import { withdrawOffers } from '#domain/visit/waitlist/withdraw-offers.ts';
import type { Recorded } from '#store/event.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type OfSlot<Type extends SlotEvent['type']> = Extract<SlotEvent, { type: Type }>;
type OfVisit<Type extends VisitEvent['type']> = Extract<VisitEvent, { type: Type }>;
type Ended = Extract<EntrustmentEvent, { type: 'EntrustmentRevoked' | 'EntrustmentMoved' | 'EntrustmentEnded' }>;
type Released = Extract<DetaineeEvent, { type: 'DetaineeReleased' }>;
type Suspended = Extract<PersonEvent, { type: 'PracticeSuspended' }>;

const slotOf = ({ aggregate }: Recorded) => aggregate as WithdrawOffers['slotId'];

const offered = reaction({
  ...offerSeats,
  operation: 'offerSeats',
  commands: ({ capacity }: OfSlot<'SlotOpened' | 'SlotWidened'>, recorded): readonly OfferSeats[] =>
    byTurns({ id: slotOf(recorded), capacity }),
});

/** Whoever a record is of waits no longer; as many steps as they may have entries on one list need. */
const dropping = (steps: number) => ({
  ...dropEntries,
  operation: 'dropWaitlistEntries',
  commands: (_event: unknown, { aggregate: of }: Recorded, waitlistId: string): readonly DropEntries[] =>
    Array.from({ length: steps }, (_, step) => ({ waitlistId, of, step })),
});

const ended = reaction({
  ...dropping(1),
  over: (_event: Ended, { aggregate: key }) => ({ list: 'waitlistsOfEntrustment', key }),
});

/** What happens to those who wait for a seat of itself. What somebody waits for from now on, a sweep looks for. */
export const waitlist: Reactions = {
  SlotOpened: [offered],
  SlotWidened: [offered],
  SlotNarrowed: [
    reaction({
      ...withdrawOffers,
      operation: 'withdrawOffers',
      commands: ({ withdrawn }: OfSlot<'SlotNarrowed'>, recorded): readonly WithdrawOffers[] =>
        byTurns({ id: slotOf(recorded), capacity: Math.max(0, ...withdrawn) }),
    }),
  ],
  HoldLapsed: [
    reaction({
      ...offerLapsedSeat,
      operation: 'offerLapsedSeat',
      commands: (_: OfVisit<'HoldLapsed'>, { aggregate }): readonly OfferLapsedSeat[] => [{ visitId: aggregate }],
    }),
  ],
  VisitFlagged: [
    reaction({
      ...joinDisplaced,
      operation: 'joinDisplaced',
      commands: ({ flag: { cause } }: OfVisit<'VisitFlagged'>, { aggregate }): readonly JoinDisplaced[] =>
        cause === 'SLOT_CLOSED' || cause === 'CAPACITY_CUT' ? [{ visitId: aggregate }] : [],
    }),
  ],
  VisitUnflagged: [
    reaction({
      ...settleDisplaced,
      operation: 'settleDisplaced',
      commands: (_: OfVisit<'VisitUnflagged'>, { aggregate }): readonly SettleDisplaced[] => [{ visitId: aggregate }],
    }),
  ],
  EntrustmentRevoked: [ended],
  EntrustmentMoved: [ended],
  EntrustmentEnded: [ended],
  DetaineeReleased: [
    reaction({
      // CPL 33: there are two defenders at most.
      ...dropping(1),
      over: (_event: Released, { aggregate: key }) => ({ list: 'waitlistsOfDetainee', key }),
    }),
  ],
  PracticeSuspended: [
    reaction({
      ...dropping(MOST_STEPS),
      over: ({ from, until }: Suspended, { aggregate: key }) => ({
        list: 'waitlistsOfLawyer',
        key,
        from,
        ...(until === undefined ? {} : { before: dayAfter(until) }),
      }),
    }),
  ],
};
