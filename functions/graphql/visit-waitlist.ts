import { internal, one } from '#domain/model/reads.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { runs } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { seenBy } from '#domain/visit/waitlist/entry-sight.ts';
import { joining, joinWaitlist } from '#domain/visit/waitlist/join.ts';
import { declineOffer, leaveWaitlist, leavingList } from '#domain/visit/waitlist/leave.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import type { PageArguments } from './connection.ts';
import { connection, cursorOf } from './connection.ts';
import type { GraphContext } from './context.ts';
import type { DeclineSeatOfferInput, JoinWaitlistInput, LeaveWaitlistInput, Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

const ofEntry = ({ waitlistId, entrustmentId }: LeaveWaitlistInput | DeclineSeatOfferInput) => ({
  waitlist: one(Waitlists, waitlistId),
  entrustment: one(Entrustments, entrustmentId),
});

/** Days that are over are left out, also before the sweep has come by. */
function fromToday({ first, after }: PageArguments, { world }: GraphContext): PageArguments {
  return { first, after: after ?? cursorOf(shanghaiDay(world.now())) };
}

export const visitWaitlist = {
  Query: {
    waitlists: (_parent, args, context) =>
      context.reader.page(Waitlists, { list: 'waitlistsOfLawyer', key: context.actor.id }, fromToday(args, context)),
    waitlistsOfFirm: (_parent, args, context) => {
      const { firm } = context.actor;
      return firm === undefined
        ? connection<never>([], false, undefined)
        : context.reader.page(Waitlists, { list: 'waitlistsOfFirm', key: firm }, fromToday(args, context));
    },
  },
  Mutation: {
    joinWaitlist: mutation({
      reads: ({ entrustmentId, displacedVisitId }: JoinWaitlistInput) => ({
        entrustment: one(Entrustments, entrustmentId),
        displaced: internal(Visits, displacedVisitId ?? ''),
      }),
      further: joining,
      rule: joinWaitlist,
    }),
    leaveWaitlist: mutation({ reads: ofEntry, further: leavingList, rule: leaveWaitlist }),
    declineSeatOffer: mutation({ reads: ofEntry, further: leavingList, rule: declineOffer }),
  },
  Centre: {
    waitlists: (centre, args, context) =>
      runs(context.actor, centre)
        ? context.reader.page(Waitlists, { list: 'waitlistsOfCentre', key: centre.id }, fromToday(args, context))
        : connection<never>([], false, undefined),
  },
  Waitlist: {
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    entries: (waitlist, _args, { actor }) =>
      seenBy(waitlist, actor).map((entry) => ({ ...entry, before: waitlist.entries.indexOf(entry) })),
  },
  WaitlistEntry: {
    entrustment: ({ entrustment }, _args, { reader }) => reader.load(Entrustments, entrustment),
    displaced: ({ displaced }, _args, { reader }) => reader.load(Visits, displaced ?? ''),
    offer: ({ offer }) => offer ?? null,
  },
  SeatOffer: {
    slot: ({ slot }, _args, { reader }) => reader.load(Slots, slot),
  },
} satisfies Resolvers;
