import {
  AcceptObstructionAnswerDocument,
  AcknowledgeObstructionDocument,
  AnswerObstructionDocument,
  EscalateObstructionDocument,
  MyObstructionsDocument,
  ReportObstructionDocument,
  WithdrawObstructionDocument,
} from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';

const person = 'lin.lawyer';
const CENTRE = '339901430000';

/** The centre reads it, and answers that it is not so. */
const denied = [
  recipe(AcknowledgeObstructionDocument)({
    name: 'read-obstruction',
    title: { zh: '看守所签收', en: 'The centre has read it' },
    person: 'jiang.leader',
    variables: (state) => ({ input: { obstructionId: state.id('obstruction') } }),
  }),
  recipe(AnswerObstructionDocument)({
    name: 'deny-obstruction',
    title: { zh: '看守所答复：不属实', en: 'The centre answers that it is not so' },
    person: 'jiang.leader',
    variables: (state) => ({
      input: { obstructionId: state.id('obstruction'), outcome: 'NOT_UPHELD', explanation: '当日会见室均已安排。' },
    }),
    keep: ({ answerObstruction }, state) => state.keep('obstruction', answerObstruction.obstruction),
  }),
];

/** A lawyer is kept from practising, and says so (CPL 49). */
export const obstructed = [
  recipe(ReportObstructionDocument)({
    name: 'report-obstruction',
    title: { zh: '反映不提供会见室', en: 'Report that no room was given' },
    person,
    variables: (state) => ({
      input: {
        kind: 'MEETING_ROOM_DENIED',
        organ: CENTRE,
        entrustmentId: state.id('entrustment'),
        statement: '到所后被告知当日无会见室，未告知何时可以安排。',
        happenedAt: state.now,
      },
    }),
    keep: ({ reportObstruction }, state) => state.keep('obstruction', reportObstruction.obstruction),
  }),
  recipe(MyObstructionsDocument)({
    name: 'my-obstructions',
    title: { zh: '本人的反映与答复', en: 'My reports, and the answers' },
    person,
    before: denied,
    variables: () => ({ first: 20 }),
  }),
  recipe(EscalateObstructionDocument)({
    name: 'escalate-obstruction',
    title: { zh: '不认可答复，向上一级反映', en: 'It will not do: to the organ next above, once' },
    person,
    variables: (state) => ({
      input: { obstructionId: state.id('obstruction'), expectedVersion: state.version('obstruction') },
    }),
    keep: ({ escalateObstruction }, state) => state.keep('obstruction', escalateObstruction.obstruction),
  }),
  recipe(WithdrawObstructionDocument)({
    name: 'withdraw-obstruction',
    title: { zh: '问题已解决，撤回反映', en: 'It has been put right: take the report back' },
    person,
    variables: (state) => ({
      input: {
        obstructionId: state.id('obstruction'),
        expectedVersion: state.version('obstruction'),
        reason: '已安排会见',
      },
    }),
  }),
  recipe(AcceptObstructionAnswerDocument)({
    name: 'accept-obstruction-answer',
    title: { zh: '认可答复，办结', en: 'Another lawyer accepts the answer they were given' },
    person: 'he.lawyer',
    variables: (state) => ({
      input: { obstructionId: state.id('reported'), expectedVersion: state.version('reported') },
    }),
  }),
];
