import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { isIdOf } from '#domain/model/id.ts';
import { internal, one } from '#domain/model/reads.ts';
import { addRoom } from '#domain/visit/centre/add-room.ts';
import { addTemplate } from '#domain/visit/centre/add-template.ts';
import { centreId, runs } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { registerCentre } from '#domain/visit/centre/register.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { MOST_SLOTS_AT_ONCE, openSlots } from '#domain/visit/slot/open.ts';
import { centreDay } from '#domain/visit/visit/holds.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { connection } from './connection.ts';
import type {
  AddSessionTemplateInput,
  AddVisitRoomInput,
  RegisterCentreInput,
  Resolvers,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { freeSeatsOf, slotsBetween } from './slot-list.ts';

/** What the staff of another centre get of a list: not even how long it is. */
const nothing = () => connection<never>([], false, undefined);

export const visitCentre = {
  Query: {
    centre: (_parent, { id }, { reader }) => reader.load(Centres, id),
    centres: (_parent, { province, ...args }, { reader }) =>
      /^\d{2}$/.test(province) ? reader.page(Centres, { list: 'centresOfProvince', key: province }, args) : nothing(),
    slots: (_parent, args, { reader }) => (isIdOf('Centre', args.centreId) ? slotsBetween(reader, args) : nothing()),
  },
  Mutation: {
    registerCentre: mutation({
      reads: ({ organ }: RegisterCentreInput) => ({
        existing: internal(Centres, centreId(organ)),
        organ: internal(Organs, organId(organ)),
      }),
      rule: registerCentre,
    }),
    addVisitRoom: mutation({
      edits: 'centre',
      reads: ({ centreId }: AddVisitRoomInput) => ({ centre: one(Centres, centreId) }),
      rule: addRoom,
    }),
    addSessionTemplate: mutation({
      edits: 'centre',
      reads: ({ centreId }: AddSessionTemplateInput) => ({ centre: one(Centres, centreId) }),
      rule: addTemplate,
    }),
    openSlots: mutation({
      ...openSlots,
      payload: ({ slots, ...shown }) =>
        Array.isArray(slots) ? { ...shown, slots, complete: slots.length < MOST_SLOTS_AT_ONCE } : shown,
    }),
  },
  Centre: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    detainees: (centre, args, { reader, actor }) =>
      runs(actor, centre) ? reader.page(Detainees, { list: 'detaineesOfCentre', key: centre.id }, args) : nothing(),
    papersToVerify: (centre, args, { reader, actor }) =>
      runs(actor, centre) ? reader.page(Entrustments, { list: 'papersToVerify', key: centre.id }, args) : nothing(),
    visits: (centre, { day, ...args }, { reader, actor }) =>
      runs(actor, centre)
        ? reader.page(Visits, { list: 'visitsOfCentreDay', key: centreDay(centre.id, day) }, args)
        : nothing(),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  Slot: {
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    freeSeats: (slot, _args, context) => freeSeatsOf(slot, context),
    visits: ({ id, organ }, args, { reader, actor }) =>
      runs(actor, { organ }) ? reader.page(Visits, { list: 'visitsOfSlot', key: id }, args) : nothing(),
  },
} satisfies Resolvers;
