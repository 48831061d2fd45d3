import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { admitDetainee } from '#domain/visit/detainee/admit.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { releaseDetainee } from '#domain/visit/detainee/release.ts';
import { transitions as ofDetainee } from '#domain/visit/detainee/transitions.ts';
import { detaineeOf } from '#domain/visit/entrustment/entrustment.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { presentPapers } from '#domain/visit/entrustment/present.ts';
import { rejectEntrustment } from '#domain/visit/entrustment/reject.ts';
import { revokeEntrustment } from '#domain/visit/entrustment/revoke.ts';
import { transitions } from '#domain/visit/entrustment/transitions.ts';
import { verifyEntrustment, verifying } from '#domain/visit/entrustment/verify.ts';
import { clockOf } from '#domain/visit/entrustment/visit-clock.ts';
import type {
  AdmitDetaineeInput,
  PresentPapersInput,
  RejectEntrustmentInput,
  ReleaseDetaineeInput,
  Resolvers,
  RevokeEntrustmentInput,
  VerifyEntrustmentInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

export const visitEntrustment = {
  Query: {
    entrustments: (_parent, args, { reader, actor }) =>
      reader.page(Entrustments, { list: 'entrustmentsOfLawyer', key: actor.id }, args, { descending: true }),
  },
  Mutation: {
    admitDetainee: mutation({
      reads: ({ centreId, caseId }: AdmitDetaineeInput) => ({
        centre: one(Centres, centreId),
        theCase: internal(Cases, caseId ?? ''),
      }),
      rule: admitDetainee,
    }),
    releaseDetainee: mutation({
      edits: 'detainee',
      reads: ({ detaineeId }: ReleaseDetaineeInput) => ({ detainee: one(Detainees, detaineeId) }),
      rule: releaseDetainee,
    }),
    presentPapers: mutation({
      reads: ({ centreId }: PresentPapersInput, { actor }: Asked) => ({
        centre: one(Centres, centreId),
        lawyer: internal(Persons, actor.id),
      }),
      rule: presentPapers,
    }),
    verifyEntrustment: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId, detaineeId }: VerifyEntrustmentInput) => ({
        entrustment: one(Entrustments, entrustmentId),
        detainee: one(Detainees, detaineeId),
      }),
      further: verifying,
      rule: verifyEntrustment,
    }),
    rejectEntrustment: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId }: RejectEntrustmentInput) => ({ entrustment: one(Entrustments, entrustmentId) }),
      further: clockOf,
      rule: rejectEntrustment,
    }),
    revokeEntrustment: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId }: RevokeEntrustmentInput) => ({ entrustment: one(Entrustments, entrustmentId) }),
      further: clockOf,
      rule: revokeEntrustment,
    }),
  },
  Detainee: {
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    availableActions: (detainee, _args, { actor }) => availableActions(ofDetainee, detainee, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  Entrustment: {
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    detainee: (entrustment, _args, { reader }) => reader.load(Detainees, detaineeOf(entrustment) ?? ''),
    rejection: (entrustment) => (entrustment.status === 'REJECTED' ? entrustment.reason : null),
    revocation: (entrustment) => (entrustment.status === 'REVOKED' ? entrustment.reason : null),
    availableActions: (entrustment, _args, { actor }) => availableActions(transitions, entrustment, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
