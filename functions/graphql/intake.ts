import { Cases } from '#domain/case/case/cases.ts';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { lookingFurther, lookingUp, lookUpReceipt } from '#domain/intake/receipt/look-up.ts';
import { accepting, acceptReport } from '#domain/intake/report/accept.ts';
import { declareOutOfJurisdiction } from '#domain/intake/report/declare-out-of-jurisdiction.ts';
import { registering, registerReport } from '#domain/intake/report/register.ts';
import type { Report } from '#domain/intake/report/report.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import { transferReport } from '#domain/intake/report/transfer.ts';
import { transitions } from '#domain/intake/report/transitions.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { connection } from './connection.ts';
import type {
  AcceptReportInput,
  DeclareReportOutOfJurisdictionInput,
  LookUpReceiptInput,
  RegisterReportInput,
  Resolvers,
  TransferReportInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { listedOrgan } from './organ-list.ts';
import { sha256 } from './sha256.ts';

export const intake = {
  Query: {
    report: (_parent, { id }, { reader }) => reader.load(Reports, id),
    reports: (_parent, { organ, ...args }, { reader, actor }) => {
      const key = listedOrgan(actor, organ);
      if (key === undefined) return connection([], false, undefined);
      return reader.page(Reports, { list: 'reportsOfOrgan', key }, args, { descending: true });
    },
  },
  Mutation: {
    registerReport: mutation({
      reads: (_input: RegisterReportInput, asked: Asked) => registering(asked),
      rule: registerReport(sha256),
    }),
    acceptReport: mutation({
      edits: 'report',
      reads: ({ reportId, officerInCharge }: AcceptReportInput, { actor }: Asked) => ({
        report: one(Reports, reportId),
        officer: one(Persons, officerInCharge ?? actor.id),
      }),
      further: ({ report }: { report: Report }, _input: AcceptReportInput, asked: Asked) => accepting(report, asked),
      rule: acceptReport(CHINESE_CALENDAR),
    }),
    transferReport: mutation({
      edits: 'report',
      reads: ({ reportId, to }: TransferReportInput) => ({
        report: one(Reports, reportId),
        organ: internal(Organs, organId(to)),
      }),
      rule: transferReport,
    }),
    declareReportOutOfJurisdiction: mutation({
      edits: 'report',
      reads: ({ reportId }: DeclareReportOutOfJurisdictionInput) => ({ report: one(Reports, reportId) }),
      rule: declareOutOfJurisdiction,
    }),
    lookUpReceipt: mutation({
      reads: ({ number }: LookUpReceiptInput) => lookingUp(number),
      further: ({ report }: { report: Report | undefined }) => lookingFurther(report),
      rule: lookUpReceipt(sha256),
    }),
  },
  Report: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    registeredBy: ({ registeredBy }, _args, { reader }) => reader.load(Persons, registeredBy),
    case: (report, _args, { reader }) => (report.status === 'ACCEPTED' ? reader.load(Cases, report.caseId) : null),
    transferredTo: (report, _args, { reader }) =>
      report.status === 'TRANSFERRED' ? reader.load(Organs, organId(report.transferredTo)) : null,
    availableActions: (report, _args, { actor }) => availableActions(transitions, report, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
