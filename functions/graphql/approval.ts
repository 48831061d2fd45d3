import { withdrawApproval } from '#domain/approval/approval/amend.ts';
import { nextStep } from '#domain/approval/approval/approval.ts';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import { awaitedOrgan } from '#domain/approval/approval/awaited.ts';
import { rejectApproval, returnApproval } from '#domain/approval/approval/return.ts';
import { takeStep } from '#domain/approval/approval/take-step.ts';
import { transitions } from '#domain/approval/approval/transitions.ts';
import { KINDS } from '#domain/approval/kinds.ts';
import { amendExtension, amending } from '#domain/deadline/deadline/amend-extension.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { proposeExtension, proposing } from '#domain/deadline/deadline/propose-extension.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { kindOf } from '#domain/model/id.ts';
import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import type {
  AmendDeadlineExtensionInput,
  ProposeDeadlineExtensionInput,
  RejectApprovalInput,
  Resolvers,
  ReturnApprovalInput,
  TakeApprovalStepInput,
  WithdrawApprovalInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { nodes } from './nodes.ts';

const edits = 'approval';
const named = (id: string) => ({ approval: one(Approvals, id) });

export const approval = {
  Query: {
    approvalsAwaitingMe: (_parent, args, { reader, actor }) =>
      reader.page(Approvals, { list: 'approvalsAwaiting', key: `${actor.organ ?? ''}-LEADER` }, args),
    myProposals: (_parent, args, { reader, actor }) =>
      reader.page(Approvals, { list: 'approvalsOfProposer', key: actor.id }, args, { descending: true }),
  },
  Mutation: {
    proposeDeadlineExtension: mutation({
      reads: ({ deadlineId }: ProposeDeadlineExtensionInput) => ({ deadline: one(Deadlines, deadlineId) }),
      further: proposing,
      rule: proposeExtension,
    }),
    amendDeadlineExtension: mutation({
      edits,
      reads: ({ approvalId }: AmendDeadlineExtensionInput) => named(approvalId),
      further: amending,
      rule: amendExtension,
    }),
    takeApprovalStep: mutation({
      edits,
      reads: ({ approvalId }: TakeApprovalStepInput) => named(approvalId),
      rule: takeStep,
    }),
    returnApproval: mutation({
      edits,
      reads: ({ approvalId }: ReturnApprovalInput) => named(approvalId),
      rule: returnApproval,
    }),
    rejectApproval: mutation({
      edits,
      reads: ({ approvalId }: RejectApprovalInput) => named(approvalId),
      rule: rejectApproval,
    }),
    withdrawApproval: mutation({
      edits,
      reads: ({ approvalId }: WithdrawApprovalInput) => named(approvalId),
      rule: withdrawApproval,
    }),
  },
  Approval: {
    article: ({ kind }) => KINDS[kind].article,
    subject: ({ subject }, _args, { reader }) => {
      const aggregate = nodes.get(kindOf(subject));
      return aggregate === undefined ? null : reader.load(aggregate, subject);
    },
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    proposer: ({ proposer }, _args, { reader }) => reader.load(Persons, proposer),
    proposal: ({ proposal }) => Object.entries(proposal).map(([name, value]) => ({ name, value: String(value) })),
    awaitedStep: (proposed) => nextStep(proposed)?.step ?? null,
    awaitedOrgan: (proposed, _args, { reader }) => {
      const organ = awaitedOrgan(proposed);
      return organ === undefined ? null : reader.load(Organs, organId(organ));
    },
    opinion: (proposed) => ('opinion' in proposed ? proposed.opinion : null),
    lapsesAt: (proposed) => ('lapsesAt' in proposed ? proposed.lapsesAt : null),
    availableActions: (proposed, _args, { actor }) => availableActions(transitions, proposed, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  TakenStep: {
    by: ({ by }, _args, { reader }) => reader.load(Persons, by),
    onBehalfOf: ({ onBehalfOf }, _args, { reader }) =>
      onBehalfOf === undefined ? null : reader.load(Persons, onBehalfOf),
    opinion: ({ opinion }) => opinion ?? null,
  },
  Deadline: {
    approvals: ({ id }, args, { reader }) =>
      reader.page(Approvals, { list: 'approvalsOfSubject', key: id }, args, { descending: true }),
  },
} satisfies Resolvers;
