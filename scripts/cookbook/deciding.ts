import {
  ApprovalsAwaitingMeDocument,
  OrganDeadlinesDocument,
  StatisticsDocument,
  TakeApprovalStepDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';

const person = 'zhao.leader';
const STATION = '339901510000';

/** What a leader decides beside cases, and looks after. */
export const deciding = [
  recipe(ApprovalsAwaitingMeDocument)({
    name: 'approvals-awaiting-me',
    title: { zh: '待我审批', en: 'What waits for my decision' },
    person,
    variables: () => ({ first: 20 }),
    keep: ({ approvalsAwaitingMe: { edges } }, state) =>
      state.keep(
        'proposal',
        edges.map(({ node }) => node).find(({ id }) => id === state.id('proposal')),
      ),
  }),
  recipe(TakeApprovalStepDocument)({
    name: 'take-approval-step',
    title: { zh: '审核通过，转上一级机关批准', en: 'Review it: the organ above approves next' },
    person,
    variables: (state) => ({
      input: {
        approvalId: state.id('proposal'),
        expectedVersion: state.version('proposal'),
        opinion: '情况属实，同意上报',
      },
    }),
  }),
  recipe(OrganDeadlinesDocument)({
    name: 'organ-deadlines',
    title: { zh: '本单位的期限与红黄绿灯', en: 'The terms of my organ, with their lights' },
    person,
    variables: () => ({ organ: STATION, first: 50 }),
  }),
  recipe(StatisticsDocument)({
    name: 'statistics',
    title: { zh: '本单位一周统计', en: 'The figures of my organ, for a week' },
    person,
    variables: ({ now }) => ({ organ: STATION, from: dayAfter(shanghaiDay(now), -6), to: shanghaiDay(now) }),
    // Figures lag the records by up to a minute.
    until: ({ statistics }) => statistics.at(-1)?.counts.some(({ amount }) => amount > 0) === true,
  }),
];
