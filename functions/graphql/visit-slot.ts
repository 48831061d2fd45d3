import { isIdOf } from '#domain/model/id.ts';
import { roomOf, runs } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { termsOn } from '#domain/visit/centre/room.ts';
import type { Looked } from '#domain/visit/slot/open.ts';
import { openSlots } from '#domain/visit/slot/open.ts';
import { openUrgentSlot } from '#domain/visit/slot/open-urgent.ts';
import { isUrgent } from '#domain/visit/slot/slot.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { connection } from './connection.ts';
import { slotsWithFreeSeats } from './free-slots.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { freeSeatsOf, slotsBetween } from './slot-list.ts';

const nothing = () => connection<never>([], false, undefined);

function cameTo(looked: Looked) {
  return { complete: looked.complete === 'yes', lookedThrough: looked.complete === 'yes' ? null : looked.through };
}

export const visitSlot = {
  Query: {
    slots: (_parent, args, { reader }) => (isIdOf('Centre', args.centreId) ? slotsBetween(reader, args) : nothing()),
    freeSeats: (_parent, args, context) =>
      isIdOf('Centre', args.centreId) ? slotsWithFreeSeats(args, context) : nothing(),
  },
  Mutation: {
    openSlots: mutation({
      ...openSlots,
      payload: ({ looked, ...shown }) => (looked === undefined ? shown : { ...shown, ...cameTo(looked as Looked) }),
    }),
    openUrgentSlot: mutation(openUrgentSlot),
  },
  Slot: {
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    withdrawnSeats: ({ withdrawn = [] }) => withdrawn.length,
    urgent: isUrgent,
    equipment: async ({ centre: id, room: code, date }, _args, { reader }) => {
      const centre = await reader.load(Centres, id);
      const room = centre === null ? undefined : roomOf(centre, code);
      return room === undefined ? [] : (termsOn(room, date).equipment ?? []);
    },
    freeSeats: (slot, _args, context) => freeSeatsOf(slot, context),
    visits: ({ id, organ }, args, { reader, actor }) =>
      runs(actor, { organ }) ? reader.page(Visits, { list: 'visitsOfSlot', key: id }, args) : nothing(),
  },
} satisfies Resolvers;
