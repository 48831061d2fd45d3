import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import type { Rule } from '#domain/model/decision.ts';
import { internal, one } from '#domain/model/reads.ts';
import { addClosure } from '#domain/visit/centre/add-closure.ts';
import { addRoom } from '#domain/visit/centre/add-room.ts';
import type { AddTemplate } from '#domain/visit/centre/add-template.ts';
import { addTemplate } from '#domain/visit/centre/add-template.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import { centreId, runs } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { changeRoom } from '#domain/visit/centre/change-room.ts';
import type { ChangeTemplate } from '#domain/visit/centre/change-template.ts';
import { changeTemplate } from '#domain/visit/centre/change-template.ts';
import { endTemplate } from '#domain/visit/centre/end-template.ts';
import { liftClosure } from '#domain/visit/centre/lift-closure.ts';
import { reapplyTimetable } from '#domain/visit/centre/reapply-timetable.ts';
import { registerCentre } from '#domain/visit/centre/register.ts';
import { capacitiesOf } from '#domain/visit/centre/room-terms.ts';
import { weekdaysOf } from '#domain/visit/centre/template.ts';
import { withdrawRoom } from '#domain/visit/centre/withdraw-room.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import { Openings } from '#domain/visit/opening/openings.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { centreDay } from '#domain/visit/visit/holds.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { connection } from './connection.ts';
import type { ReapplyTimetableInput, RegisterCentreInput, Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { roomCalendarBetween } from './room-calendar.ts';

/** A change of a centre, which needs nothing but the centre. */
const changing = <Command>(rule: Rule<{ readonly centre: Centre }, Command>) => ({
  edits: 'centre' as const,
  reads: ({ centreId }: Command & { readonly centreId: string }) => ({ centre: one(Centres, centreId) }),
  rule,
});

/** A change after which a centre has sessions to open: the daily round sees to them, also at one of an earlier release. */
const planning = <Command>({ centreId }: Command & { readonly centreId: string }) => ({
  centre: one(Centres, centreId),
  opening: internal(Openings, openingId(centreId)),
});

/** What the staff of another centre get of a list: not even how long it is. */
const nothing = () => connection<never>([], false, undefined);

export const visitCentre = {
  Query: {
    centre: (_parent, { id }, { reader }) => reader.load(Centres, id),
    centres: (_parent, { province, ...args }, { reader }) =>
      /^\d{2}$/.test(province) ? reader.page(Centres, { list: 'centresOfProvince', key: province }, args) : nothing(),
  },
  Mutation: {
    registerCentre: mutation({
      reads: ({ organ }: RegisterCentreInput) => ({
        existing: internal(Centres, centreId(organ)),
        organ: internal(Organs, organId(organ)),
      }),
      rule: registerCentre,
    }),
    addVisitRoom: mutation(changing(addRoom)),
    changeVisitRoom: mutation(changing(changeRoom)),
    withdrawVisitRoom: mutation(changing(withdrawRoom)),
    addSessionTemplate: mutation({ edits: 'centre', reads: planning<AddTemplate>, rule: addTemplate }),
    endSessionTemplate: mutation(changing(endTemplate)),
    changeSessionTemplate: mutation({ edits: 'centre', reads: planning<ChangeTemplate>, rule: changeTemplate }),
    addVisitClosure: mutation(changing(addClosure)),
    liftVisitClosure: mutation(changing(liftClosure)),
    reapplyTimetable: mutation({
      reads: ({ centreId }: ReapplyTimetableInput) => ({ centre: one(Centres, centreId) }),
      rule: reapplyTimetable,
    }),
  },
  Centre: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    closures: ({ organ, closures = [] }) => closures.map((closure) => ({ ...closure, organ })),
    roomCalendar: (centre, range, { reader, actor }) =>
      runs(actor, centre) ? roomCalendarBetween(reader, centre.id, range) : [],
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
  VisitRoom: {
    capacities: capacitiesOf,
    equipment: ({ equipment = [] }) => equipment,
    withdrawnFrom: ({ withdrawnFrom }) => withdrawnFrom ?? null,
    changes: ({ changes = [] }) => changes,
  },
  VisitRoomChange: {
    capacities: capacitiesOf,
    equipment: ({ equipment = [] }) => equipment,
  },
  SessionTemplate: {
    weekdays: weekdaysOf,
    every: ({ every = 1 }) => every,
    mode: ({ mode }) => mode ?? null,
  },
  VisitClosure: {
    room: ({ room }) => room ?? null,
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    reason: ({ reason, organ }, _args, { actor }) => (runs(actor, { organ }) ? reason : null),
  },
  RoomEngagement: {
    slot: ({ owner }, _args, { reader }) => reader.load(Slots, owner),
  },
} satisfies Resolvers;
