import { Persons } from '#domain/directory/person/persons.ts';
import type { ReadOf } from '#domain/model/reads.ts';
import { internal, one } from '#domain/model/reads.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { runs } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { certificateOn } from '#domain/visit/entrustment/certificate.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { admitting, admitWalkIn } from '#domain/visit/visit/admit-walk-in.ts';
import { cancelling } from '#domain/visit/visit/cancel.ts';
import { checkInVisit, checkingIn } from '#domain/visit/visit/check-in.ts';
import { completeVisit, completing } from '#domain/visit/visit/complete.ts';
import { correctNoShow } from '#domain/visit/visit/correct-no-show.ts';
import { isFlagged } from '#domain/visit/visit/flags.ts';
import { overbooking, overbookVisit } from '#domain/visit/visit/overbook.ts';
import { recordNoShow } from '#domain/visit/visit/record-no-show.ts';
import { reportDelay } from '#domain/visit/visit/report-delay.ts';
import { comes, orders } from '#domain/visit/visit/sight.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { visitCalendar } from '../calendar/visit-calendar.ts';
import { readPass } from '../pass/pass.ts';
import { qrOf } from '../pass/qr.ts';
import type { GraphContext } from './context.ts';
import type {
  AdmitWalkInInput,
  CheckInVisitInput,
  CompleteVisitInput,
  CorrectNoShowInput,
  OverbookVisitInput,
  RecordNoShowInput,
  ReportDelayInput,
  Resolvers,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

/** The visit that is to be let in: the one a pass names, whatever it is worth, or the one that staff see. */
function arriving({ pass, visitId }: CheckInVisitInput): ReadOf<Visit | undefined> {
  if (pass === undefined && visitId !== undefined) return one(Visits, visitId);
  return internal(Visits, readPass(pass ?? '')?.pass.visit ?? '');
}

/** Whether the lawyer may practise on the visit's day. The other defender sees no certificate, and reads it off the flag. */
async function practises(visit: Visit, { reader }: GraphContext): Promise<boolean> {
  const lawyer = await reader.load(Persons, visit.lawyer);
  if (lawyer === null) return !isFlagged(visit, 'LAWYER_NOT_PRACTISING');
  return certificateOn(lawyer, shanghaiDay(visit.period.from)) !== undefined;
}

export const visitArrival = {
  Query: {
    visitPassKeys: async (_parent, _args, { passes }) => [...(await passes.published())],
  },
  Mutation: {
    checkInVisit: mutation({
      reads: (input: CheckInVisitInput) => ({ visit: arriving(input) }),
      further: checkingIn,
      prepare: async ({ pass }: CheckInVisitInput, { passes }: GraphContext) =>
        pass === undefined ? undefined : passes.proven(pass),
      rule: checkInVisit,
    }),
    completeVisit: mutation({
      edits: 'visit',
      reads: ({ visitId }: CompleteVisitInput) => ({ visit: one(Visits, visitId) }),
      further: completing,
      rule: completeVisit,
    }),
    recordNoShow: mutation({
      edits: 'visit',
      reads: ({ visitId }: RecordNoShowInput) => ({ visit: one(Visits, visitId) }),
      further: cancelling,
      rule: recordNoShow,
    }),
    correctNoShow: mutation({
      edits: 'visit',
      reads: ({ visitId }: CorrectNoShowInput) => ({ visit: one(Visits, visitId) }),
      rule: correctNoShow,
    }),
    reportDelay: mutation({
      edits: 'visit',
      reads: ({ visitId }: ReportDelayInput) => ({ visit: one(Visits, visitId) }),
      rule: reportDelay,
    }),
    admitWalkIn: mutation({
      reads: ({ slotId, entrustmentId, companionEntrustmentId }: AdmitWalkInInput) => ({
        slot: one(Slots, slotId),
        entrustment: one(Entrustments, entrustmentId),
        companion: internal(Entrustments, companionEntrustmentId ?? ''),
      }),
      further: admitting,
      rule: admitWalkIn,
    }),
    overbookVisit: mutation({
      reads: ({ slotId, entrustmentId }: OverbookVisitInput) => ({
        slot: one(Slots, slotId),
        // Leaders do not see papers; the rule lets through none of another centre's.
        entrustment: internal(Entrustments, entrustmentId),
      }),
      further: overbooking,
      rule: overbookVisit,
    }),
  },
  Visit: {
    pass: async (visit, _args, context) => {
      const { actor, passes } = context;
      const { id, status, pass: serial, period } = visit;
      if (status !== 'CONFIRMED' || serial === undefined || !comes(visit, actor)) return null;
      if (!(await practises(visit, context))) return null;
      // Whoever defends no more has no pass, also before news of that has reached the visit.
      const papers = visit.companion?.lawyer === actor.id ? visit.companion.entrustment : visit.entrustment;
      if ((await context.reader.load(Entrustments, papers))?.status !== 'VERIFIED') return null;
      const token = await passes.issue({ visit: id, serial, ...period });
      return { token, qr: qrOf(token) };
    },
    ics: async (visit, _args, { actor, reader, world }) => {
      if (!comes(visit, actor)) return null;
      const centre = await reader.load(Centres, visit.centre);
      return visitCalendar(visit, centre ?? undefined, world.now()) ?? null;
    },
    order: (visit, _args, { actor }) =>
      visit.order !== undefined && (orders(visit, actor) || runs(actor, visit)) ? visit.order : null,
    checkedInAt: (visit) => ('checkedInAt' in visit ? visit.checkedInAt : null),
    completedAt: (visit) => (visit.status === 'COMPLETED' ? visit.completedAt : null),
    missedAt: (visit) => (visit.status === 'NO_SHOW' ? visit.missedAt : null),
  },
  VisitOrder: {
    by: ({ by }, _args, { reader }) => reader.load(Persons, by),
  },
  Slot: {
    overbooked: ({ overbooked = [] }) => overbooked.length,
  },
} satisfies Resolvers;
