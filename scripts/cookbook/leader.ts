import {
  ApproveCheckOutDocument,
  AwaitingMeDocument,
  CaseHoldingsDocument,
  DeclineCaseDocument,
  EvidenceFileDocument,
  FileCaseDocument,
  RejectCheckOutDocument,
  ReportFileDocument,
  ReportsOfDocument,
  RequestCheckOutDocument,
  TransferReportDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { centreLeader } from './centre-leader.ts';
import { deciding } from './deciding.ts';
import { guarding } from './guarding.ts';
import { permitting } from './permitting.ts';
import { recipe } from './recipe.ts';

const person = 'zhao.leader';
const STATION = '339901510000';
const HEDONG = '339901520000';

export const leader = [
  recipe(AwaitingMeDocument)({
    name: 'awaiting-me',
    title: { zh: '待我审批的案件与警情', en: 'What awaits me' },
    person,
    variables: () => ({ rows: 20 }),
    keep: ({ cases, reports }, state) => {
      const nodes = cases.edges.map(({ node }) => node);
      const toDecide = nodes.filter(({ availableActions }) => availableActions.includes('FILE'));
      state.keep(
        'newCase',
        toDecide.find(({ id }) => id === state.id('newCase')),
      );
      state.keep(
        'awaited',
        toDecide.find(({ id }) => id === state.id('awaited')),
      );
      const received = reports.edges.map(({ node }) => node).find(({ status }) => status === 'RECEIVED');
      state.keep('received', received);
    },
  }),
  recipe(FileCaseDocument)({
    name: 'file-case',
    title: { zh: '批准立案', en: 'File a case' },
    person,
    variables: (state) => ({ input: { caseId: state.id('newCase'), expectedVersion: state.version('newCase') } }),
  }),
  recipe(DeclineCaseDocument)({
    name: 'decline-case',
    title: { zh: '不予立案', en: 'Decline to file a case' },
    person,
    variables: (state) => ({
      input: {
        caseId: state.id('awaited'),
        expectedVersion: state.version('awaited'),
        reason: '双方当场和解，没有违反治安管理的事实。',
      },
    }),
  }),
  recipe(CaseHoldingsDocument)({
    name: 'case-holdings',
    title: { zh: '案件的涉案财物与证据', en: 'A case with its property and evidence' },
    person,
    variables: (state) => ({ id: state.id('case') }),
    keep: (answer, state) => {
      const items = answer.case?.propertyItems.edges.map(({ node }) => node) ?? [];
      state.keep(
        'phone',
        items.find(({ availableActions }) => availableActions.includes('APPROVE_CHECK_OUT')),
      );
    },
  }),
  recipe(RejectCheckOutDocument)({
    name: 'reject-check-out',
    title: { zh: '不批准调用', en: 'Reject a check-out' },
    person,
    variables: (state) => ({
      input: { itemId: state.id('phone'), expectedVersion: state.version('phone'), reason: '请说明具体鉴定事项' },
    }),
    keep: ({ rejectCheckOut }, state) => state.keep('phone', rejectCheckOut.item),
  }),
  recipe(ApproveCheckOutDocument)({
    name: 'approve-check-out',
    title: { zh: '批准调用', en: 'Approve a check-out' },
    person,
    before: [
      recipe(RequestCheckOutDocument)({
        name: 'request-check-out-again',
        title: { zh: '民警补充说明后再次申请', en: 'The officer asks again, saying more' },
        person: 'wang.officer',
        variables: (state) => ({
          input: {
            itemId: state.id('phone'),
            expectedVersion: state.version('phone'),
            purpose: '送检恢复已删除的聊天记录',
            returnBy: `${dayAfter(shanghaiDay(state.now), 7)}T09:00:00.000Z`,
          },
        }),
        keep: ({ requestCheckOut }, state) => state.keep('phone', requestCheckOut.item),
      }),
    ],
    variables: (state) => ({ input: { itemId: state.id('phone'), expectedVersion: state.version('phone') } }),
    keep: ({ approveCheckOut }, state) => state.keep('phone', approveCheckOut.item),
  }),
  recipe(ReportsOfDocument)({
    name: 'reports-of',
    title: { zh: '本单位的警情', en: 'The reports of an organ' },
    person,
    variables: () => ({ organ: STATION, first: 20 }),
  }),
  recipe(TransferReportDocument)({
    name: 'transfer-report',
    title: { zh: '移送有管辖权的单位', en: 'Transfer a report to who has jurisdiction' },
    person,
    variables: (state) => ({
      input: {
        reportId: state.id('received'),
        expectedVersion: state.version('received'),
        to: HEDONG,
        reason: '报案人转账地在河东派出所辖区。',
      },
    }),
  }),
  recipe(ReportFileDocument)({
    name: 'report-file',
    title: { zh: '单条警情全貌', en: 'One report whole' },
    person,
    variables: (state) => ({ id: state.id('received') }),
  }),
  recipe(EvidenceFileDocument)({
    name: 'evidence-file',
    title: {
      zh: '单份证据：上传、封存、调阅',
      en: 'One piece of evidence: who brought it, what seals it, who read it',
    },
    person,
    variables: (state) => ({ id: state.word('begin-upload') }),
  }),
  ...deciding,
  ...guarding,
  ...permitting,
  ...centreLeader,
];
