import {
  CaseKeepingDocument,
  EvidenceAccessesDocument,
  ExtendRetentionDocument,
  RaiseEvidenceQuotaDocument,
  TakeApprovalStepDocument,
  VerificationReportDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';

const person = 'zhao.leader';
const STATION = '339901510000';
const TEBIBYTE = 2 ** 40;

/** What a leader sees to while evidence lies under its lock. */
export const guarding = [
  recipe(EvidenceAccessesDocument)({
    name: 'evidence-accesses',
    title: { zh: '证据查阅记录', en: 'Who asked to look at it, and why' },
    person,
    variables: (state) => ({ id: state.word('begin-upload') }),
  }),
  recipe(ExtendRetentionDocument)({
    name: 'extend-retention',
    title: { zh: '延长保存期限，只延不缩', en: 'Keep it longer than its kind asks for' },
    person,
    variables: (state) => ({
      input: {
        evidenceId: state.word('begin-upload'),
        until: `${dayAfter(shanghaiDay(state.now), 12 * 365)}T00:00:00.000Z`,
        ground: 'COMPLAINT',
        reason: '当事人就取证程序申诉',
      },
    }),
  }),
  recipe(RaiseEvidenceQuotaDocument)({
    name: 'raise-evidence-quota',
    title: { zh: '提高案件证据存储额度', en: 'Let a case have more evidence under lock' },
    person,
    variables: (state) => ({
      input: { caseId: state.id('case'), bytes: TEBIBYTE, reason: '需保存沿街全部监控录像' },
    }),
  }),
  recipe(VerificationReportDocument)({
    name: 'verification-report',
    title: { zh: '本单位证据校验报告', en: 'What reading my organ’s evidence again came to' },
    person,
    variables: ({ now }) => ({ organ: STATION, from: dayAfter(shanghaiDay(now), -6), to: shanghaiDay(now) }),
    // Figures lag the records by up to a minute.
    until: ({ verificationReport }) => (verificationReport?.verified ?? 0) > 0,
  }),
  recipe(CaseKeepingDocument)({
    name: 'case-keeping',
    title: { zh: '案件证据额度与解除保全进度', en: 'A case’s quota of evidence, and the lifting of its holds' },
    person,
    before: [
      recipe(TakeApprovalStepDocument)({
        name: 'grant-hold-release',
        title: { zh: '批准解除证据保全', en: 'The lifting is granted' },
        // Not whoever declined the case: what would show that this was wrong is not let go by the same hand.
        person: 'feng.leader',
        variables: (state) => ({
          input: {
            approvalId: state.id('holdRelease'),
            expectedVersion: state.version('holdRelease'),
            opinion: '同意解除',
          },
        }),
      }),
    ],
    variables: (state) => ({ id: state.id('quarrelCase') }),
    until: ({ case: ended }) => ended?.holdRelease !== null,
  }),
];
