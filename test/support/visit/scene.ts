import { Cases } from '#domain/case/case/cases.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Actor } from '#domain/model/actor.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { calendarDays } from '#domain/model/claim.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import { calendars, holdings, internal, one } from '#domain/model/reads.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { adjusting } from '#domain/visit/slot/adjust.ts';
import { roomCalendar } from '#domain/visit/slot/holds.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { attending, attendVisit } from '#domain/visit/visit/attend.ts';
import type { BookVisit } from '#domain/visit/visit/book.ts';
import { booking, bookVisit } from '#domain/visit/visit/book.ts';
import { cancelling, cancelVisit } from '#domain/visit/visit/cancel.ts';
import type { ChangeParty } from '#domain/visit/visit/change-party.ts';
import { changeParty, changingParty } from '#domain/visit/visit/change-party.ts';
import type { ConfirmVisit } from '#domain/visit/visit/confirm.ts';
import { confirming, confirmVisit } from '#domain/visit/visit/confirm.ts';
import { deciding } from '#domain/visit/visit/deciding.ts';
import { extendHold, extending } from '#domain/visit/visit/extend-hold.ts';
import type { Cause } from '#domain/visit/visit/flag.ts';
import { flagVisit, unflagVisit } from '#domain/visit/visit/flag-visit.ts';
import type { HoldSeat } from '#domain/visit/visit/hold.ts';
import { holding, holdSeat } from '#domain/visit/visit/hold.ts';
import { seatsOf } from '#domain/visit/visit/holds.ts';
import { overbooking, overbookVisit } from '#domain/visit/visit/overbook.ts';
import type { PermitVisit } from '#domain/visit/visit/permit.ts';
import { permitVisit } from '#domain/visit/visit/permit.ts';
import { refuseVisit } from '#domain/visit/visit/refuse.ts';
import { rescheduleVisit, rescheduling } from '#domain/visit/visit/reschedule.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { attendingWaitlist } from '#domain/visit/waitlist/attend.ts';
import type { JoinWaitlist } from '#domain/visit/waitlist/join.ts';
import { joining, joinWaitlist } from '#domain/visit/waitlist/join.ts';
import { joinDisplaced } from '#domain/visit/waitlist/join-displaced.ts';
import { declineOffer, leaveWaitlist, leavingList } from '#domain/visit/waitlist/leave.ts';
import { offerLapsedSeat } from '#domain/visit/waitlist/offer-lapsed.ts';
import { offerSeats } from '#domain/visit/waitlist/offer-seats.ts';
import { byTurns } from '#domain/visit/waitlist/seats-at-once.ts';
import { settleDisplaced } from '#domain/visit/waitlist/settle-displaced.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import { withdrawOffers } from '#domain/visit/waitlist/withdraw-offers.ts';
import { lookThrough } from '#functions/deadlines/look-through.ts';
import type { Committed, Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { plant } from '../plant.ts';
import { actor, aDetainee, aLawyer, aSlot, NOW, ORGAN, presented } from './records.ts';

/** All aggregates a scene holds. */
export const KINDS = [Persons, Cases, Slots, Detainees, Entrustments, Visits, Waitlists, Deadlines];

/** The leader of the organ that handles every restricted person's case. */
export const LEADER: Person = {
  id: personId('zhao.leader'),
  name: '赵局长',
  posts: ['LEADER'],
  organ: '330102000000',
  suspended: false,
};

/** The centre's own leader, whom a scene does not register. */
export const CENTRE_LEADER: Person = {
  id: personId('qiu.leader'),
  name: '裘所长',
  posts: ['LEADER'],
  organ: ORGAN,
  suspended: false,
};

/** A lawyer and the person they defend. */
export interface Defence {
  readonly entrustment: Id<'Entrustment'>;
  readonly lawyer: string;
  readonly detainee: string;
  /** Visits to the person need permission. */
  readonly restricted?: boolean;
}

/** Opens slots, and lets each lawyer defend their detainee, in a table of its own. */
export async function scene(
  at: { readonly table: MemoryTable; readonly world: Surroundings },
  slots: readonly Slot[],
  defences: readonly Defence[],
): Promise<void> {
  for (const slot of slots) await plant(at, Slots, slot.id, { type: 'SlotOpened', ...slot });
  for (const name of new Set(defences.map(({ lawyer }) => lawyer))) {
    const { suspended: _, ...person } = lawyerOf(name);
    await plant(at, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  for (const name of new Set(defences.map(({ detainee }) => detainee))) {
    const restricted = defences.some((each) => each.detainee === name && each.restricted);
    const restriction = {
      ground: 'TERRORISM',
      notice: '会〔2026〕1号',
      organ: LEADER.organ ?? '',
      since: NOW,
    } as const;
    const { status: _, ...admission } = aDetainee({
      id: `Detainee_${name}`,
      caseId: `Case_${name}`,
      ...(restricted ? { restriction } : {}),
    });
    await plant(at, Detainees, admission.id, { type: 'DetaineeAdmitted', ...admission });
  }
  if (defences.some(({ restricted }) => restricted)) {
    const { suspended: _, ...leader } = LEADER;
    await plant(at, Persons, leader.id, { type: 'PersonRegistered', ...leader });
  }
  const defenders = new Map<string, number>();
  for (const { entrustment: id, lawyer, detainee } of defences) {
    const place = (defenders.get(detainee) ?? 0) + 1;
    defenders.set(detainee, place);
    const { status: _, ...papers } = presented({ id, lawyer: personId(lawyer) });
    const verified = { type: 'EntrustmentVerified', detainee: `Detainee_${detainee}`, place } as const;
    await plant(at, Entrustments, id, { type: 'PapersPresented', ...papers }, verified);
  }
}

export function aSession(name: string, from: string, to: string, changes: Partial<Slot> = {}): Slot {
  return aSlot({ id: `Slot_${name}`, room: name, date: from.slice(0, 10), period: { from, to }, ...changes });
}

/** The commands of a visit as rivals send them. */
export function visiting(table: Table, world: Surroundings) {
  const send = <Input, First extends Reads, Further extends Reads>(
    who: Actor,
    input: Input,
    procedure: Procedure<Input, First, Further>,
  ): Promise<Committed> =>
    commit(
      table,
      {
        operation: 'visit',
        key: world.token(),
        digest: '',
        actor: who,
        input,
        procedure: procedure as unknown as Procedure<Input>,
      },
      world,
    );
  const lawyer = (name: string) => actor(lawyerOf(name));
  const leader = actor(LEADER);
  const named = (entrustment: string, slotId: string, companion: string | undefined) => () => ({
    slot: one(Slots, slotId),
    entrustment: one(Entrustments, entrustment),
    companion: internal(Entrustments, companion ?? ''),
  });
  const entryAt = (entrustment: string, id: string) => () => ({
    waitlist: one(Waitlists, id),
    entrustment: one(Entrustments, entrustment),
  });
  const visitOf = (visitId: string) => () => ({ visit: one(Visits, visitId) });
  return {
    book: ({ entrustment, lawyer: name }: Defence, slotId: string, command: BookVisit = {}) =>
      send(lawyer(name), command, {
        reads: named(entrustment, slotId, command.companionEntrustmentId),
        further: booking,
        rule: bookVisit,
      }),
    hold: ({ entrustment, lawyer: name }: Defence, slotId: string, command: HoldSeat = {}) =>
      send(lawyer(name), command, {
        reads: named(entrustment, slotId, command.companionEntrustmentId),
        further: holding,
        rule: holdSeat,
      }),
    extend: (visitId: string, name: string) =>
      send(lawyer(name), {}, { reads: visitOf(visitId), further: extending, rule: extendHold }),
    confirm: (visitId: string, name: string, command: ConfirmVisit = {}) =>
      send(lawyer(name), command, { reads: visitOf(visitId), further: confirming, rule: confirmVisit }),
    reschedule: (visitId: string, name: string, slotId: string) =>
      send(
        lawyer(name),
        {},
        {
          reads: () => ({ visit: one(Visits, visitId), slot: one(Slots, slotId) }),
          further: rescheduling,
          rule: rescheduleVisit,
        },
      ),
    cancel: (visitId: string, name: string) =>
      send(lawyer(name), { reason: '改期' }, { reads: visitOf(visitId), further: cancelling, rule: cancelVisit }),
    changeParty: (visitId: string, name: string, command: ChangeParty) =>
      send(lawyer(name), command, {
        reads: () => ({
          visit: one(Visits, visitId),
          companion: internal(Entrustments, command.companionEntrustmentId ?? ''),
        }),
        further: changingParty,
        rule: changeParty,
      }),
    permit: (visitId: string, command: PermitVisit = {}) =>
      send(leader, command, { reads: visitOf(visitId), further: deciding, rule: permitVisit }),
    refuse: (visitId: string) =>
      send(leader, { ground: 'STATE_SECRETS', reason: '涉及国家秘密' } as const, {
        reads: visitOf(visitId),
        further: deciding,
        rule: refuseVisit,
      }),
    joinWaitlist: ({ entrustment, lawyer: name }: Defence, command: JoinWaitlist) =>
      send(lawyer(name), command, {
        reads: () => ({ entrustment: one(Entrustments, entrustment), displaced: internal(Visits, '') }),
        further: joining,
        rule: joinWaitlist,
      }),
    /** What time brings to a visit, as its errand does. */
    attend: (visitId: string) =>
      send(SYSTEM, {}, { reads: () => ({ visit: internal(Visits, visitId) }), further: attending, rule: attendVisit }),
    attendWaitlist: (id: string) =>
      send(SYSTEM, {}, { ...attendingWaitlist, reads: () => attendingWaitlist.reads(id) }),
    leaveWaitlist: ({ entrustment, lawyer: name }: Defence, id: string) =>
      send(lawyer(name), {}, { reads: entryAt(entrustment, id), further: leavingList, rule: leaveWaitlist }),
    declineOffer: ({ entrustment, lawyer: name }: Defence, id: string) =>
      send(lawyer(name), {}, { reads: entryAt(entrustment, id), further: leavingList, rule: declineOffer }),
    /** The errand that looks through a day's sessions for free seats. */
    lookThrough: (id: string) => lookThrough({ table, world }, id),
    joinDisplaced: (visitId: string) => send(SYSTEM, { visitId }, joinDisplaced),
    settleDisplaced: (visitId: string) => send(SYSTEM, { visitId }, settleDisplaced),
    offerLapsedSeat: (visitId: string) => send(SYSTEM, { visitId }, offerLapsedSeat),
    offerSeats: (slot: Slot) => Promise.all(byTurns(slot).map((some) => send(SYSTEM, some, offerSeats))),
    /** By order of the centre's leader. */
    overbook: ({ entrustment }: Defence, slotId: string) =>
      send(
        actor(CENTRE_LEADER),
        { reason: '期限将至' },
        {
          reads: () => ({ slot: one(Slots, slotId), entrustment: internal(Entrustments, entrustment) }),
          further: overbooking,
          rule: overbookVisit,
        },
      ),
    /** The centre lets a slot have so many seats, and flags whom that concerns. */
    seats: (slotId: string, seats: number) =>
      send(
        SYSTEM,
        {},
        {
          reads: () => ({ slot: one(Slots, slotId) }),
          further: ({ slot }) => ({
            held: holdings(seatsOf(slot)),
            room: calendars(calendarDays(roomCalendar(slot.centre, slot.room), slot.period)),
          }),
          rule: ({ slot, held }) =>
            accepted({}, changed(Slots, slot, ...adjusting(slot, { seats, cause: 'CAPACITY_CUT' }, held))),
        },
      ),
    withdrawOffers: (slotId: Id<'Slot'>) => send(SYSTEM, { slotId, first: 1 }, withdrawOffers),
    flag: (visitId: string, cause: Cause) => send(SYSTEM, { visitId, cause }, flagVisit),
    unflag: (visitId: string, cause: Cause) => send(SYSTEM, { visitId, cause }, unflagVisit),
    /** The detainee is taken to another centre. */
    moveDetainee: (detainee: string) =>
      send(
        SYSTEM,
        {},
        {
          reads: () => ({ detainee: one(Detainees, `Detainee_${detainee}`) }),
          rule: ({ detainee: held }) =>
            accepted(
              {},
              changed(Detainees, held, {
                type: 'DetaineeMoved',
                movedAt: world.now(),
                movedTo: `Detainee_${detainee}-2`,
                centre: 'Centre_440100990000',
                reason: '转押',
              }),
            ),
        },
      ),
  };
}

function lawyerOf(subject: string): Person {
  return aLawyer({ id: personId(subject) });
}
