import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { booking, bookVisit } from '#domain/visit/visit/book.ts';
import { cancelling, cancelVisit } from '#domain/visit/visit/cancel.ts';
import { rescheduleVisit, rescheduling } from '#domain/visit/visit/reschedule.ts';
import { transitions } from '#domain/visit/visit/transitions.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import type { BookVisitInput, CancelVisitInput, RescheduleVisitInput, Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { refusalFields } from './refusal.ts';
import { alternativesTo } from './slot-list.ts';

export const visit = {
  Query: {
    visits: (_parent, args, { reader, actor }) =>
      reader.page(Visits, { list: 'visitsOfLawyer', key: actor.id }, args, { descending: true }),
  },
  Mutation: {
    bookVisit: mutation({
      reads: ({ slotId, entrustmentId }: BookVisitInput) => ({
        slot: one(Slots, slotId),
        entrustment: one(Entrustments, entrustmentId),
      }),
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
    cancelVisit: mutation({
      edits: 'visit',
      reads: ({ visitId }: CancelVisitInput) => ({ visit: one(Visits, visitId) }),
      further: cancelling,
      rule: cancelVisit,
    }),
  },
  Visit: {
    entrustment: ({ entrustment }, _args, { reader }) => reader.load(Entrustments, entrustment),
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    slot: ({ slot }, _args, { reader }) => reader.load(Slots, slot),
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    detainee: ({ detainee }, _args, { reader }) => reader.load(Detainees, detainee),
    reason: (visit) => (visit.status === 'CANCELLED' ? visit.reason : null),
    availableActions: (visit, _args, { actor }) => availableActions(transitions, visit, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
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
