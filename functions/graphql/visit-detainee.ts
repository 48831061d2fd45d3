import { Cases } from '#domain/case/case/cases.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { internal, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { admitDetainee } from '#domain/visit/detainee/admit.ts';
import { correctAbsence, endAbsence } from '#domain/visit/detainee/correct-absence.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { moveDetainee } from '#domain/visit/detainee/move.ts';
import { recordAbsence } from '#domain/visit/detainee/record-absence.ts';
import { releaseDetainee } from '#domain/visit/detainee/release.ts';
import { liftVisitRestriction, restrictVisits } from '#domain/visit/detainee/restrict.ts';
import { transitions } from '#domain/visit/detainee/transitions.ts';
import { defendedBy, defending } from '#domain/visit/entrustment/defenders.ts';
import type {
  AdmitDetaineeInput,
  CorrectAbsenceInput,
  EndAbsenceInput,
  LiftVisitRestrictionInput,
  MoveDetaineeInput,
  RecordAbsenceInput,
  ReleaseDetaineeInput,
  Resolvers,
  RestrictVisitsInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { visitsInCalendar } from './visit-calendar.ts';

const edits = 'detainee';
const named = ({ detaineeId }: { readonly detaineeId: string }) => ({ detainee: one(Detainees, detaineeId) });

export const visitDetainee = {
  Query: {
    visitCalendar: (_parent, range, { reader, actor }) => visitsInCalendar(reader, actor.id, range),
  },
  Mutation: {
    admitDetainee: mutation({
      reads: ({ centreId, caseId, restriction }: AdmitDetaineeInput) => ({
        centre: one(Centres, centreId),
        theCase: internal(Cases, caseId ?? ''),
        handler: internal(Organs, organId(restriction?.organ ?? '')),
        officer: internal(Persons, restriction?.officerId ?? ''),
      }),
      rule: admitDetainee,
    }),
    releaseDetainee: mutation({
      edits,
      reads: (input: ReleaseDetaineeInput) => ({ ...named(input), ...defendedBy(input) }),
      further: defending,
      rule: releaseDetainee,
    }),
    moveDetainee: mutation({
      edits,
      reads: ({ centreId, ...input }: MoveDetaineeInput) => ({
        ...named(input),
        ...defendedBy(input),
        centre: one(Centres, centreId),
      }),
      further: defending,
      rule: moveDetainee,
    }),
    restrictVisits: mutation({
      edits,
      reads: ({ restriction, ...input }: RestrictVisitsInput) => ({
        ...named(input),
        handler: internal(Organs, organId(restriction.organ)),
        officer: internal(Persons, restriction.officerId ?? ''),
      }),
      further: ({ detainee }) => ({ theCase: internal(Cases, detainee.caseId ?? '') }),
      rule: restrictVisits,
    }),
    liftVisitRestriction: mutation({
      edits,
      reads: (input: LiftVisitRestrictionInput) => named(input),
      rule: liftVisitRestriction,
    }),
    recordAbsence: mutation({ edits, reads: (input: RecordAbsenceInput) => named(input), rule: recordAbsence }),
    correctAbsence: mutation({ edits, reads: (input: CorrectAbsenceInput) => named(input), rule: correctAbsence }),
    endAbsence: mutation({ edits, reads: (input: EndAbsenceInput) => named(input), rule: endAbsence }),
  },
  Detainee: {
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    releasedAt: (detainee) => (detainee.status === 'RELEASED' ? detainee.releasedAt : null),
    movedTo: (detainee, _args, { reader }) =>
      detainee.status === 'MOVED' ? reader.load(Detainees, detainee.movedTo) : null,
    movedFrom: ({ movedFrom }, _args, { reader }) => reader.load(Detainees, movedFrom ?? ''),
    absences: ({ absences }) => absences ?? [],
    calendar: ({ id }, range, { reader }) => visitsInCalendar(reader, id, range),
    availableActions: (detainee, _args, { actor }) => availableActions(transitions, detainee, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  VisitRestriction: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
  },
} satisfies Resolvers;
