import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { actingFirm, detaineeOf } from '../entrustment/entrustment.ts';
import { refuse } from '../refusals.ts';
import type { Slot } from '../slot/slot.ts';
import { takingOffer } from '../waitlist/taking.ts';
import { ask, groundsFor, request } from './ask.ts';
import { dueBy } from './clocks.ts';
import { accompanies, obstacles } from './obstacles.ts';
import type { Assistant, Interpreter } from './party.ts';
import { companionOf, partyOf } from './party.ts';
import type { Ground } from './placing.ts';
import { groundOf, reliance, stillOffered } from './placing.ts';
import { seatFor } from './seat.ts';
import { serial } from './serial.ts';
import { takeOver, unansweredTerm } from './take-over.ts';
import type { Booking } from './visit.ts';
import { Visits } from './visits.ts';

/** Who comes besides the lawyer. */
export interface BookVisit {
  /** The other defender's entrustment, which they gave to the first one. */
  readonly companionEntrustmentId?: string | undefined;
  readonly assistant?: Assistant | undefined;
  readonly interpreter?: Interpreter | undefined;
}

export interface Named {
  readonly slot: Slot;
  readonly entrustment: Entrustment;
  readonly companion?: Entrustment | undefined;
}

/** What booking reads beside slot and entrustments. */
export function booking({ slot, entrustment, companion }: Named) {
  return {
    unansweredTerm: unansweredTerm(entrustment.unanswered?.visit),
    ...groundOf(slot, {
      entrustment: entrustment.id,
      lawyer: entrustment.lawyer,
      detainee: detaineeOf(entrustment),
      companion: companion?.lawyer,
      caseId: 'caseId' in entrustment ? entrustment.caseId : undefined,
    }),
  };
}

/** Books a visit: the lawyer, a clerk of the firm, or the centre's staff for a lawyer on the phone. */
export function bookVisit(ground: Ground & Named, command: BookVisit, context: Context): Decision {
  const placed = place(ground, command, context);
  return placed.possible ? booked(ground, placed.booking, command, context) : refused(...placed.refusals);
}

/** Puts a visit into its place; if the law asks for a permission, to wait for it there. */
export function booked(ground: Ground & Named, booking: Booking, command: BookVisit, context: Context): Decision {
  const party = partyOf(command);
  const { refusals, permission: wanted } = request(groundsFor(ground, party), ground, context);
  if (refusals.length > 0) return refused(...refusals);
  const { changes: over, ...asked } = takeOver(wanted, ground, booking.follows, context.now);
  const pass = serial(context.fresh);
  return accepted(
    { visit: booking.id },
    opened(Visits, booking.id, { type: 'VisitBooked', ...booking, ...party, ...asked, pass }),
    ...ask(booking, asked.permission, ground.clocks, context.now),
    ...over,
    ...taking(ground, booking),
  );
}

/** Where a visit is put otherwise than by chance among the free seats of a session that is still to come. */
interface Placing {
  /** The seat, if it is settled. */
  readonly given?: number;
  /** The session may have begun: the lawyer is here. */
  readonly begun?: boolean;
}

type Placed =
  | { readonly possible: true; readonly booking: Booking }
  | { readonly possible: false; readonly refusals: readonly Refusal[] };

/** A visit's place and people, if they can have it: what booking and holding have in common. */
export function place(
  ground: Ground & Named,
  { companionEntrustmentId }: BookVisit,
  context: Context,
  { given, begun = false }: Placing = {},
): Placed {
  const { slot, entrustment, companion, clocks = [] } = ground;
  const refusals = obstacles(ground, context.now).filter(({ code }) => !(begun && code === 'SLOT_PAST'));
  const alone = companionEntrustmentId === undefined;
  if (entrustment.status !== 'VERIFIED') return { possible: false, refusals };
  if (!alone && !accompanies(ground, context.now)) {
    refusals.push(refuse('COMPANION_NOT_POSSIBLE', { path: ['companionEntrustmentId'] }));
  }
  const seat = given ?? seatFor(ground, entrustment.id, context);
  if (refusals.length === 0 && seat === undefined) {
    refusals.push(refuse('SLOT_FULL', { path: ['slotId'], details: { slotId: slot.id } }));
  }
  if (refusals.length > 0 || seat === undefined) return { possible: false, refusals };
  const due = ground.detainee?.restriction === undefined ? dueBy(clocks) : undefined;
  const { lawyer, detainee, caseId, organ } = entrustment;
  const firm = actingFirm(entrustment);
  return {
    possible: true,
    booking: {
      id: context.fresh.id('Visit'),
      entrustment: entrustment.id,
      lawyer,
      ...(firm === undefined ? {} : { firm }),
      detainee,
      ...(caseId === undefined ? {} : { caseId }),
      centre: slot.centre,
      organ,
      ...(due === undefined ? {} : { dueBy: due }),
      ...(entrustment.unanswered === undefined ? {} : { follows: entrustment.unanswered.visit }),
      ...(alone || companion === undefined ? {} : { companion: companionOf(companion) }),
      slot: slot.id,
      seat,
      mode: slot.mode,
      period: slot.period,
      placedAt: context.now,
    },
  };
}

/** What else taking the seat needs and does. */
export function taking(ground: Ground & Named, booking: Booking) {
  const alone = booking.companion === undefined;
  return [
    ...reliance(alone ? { ...ground, companion: undefined, companionLawyer: undefined } : ground),
    stillOffered(ground.slot, booking.seat),
    ...takingOffer(ground.waitlist, booking.entrustment, booking),
  ];
}
