import { Cases } from '#domain/case/case/cases.ts';
import { internal, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { asOf } from '#domain/visit/visit/as-of.ts';
import { booking, bookVisit } from '#domain/visit/visit/book.ts';
import { cancelling, cancelVisit } from '#domain/visit/visit/cancel.ts';
import { changeParty, changingParty } from '#domain/visit/visit/change-party.ts';
import { confirming, confirmVisit } from '#domain/visit/visit/confirm.ts';
import { deciding } from '#domain/visit/visit/deciding.ts';
import { extendHold, extending } from '#domain/visit/visit/extend-hold.ts';
import { holding, holdSeat } from '#domain/visit/visit/hold.ts';
import { permitVisit } from '#domain/visit/visit/permit.ts';
import { refuseVisit } from '#domain/visit/visit/refuse.ts';
import { rescheduleVisit, rescheduling } from '#domain/visit/visit/reschedule.ts';
import { meets } from '#domain/visit/visit/sight.ts';
import { transitions } from '#domain/visit/visit/transitions.ts';
import { decideBy } from '#domain/visit/visit/undecided.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { connection } from './connection.ts';
import type {
  BookVisitInput,
  CancelVisitInput,
  ChangeVisitPartyInput,
  ConfirmVisitInput,
  ExtendHoldInput,
  HoldSeatInput,
  PermitVisitInput,
  RefuseVisitInput,
  RescheduleVisitInput,
  Resolvers,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { refusalFields } from './refusal.ts';
import { alternativesTo } from './slot-list.ts';

/** What a session is asked for by. The other defender's papers are not the first one's to see: the rule judges them. */
function named<Input extends Pick<BookVisitInput, 'slotId' | 'entrustmentId' | 'companionEntrustmentId'>>(
  input: Input,
) {
  return {
    slot: one(Slots, input.slotId),
    entrustment: one(Entrustments, input.entrustmentId),
    companion: internal(Entrustments, input.companionEntrustmentId ?? ''),
  };
}

export const visit = {
  Query: {
    visitsOfFirm: (_parent, args, { reader, actor: { firm } }) =>
      firm === undefined
        ? connection([], false, undefined)
        : reader.page(Visits, { list: 'visitsOfFirm', key: firm }, args, { descending: true }),
    visitsToPermit: (_parent, args, { reader, actor: { organ } }) =>
      organ === undefined
        ? connection([], false, undefined)
        : reader.page(Visits, { list: 'visitsToPermit', key: organ }, args),
    visits: (_parent, args, { reader, actor }) =>
      reader.page(Visits, { list: 'visitsOfLawyer', key: actor.id }, args, { descending: true }),
  },
  Mutation: {
    holdSeat: mutation({
      reads: named<HoldSeatInput>,
      further: holding,
      rule: holdSeat,
    }),
    extendHold: mutation({
      reads: ({ visitId }: ExtendHoldInput) => ({ visit: one(Visits, visitId) }),
      further: extending,
      rule: extendHold,
    }),
    confirmVisit: mutation({
      reads: ({ visitId }: ConfirmVisitInput) => ({ visit: one(Visits, visitId) }),
      further: confirming,
      rule: confirmVisit,
    }),
    bookVisit: mutation({
      reads: named<BookVisitInput>,
      further: booking,
      rule: bookVisit,
    }),
    rescheduleVisit: mutation({
      edits: 'visit',
      reads: ({ visitId, slotId }: RescheduleVisitInput) => ({
        visit: one(Visits, visitId),
        slot: one(Slots, slotId),
      }),
      further: rescheduling,
      rule: rescheduleVisit,
    }),
    changeVisitParty: mutation({
      edits: 'visit',
      reads: ({ visitId, companionEntrustmentId }: ChangeVisitPartyInput) => ({
        visit: one(Visits, visitId),
        companion: internal(Entrustments, companionEntrustmentId ?? ''),
      }),
      further: changingParty,
      rule: changeParty,
    }),
    permitVisit: mutation({
      edits: 'visit',
      reads: ({ visitId }: PermitVisitInput) => ({ visit: one(Visits, visitId) }),
      further: deciding,
      rule: permitVisit,
    }),
    refuseVisit: mutation({
      edits: 'visit',
      reads: ({ visitId }: RefuseVisitInput) => ({ visit: one(Visits, visitId) }),
      further: deciding,
      rule: refuseVisit,
    }),
    cancelVisit: mutation({
      edits: 'visit',
      reads: ({ visitId }: CancelVisitInput) => ({ visit: one(Visits, visitId) }),
      further: cancelling,
      rule: cancelVisit,
    }),
  },
  Visit: {
    // A hold that ran out has lapsed, also where no sweep has come by yet.
    status: (visit, _args, { world }) => asOf(visit, world.now()).status,
    until: (visit) => (visit.status === 'HELD' ? visit.until : null),
    flags: ({ flags = [] }) => flags,
    // Whoever only hears of an order to overbook learns when and where, and of nobody who meets there.
    interpreter: (visit, _args, { actor }) => (meets(visit, actor) ? (visit.interpreter ?? null) : null),
    permission: (visit, _args, { actor }) => {
      const { permission, caseId } = visit;
      return permission === undefined || !meets(visit, actor) ? null : { permission, caseId };
    },
    decideBy: (visit) => decideBy(visit) ?? null,
    refusal: (visit, _args, { actor }) => (visit.status === 'REFUSED' && meets(visit, actor) ? visit.refusal : null),
    entrustment: ({ entrustment }, _args, { reader }) => reader.load(Entrustments, entrustment),
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    slot: ({ slot }, _args, { reader }) => reader.load(Slots, slot),
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    detainee: ({ detainee }, _args, { reader }) => reader.load(Detainees, detainee),
    reason: (visit, _args, { actor }) => (visit.status === 'CANCELLED' && meets(visit, actor) ? visit.reason : null),
    availableActions: (visit, _args, { actor, world }) =>
      availableActions(transitions, asOf(visit, world.now()), actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  VisitCompanion: {
    entrustment: ({ entrustment }, _args, { reader }) => reader.load(Entrustments, entrustment),
  },
  VisitPermission: {
    grounds: ({ permission }) => permission.grounds,
    askedAt: ({ permission }) => permission.askedAt,
    suspect: ({ permission }) => permission.suspect,
    lawyerName: ({ permission }) => permission.lawyerName,
    case: ({ caseId }, _args, { reader }) => reader.load(Cases, caseId ?? ''),
    decision: ({ permission }) => permission.decided ?? null,
    withdrawn: ({ permission }) => permission.withdrawn === true,
  },
  VisitRefusal: { article: () => 'CPR 52' },
  LawyerBusy: {
    ...refusalFields,
    conflicting: ({ details }, _args, { reader }) => reader.load(Visits, String(details.conflicting)),
  },
  SlotFull: {
    ...refusalFields,
    alternatives: async ({ details }, _args, context) => {
      const slot = await context.reader.load(Slots, String(details.slotId));
      return slot === null ? [] : alternativesTo(slot, context);
    },
  },
} satisfies Resolvers;
