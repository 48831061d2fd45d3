import {
  AcceptReportDocument,
  FileCaseDocument,
  MyDeadlinesDocument,
  MyProposalsDocument,
  ProposeExtensionDocument,
  RegisterReportDocument,
} from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';

const person = 'wang.officer';

/** A public-security case is filed: its thirty days run. */
const filed = [
  recipe(RegisterReportDocument)({
    name: 'register-damage',
    title: { zh: '接一起治安警情', en: 'A public-security report comes in' },
    person,
    variables: ({ now }) => ({
      input: {
        reporterName: '冯女士',
        reporterPhone: '13800000008',
        whatHappened: '邻居酒后砸坏店门。',
        occurredAt: now,
        place: '阳光路30号',
      },
    }),
    keep: ({ registerReport }, state) => state.keep('damage', registerReport.report),
  }),
  recipe(AcceptReportDocument)({
    name: 'accept-damage',
    title: { zh: '受理为治安案件', en: 'It becomes a public-security case' },
    person,
    variables: (state) => ({
      input: {
        reportId: state.id('damage'),
        expectedVersion: state.version('damage'),
        kind: 'ADMINISTRATIVE',
        publicSecurity: true,
        suspectedOffence: '故意损毁财物案',
      },
    }),
    keep: ({ acceptReport }, state) => state.keep('damageCase', acceptReport.case),
  }),
  recipe(FileCaseDocument)({
    name: 'file-damage',
    title: { zh: '领导批准立案', en: 'The leader files it' },
    person: 'zhao.leader',
    variables: (state) => ({ input: { caseId: state.id('damageCase'), expectedVersion: state.version('damageCase') } }),
  }),
];

/** A term that is too short: seen, and proposed to be longer. */
export const extension = [
  recipe(MyDeadlinesDocument)({
    name: 'my-deadlines',
    title: { zh: '我的期限，最紧急的在前', en: 'The terms that run for me, the most urgent first' },
    person,
    before: filed,
    variables: () => ({ first: 50 }),
    keep: ({ myDeadlines: { edges } }, state) =>
      state.keep(
        'thirtyDays',
        edges.map(({ node }) => node).find(({ term }) => term === 'PUBLIC_SECURITY_CASE'),
      ),
  }),
  recipe(ProposeExtensionDocument)({
    name: 'propose-extension',
    title: { zh: '提请上一级机关延长办案期限', en: 'Propose that a term be longer: the organ above decides' },
    person,
    variables: (state) => ({
      input: { deadlineId: state.id('thirtyDays'), extension: 'NEXT_ABOVE', reason: '价格认定尚未完成' },
    }),
    keep: ({ proposeDeadlineExtension }, state) => state.keep('proposal', proposeDeadlineExtension.approval),
  }),
  recipe(MyProposalsDocument)({
    name: 'my-proposals',
    title: { zh: '我提请的审批到了哪一步', en: 'Where the things I proposed stand' },
    person,
    variables: () => ({ first: 20 }),
  }),
];
