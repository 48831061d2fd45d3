import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { acceptObstructionAnswer } from '#domain/visit/obstruction/accept.ts';
import { acknowledgeObstruction, acknowledging } from '#domain/visit/obstruction/acknowledge.ts';
import { answerObstruction } from '#domain/visit/obstruction/answer.ts';
import { toBeAnswered } from '#domain/visit/obstruction/answering.ts';
import { clockOf } from '#domain/visit/obstruction/clock.ts';
import { escalateObstruction, escalating } from '#domain/visit/obstruction/escalate.ts';
import { organOf, turnOf } from '#domain/visit/obstruction/obstruction.ts';
import { Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import { reporting, reportObstruction } from '#domain/visit/obstruction/report.ts';
import { transitions } from '#domain/visit/obstruction/transitions.ts';
import { withdrawObstruction } from '#domain/visit/obstruction/withdraw.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { connection } from './connection.ts';
import type {
  AcceptObstructionAnswerInput,
  AcknowledgeObstructionInput,
  AnswerObstructionInput,
  EscalateObstructionInput,
  ReportObstructionInput,
  Resolvers,
  WithdrawObstructionInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

const edits = 'obstruction';
const named = (id: string) => ({ obstruction: one(Obstructions, id) });
const nothing = () => connection<never>([], false, undefined);

export const visitObstruction = {
  Query: {
    obstructions: (_parent, args, { reader, actor }) =>
      reader.page(Obstructions, { list: 'obstructionsOfLawyer', key: actor.id }, args, { descending: true }),
    obstructionsToAnswer: (_parent, args, { reader, actor }) =>
      actor.organ === undefined
        ? nothing()
        : reader.page(Obstructions, { list: 'obstructionsToAnswer', key: actor.organ }, args),
    obstructionsOfOrgan: (_parent, args, { reader, actor }) =>
      actor.organ === undefined
        ? nothing()
        : reader.page(Obstructions, { list: 'obstructionsOfOrgan', key: actor.organ }, args, { descending: true }),
  },
  Mutation: {
    reportObstruction: mutation({
      reads: (input: ReportObstructionInput, asked: Parameters<typeof reporting>[1]) => reporting(input, asked),
      rule: reportObstruction,
    }),
    acknowledgeObstruction: mutation({
      edits,
      reads: ({ obstructionId }: AcknowledgeObstructionInput) => toBeAnswered(obstructionId),
      further: acknowledging,
      rule: acknowledgeObstruction,
    }),
    answerObstruction: mutation({
      edits,
      reads: ({ obstructionId }: AnswerObstructionInput) => toBeAnswered(obstructionId),
      further: clockOf,
      rule: answerObstruction,
    }),
    acceptObstructionAnswer: mutation({
      edits,
      reads: ({ obstructionId }: AcceptObstructionAnswerInput) => named(obstructionId),
      rule: acceptObstructionAnswer,
    }),
    escalateObstruction: mutation({
      edits,
      reads: ({ obstructionId }: EscalateObstructionInput) => named(obstructionId),
      further: escalating,
      rule: escalateObstruction,
    }),
    withdrawObstruction: mutation({
      edits,
      reads: ({ obstructionId }: WithdrawObstructionInput) => named(obstructionId),
      further: clockOf,
      rule: withdrawObstruction,
    }),
  },
  ObstructionBody: {
    organ: (body, _args, { reader }) => {
      const code = organOf(body);
      return code === undefined ? null : reader.load(Organs, organId(code));
    },
  },
  ObstructionTurn: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
  },
  ObstructionAnswer: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
  },
  Obstruction: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    entrustment: ({ entrustment }, _args, { reader }) =>
      entrustment === undefined ? null : reader.load(Entrustments, entrustment),
    visit: ({ visit }, _args, { reader }) => (visit === undefined ? null : reader.load(Visits, visit)),
    turn: (report) => turnOf(report) ?? null,
    escalated: ({ stage }) => stage > 1,
    replyBy: (report) => (report.status === 'ANSWERED' ? report.replyBy : null),
    closedBy: (report) => (report.status === 'CLOSED' ? report.closedBy : null),
    reason: (report) => (report.status === 'WITHDRAWN' ? report.reason : null),
    availableActions: (report, _args, { actor }) => availableActions(transitions, report, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
