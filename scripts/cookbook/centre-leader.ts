import {
  AcknowledgeObstructionDocument,
  AnswerObstructionDocument,
  AppealEntrustmentDocument,
  DismissEntrustmentAppealDocument,
  EntrustmentAppealsDocument,
  MyEntrustmentsDocument,
  ObstructionsOfOrganDocument,
  ObstructionsToAnswerDocument,
  OverbookVisitDocument,
  UpholdEntrustmentAppealDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { entrusted, turnedAway } from './entrusted.ts';
import { recipe } from './recipe.ts';
import { booked, spareRoom, urgent } from './urgent.ts';

const person = 'jiang.leader';

/** Papers were turned away, and the lawyer appeals. */
const appealed = [
  ...turnedAway({ name: 'oldLetter', lawyer: 'he.lawyer', suspect: '施某', number: '47' }),
  recipe(AppealEntrustmentDocument)({
    name: 'appeal-old-letter',
    title: { zh: '律师申诉', en: 'The lawyer appeals' },
    person: 'he.lawyer',
    variables: (state) => ({ input: { entrustmentId: state.id('oldLetter'), statement: '证明出具日期为笔误。' } }),
    keep: ({ appealEntrustment }, state) => state.keep('oldLetter', appealEntrustment.entrustment),
  }),
];

/** A session whose only seat is taken. */
const full = [
  spareRoom,
  ...entrusted({ name: 'others', lawyer: 'he.lawyer', suspect: '姚某', number: '48' }),
  urgent({
    name: 'fullSlot',
    mode: 'IN_PERSON',
    period: ({ now }) => {
      const day = dayAfter(shanghaiDay(now), 2);
      return { from: shanghaiInstant(day, '19:00'), to: shanghaiInstant(day, '20:00') };
    },
  }),
  booked({ name: 'onlySeat', person: 'he.lawyer', slot: 'fullSlot', papers: 'others' }),
  recipe(MyEntrustmentsDocument)({
    name: 'find-verified',
    title: { zh: '另一律师的委托手续', en: "Another lawyer's papers" },
    person: 'lin.lawyer',
    variables: () => ({ first: 20 }),
    keep: ({ entrustments: { edges } }, state) =>
      state.keep(
        'waiting',
        edges.map(({ node }) => node).find(({ status }) => status === 'VERIFIED'),
      ),
  }),
];

/** What the leader of a detention centre decides. */
export const centreLeader = [
  recipe(EntrustmentAppealsDocument)({
    name: 'entrustment-appeals',
    title: { zh: '待审查的律师申诉', en: 'Appeals of lawyers whose papers were turned away' },
    person,
    before: appealed,
    variables: () => ({ first: 20 }),
    keep: ({ entrustmentAppeals: { edges } }, state) =>
      state.keep(
        'appealed',
        edges.map(({ node }) => node).find(({ id }) => id !== state.id('oldLetter')),
      ),
  }),
  recipe(UpholdEntrustmentAppealDocument)({
    name: 'uphold-appeal',
    title: { zh: '认定申诉成立，重新核验', en: 'Uphold one: the papers are verified again, as if never turned away' },
    person,
    variables: (state) => ({
      input: {
        entrustmentId: state.id('appealed'),
        expectedVersion: state.version('appealed'),
        reason: '材料齐全，退回不当。',
      },
    }),
  }),
  recipe(DismissEntrustmentAppealDocument)({
    name: 'dismiss-appeal',
    title: { zh: '认定申诉不成立', en: 'Dismiss the other' },
    person,
    variables: (state) => ({
      input: {
        entrustmentId: state.id('oldLetter'),
        expectedVersion: state.version('oldLetter'),
        reason: '证明未加盖律师事务所印章。',
      },
    }),
  }),
  recipe(OverbookVisitDocument)({
    name: 'overbook-visit',
    title: { zh: '本场已满，超额安排一人并留痕', en: 'One visit more than there are seats, with a reason' },
    person,
    before: full,
    variables: (state) => ({
      input: {
        slotId: state.word('fullSlot'),
        entrustmentId: state.id('waiting'),
        reason: '四十八小时将届满，已加设席位。',
      },
    }),
  }),
  recipe(ObstructionsToAnswerDocument)({
    name: 'obstructions-to-answer',
    title: { zh: '待本机构答复的反映', en: "Lawyers' reports that we have to answer" },
    person,
    variables: () => ({ first: 20 }),
    keep: ({ obstructionsToAnswer: { edges } }, state) => state.keep('reported', edges[0]?.node),
  }),
  recipe(AcknowledgeObstructionDocument)({
    name: 'acknowledge-obstruction',
    title: { zh: '签收反映', en: 'We have read it' },
    person,
    variables: (state) => ({
      input: { obstructionId: state.id('reported'), expectedVersion: state.version('reported') },
    }),
    keep: ({ acknowledgeObstruction }, state) => state.keep('reported', acknowledgeObstruction.obstruction),
  }),
  recipe(AnswerObstructionDocument)({
    name: 'answer-obstruction',
    title: { zh: '答复并说明纠正情况', en: 'Answer it: what was put right' },
    person,
    variables: (state) => ({
      input: {
        obstructionId: state.id('reported'),
        expectedVersion: state.version('reported'),
        outcome: 'UPHELD',
        explanation: '手续已恢复核验，并已对窗口民警批评教育。',
      },
    }),
    keep: ({ answerObstruction }, state) => state.keep('reported', answerObstruction.obstruction),
  }),
  recipe(ObstructionsOfOrganDocument)({
    name: 'obstructions-of-organ',
    title: { zh: '与本机构有关的全部反映', en: 'All reports that concern us' },
    person,
    variables: () => ({ first: 20 }),
  }),
];
