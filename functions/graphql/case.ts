import { Cases } from '#domain/case/case/cases.ts';
import { declineCase } from '#domain/case/case/decline.ts';
import { fileCase } from '#domain/case/case/file.ts';
import { deciding } from '#domain/case/case/filing-term.ts';
import { transitions } from '#domain/case/case/transitions.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { connection } from './connection.ts';
import type { DeclineCaseInput, FileCaseInput, Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { listedOrgan } from './organ-list.ts';

export const caseSubject = {
  Query: {
    case: (_parent, { id }, { reader }) => reader.load(Cases, id),
    cases: (_parent, { organ, ...args }, { reader, actor }) => {
      const key = listedOrgan(actor, organ);
      if (key === undefined) return connection([], false, undefined);
      return reader.page(Cases, { list: 'casesOfOrgan', key }, args, { descending: true });
    },
    casesInMyCharge: (_parent, args, { reader, actor }) =>
      reader.page(Cases, { list: 'casesOfOfficer', key: actor.id }, args, { descending: true }),
  },
  Mutation: {
    fileCase: mutation({
      edits: 'theCase',
      reads: ({ caseId }: FileCaseInput) => ({ theCase: one(Cases, caseId) }),
      further: deciding,
      rule: fileCase,
    }),
    declineCase: mutation({
      edits: 'theCase',
      reads: ({ caseId }: DeclineCaseInput) => ({ theCase: one(Cases, caseId) }),
      further: deciding,
      rule: declineCase,
    }),
  },
  Case: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    officerInCharge: ({ officerInCharge }, _args, { reader }) => reader.load(Persons, officerInCharge),
    report: ({ reportId }, _args, { reader }) => reader.load(Reports, reportId),
    deadlines: async ({ id }, _args, { reader }) => {
      const { edges } = await reader.page(Deadlines, { list: 'deadlinesOf', key: id }, { first: 100 });
      return edges.map(({ node }) => node);
    },
    availableActions: (theCase, _args, { actor }) => availableActions(transitions, theCase, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
