import { Persons } from '#domain/directory/person/persons.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, many, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { appealableUntil, appealEntrustment } from '#domain/visit/entrustment/appeal.ts';
import { reviewing } from '#domain/visit/entrustment/appeal-clock.ts';
import { dismissAppeal, upholdAppeal } from '#domain/visit/entrustment/decide-appeal.ts';
import { detaineeOf, isAppealed } from '#domain/visit/entrustment/entrustment.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { presentPapers } from '#domain/visit/entrustment/present.ts';
import { rejectEntrustment } from '#domain/visit/entrustment/reject.ts';
import { revokeEntrustment } from '#domain/visit/entrustment/revoke.ts';
import { transitions } from '#domain/visit/entrustment/transitions.ts';
import { verifyEntrustment, verifying } from '#domain/visit/entrustment/verify.ts';
import { timing } from '#domain/visit/entrustment/visit-clock.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { connection } from './connection.ts';
import type {
  AppealEntrustmentInput,
  DismissEntrustmentAppealInput,
  PresentPapersInput,
  RejectEntrustmentInput,
  Resolvers,
  RevokeEntrustmentInput,
  UpholdEntrustmentAppealInput,
  VerifyEntrustmentInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

export const visitEntrustment = {
  Query: {
    entrustments: (_parent, args, { reader, actor }) =>
      reader.page(Entrustments, { list: 'entrustmentsOfLawyer', key: actor.id }, args, { descending: true }),
    entrustmentsOfFirm: (_parent, args, { reader, actor: { firm } }) =>
      firm === undefined
        ? connection([], false, undefined)
        : reader.page(Entrustments, { list: 'entrustmentsOfFirm', key: firm }, args, { descending: true }),
    entrustmentAppeals: (_parent, args, { reader, actor: { organ } }) =>
      organ === undefined
        ? connection([], false, undefined)
        : reader.page(Entrustments, { list: 'appealsOfOrgan', key: organ }, args),
  },
  Mutation: {
    presentPapers: mutation({
      reads: ({ centreId, lawyerId, scans }: PresentPapersInput, { actor }: Asked) => ({
        centre: one(Centres, centreId),
        lawyer: internal(Persons, lawyerId ?? actor.id),
        scans: many(Scans, scans ?? []),
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
      further: timing,
      rule: rejectEntrustment,
    }),
    appealEntrustment: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId }: AppealEntrustmentInput) => ({ entrustment: one(Entrustments, entrustmentId) }),
      rule: appealEntrustment,
    }),
    upholdEntrustmentAppeal: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId }: UpholdEntrustmentAppealInput) => ({ entrustment: one(Entrustments, entrustmentId) }),
      further: reviewing,
      rule: upholdAppeal,
    }),
    dismissEntrustmentAppeal: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId }: DismissEntrustmentAppealInput) => ({ entrustment: one(Entrustments, entrustmentId) }),
      further: reviewing,
      rule: dismissAppeal,
    }),
    revokeEntrustment: mutation({
      edits: 'entrustment',
      reads: ({ entrustmentId }: RevokeEntrustmentInput) => ({ entrustment: one(Entrustments, entrustmentId) }),
      further: timing,
      rule: revokeEntrustment,
    }),
  },
  Entrustment: {
    centre: ({ centre }, _args, { reader }) => reader.load(Centres, centre),
    detainee: (entrustment, _args, { reader }) => reader.load(Detainees, detaineeOf(entrustment) ?? ''),
    rejection: (entrustment) =>
      entrustment.status === 'REJECTED' || entrustment.status === 'APPEALED' ? entrustment.reason : null,
    appealableUntil: (entrustment) => (isAppealed(entrustment) ? null : (appealableUntil(entrustment) ?? null)),
    presentedBy: ({ presentedBy }, _args, { reader }) => reader.load(Persons, presentedBy ?? ''),
    movedTo: (entrustment, _args, { reader }) =>
      entrustment.status === 'MOVED' ? reader.load(Centres, entrustment.movedTo) : null,
    revocation: (entrustment) => (entrustment.status === 'REVOKED' ? entrustment.reason : null),
    availableActions: (entrustment, _args, { actor }) => availableActions(transitions, entrustment, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  EntrustmentAppeal: {
    upheld: ({ decision }) => decision?.upheld ?? null,
    reason: ({ decision }) => decision?.reason ?? null,
    decidedAt: ({ decision }) => decision?.at ?? null,
    decidedBy: ({ decision }, _args, { reader }) => reader.load(Persons, decision?.by ?? ''),
  },
} satisfies Resolvers;
