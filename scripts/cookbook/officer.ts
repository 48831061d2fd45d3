import {
  AcceptReportDocument,
  CaseFileDocument,
  CasesDocument,
  DeclareOutOfJurisdictionDocument,
  MyCasesDocument,
  RegisterReportDocument,
  RequestCheckOutDocument,
  SeizeItemsDocument,
  WhoAmIDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { evidence } from './evidence.ts';
import { extension } from './extension.ts';
import { keeping } from './keeping.ts';
import { recipe } from './recipe.ts';
import { listening, told } from './told.ts';

const person = 'wang.officer';

export const officer = [
  recipe(WhoAmIDocument)({
    name: 'who-am-i',
    title: { zh: '我是谁，有哪些角色', en: 'Who I am, and in which roles' },
    person,
    variables: () => ({}),
  }),
  recipe(CasesDocument)({
    name: 'cases',
    title: { zh: '本单位的案件与时限', en: 'The cases of my organ, with what is due' },
    person,
    variables: () => ({ first: 10 }),
  }),
  recipe(MyCasesDocument)({
    name: 'my-cases',
    title: { zh: '本人主办的案件', en: 'The cases I am in charge of' },
    person,
    variables: () => ({ first: 20 }),
    keep: ({ casesInMyCharge: { edges } }, state) => {
      const filed = edges.map(({ node }) => node).find(({ status }) => status === 'FILED');
      state.keep('case', filed);
      state.note('filedAt', filed?.filedAt);
      state.keep(
        'awaited',
        edges.map(({ node }) => node).find(({ status }) => status === 'UNDER_FILING_REVIEW'),
      );
    },
  }),
  recipe(RegisterReportDocument)({
    name: 'register-report',
    title: { zh: '当场登记接报案，出具回执', en: 'Register a report on the spot, with a receipt' },
    person,
    variables: ({ now }) => ({
      input: {
        reporterName: '周女士',
        reporterPhone: '13800000006',
        whatHappened: '停在小区地下车库的汽车被砸窗，车内笔记本电脑被盗。',
        occurredAt: now,
        place: '阳光花园地下车库',
      },
    }),
    keep: ({ registerReport: { report, receipt } }, state) => {
      state.keep('report', report);
      state.note('receiptNumber', receipt?.number);
      state.note('receiptCode', receipt?.code);
    },
  }),
  recipe(AcceptReportDocument)({
    name: 'accept-report',
    title: { zh: '受案，立案审查期限起算', en: 'Accept it: a case is born and its review runs' },
    person,
    variables: (state) => ({
      input: {
        reportId: state.id('report'),
        expectedVersion: state.version('report'),
        kind: 'CRIMINAL',
        suspectedOffence: '盗窃案',
      },
    }),
    keep: ({ acceptReport }, state) => state.keep('newCase', acceptReport.case),
  }),
  recipe(DeclareOutOfJurisdictionDocument)({
    name: 'declare-out-of-jurisdiction',
    title: { zh: '不属于公安机关管辖，书面告知', en: 'Not for the police: the reporter is told why' },
    person,
    before: [
      recipe(RegisterReportDocument)({
        name: 'register-dispute',
        title: { zh: '又接一起报案', en: 'Another report comes in' },
        person,
        variables: ({ now }) => ({
          input: {
            reporterName: '郑先生',
            reporterPhone: '13800000007',
            whatHappened: '与房东就押金退还发生争议。',
            occurredAt: now,
            place: '河滨小区5号',
          },
        }),
        keep: ({ registerReport }, state) => state.keep('dispute', registerReport.report),
      }),
    ],
    variables: (state) => ({
      input: {
        reportId: state.id('dispute'),
        expectedVersion: state.version('dispute'),
        reason: '属于房屋租赁合同纠纷，请向人民法院起诉。',
      },
    }),
  }),
  recipe(CaseFileDocument)({
    name: 'case-file',
    title: { zh: '案件全貌：记录、时限、财物、证据', en: 'A case whole: history, deadlines, items, evidence' },
    person,
    variables: (state) => ({ id: state.id('case') }),
    keep: (answer, state) => {
      const items = answer.case?.propertyItems.edges.map(({ node }) => node) ?? [];
      state.keep(
        'phone',
        items.find(({ status }) => status === 'DEPOSITED'),
      );
    },
  }),
  recipe(SeizeItemsDocument)({
    name: 'seize-items',
    title: { zh: '二人扣押，开列清单', en: 'Seize things, two officers, one list' },
    person,
    variables: (state) => ({
      input: {
        caseId: state.id('case'),
        secondOfficerId: 'Person_li.officer',
        seizedFrom: '张某',
        attestingWitness: '社区工作者刘某',
        place: '阳光路26号出租屋',
        at: state.word('filedAt'),
        items: [
          {
            name: '笔记本电脑',
            description: '银色，14英寸',
            quantity: { amount: '1', unit: '台' },
            condition: { grade: 'INTACT' },
          },
        ],
      },
    }),
    keep: ({ seizeItems }, state) => state.keep('laptop', seizeItems.items?.[0]),
  }),
  recipe(RequestCheckOutDocument)({
    name: 'request-check-out',
    title: { zh: '申请调用财物', en: 'Ask for a thing in store' },
    person,
    variables: (state) => ({
      input: {
        itemId: state.id('phone'),
        expectedVersion: state.version('phone'),
        purpose: '补充提取电子数据',
        returnBy: `${dayAfter(shanghaiDay(state.now), 7)}T09:00:00.000Z`,
      },
    }),
    keep: ({ requestCheckOut }, state) => state.keep('phone', requestCheckOut.item),
  }),
  ...evidence,
  listening,
  ...extension,
  ...keeping,
  ...told,
];
