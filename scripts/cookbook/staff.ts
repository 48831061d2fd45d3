import {
  AddSessionTemplateDocument,
  AddVisitRoomDocument,
  AdmitDetaineeDocument,
  CentreDayDocument,
  DetaineesDocument,
  OpenSlotsDocument,
  OpenSlotsThroughDocument,
  OrganDeadlinesDocument,
  PapersToVerifyDocument,
  ProcessProgressDocument,
  RejectEntrustmentDocument,
  ReleaseDetaineeDocument,
  VerifyEntrustmentDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { arriving } from './arriving.ts';
import { changing } from './changing.ts';
import { presented } from './entrusted.ts';
import { recipe } from './recipe.ts';
import { whereabouts } from './whereabouts.ts';

const person = 'wu.centre';

export const staff = [
  recipe(CentreDayDocument)({
    name: 'centre-day',
    title: { zh: '当日会见安排', en: 'Who comes on a day, to whom' },
    person,
    variables: (state) => ({ centreId: state.word('centre'), day: state.word('visitDay') }),
  }),
  recipe(OrganDeadlinesDocument)({
    name: 'centre-deadlines',
    title: { zh: '本所应在期限内安排的会见', en: 'The terms that run for the centre' },
    person,
    variables: () => ({ first: 50 }),
  }),
  recipe(PapersToVerifyDocument)({
    name: 'papers-to-verify',
    title: { zh: '待核验的委托手续', en: 'Papers to verify' },
    person,
    before: [
      presented({ name: 'soundPapers', lawyer: 'he.lawyer', suspect: '孙某', number: '45' }),
      presented({ name: 'wrongPapers', lawyer: 'he.lawyer', suspect: '钱某', number: '46' }),
    ],
    variables: (state) => ({ centreId: state.word('centre') }),
  }),
  recipe(AdmitDetaineeDocument)({
    name: 'admit-detainee',
    title: { zh: '入所登记', en: 'Admit a detainee' },
    person,
    variables: (state) => ({ input: { centreId: state.word('centre'), name: '孙某' } }),
    keep: ({ admitDetainee }, state) => state.keep('detainee', admitDetainee.detainee),
  }),
  recipe(DetaineesDocument)({
    name: 'detainees',
    title: { zh: '本所在押人员', en: 'Who is held here' },
    person,
    variables: (state) => ({ centreId: state.word('centre') }),
  }),
  recipe(VerifyEntrustmentDocument)({
    name: 'verify-entrustment',
    title: { zh: '核验通过', en: 'Verify papers' },
    person,
    variables: (state) => ({
      input: {
        entrustmentId: state.id('soundPapers'),
        expectedVersion: state.version('soundPapers'),
        detaineeId: state.id('detainee'),
      },
    }),
  }),
  recipe(RejectEntrustmentDocument)({
    name: 'reject-entrustment',
    title: { zh: '核验不通过，不透露是否在押', en: 'Reject papers, telling nothing of who is held' },
    person,
    variables: (state) => ({
      input: {
        entrustmentId: state.id('wrongPapers'),
        expectedVersion: state.version('wrongPapers'),
        reason: 'NOT_CONFIRMED',
      },
    }),
  }),
  recipe(AddVisitRoomDocument)({
    name: 'add-visit-room',
    title: { zh: '增设会见室', en: 'A new room' },
    person,
    variables: (state) => ({
      input: { centreId: state.word('centre'), code: '102', mode: 'IN_PERSON', capacity: 2 },
    }),
    keep: ({ addVisitRoom }, state) => state.keep('centreNow', addVisitRoom.centre),
  }),
  recipe(AddSessionTemplateDocument)({
    name: 'add-session-template',
    title: { zh: '增设每周时段', en: 'A new weekly session' },
    person,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        expectedVersion: state.version('centreNow'),
        room: '102',
        weekdays: [6],
        from: '09:00',
        to: '10:00',
        effectiveFrom: shanghaiDay(state.now),
      },
    }),
    keep: ({ addSessionTemplate: { centre } }, state) => state.note('template', centre?.templates.at(-1)?.code),
  }),
  ...changing,
  recipe(OpenSlotsDocument)({
    name: 'open-slots',
    title: { zh: '四周后一周的场次', en: 'Open the sessions of a week that does not open by itself yet' },
    person,
    variables: (state) => {
      const from = dayAfter(shanghaiDay(state.now), 28);
      return { input: { centreId: state.word('centre'), from, to: dayAfter(from, 6) } };
    },
  }),
  recipe(OpenSlotsThroughDocument)({
    name: 'open-slots-through',
    title: { zh: '批量开放到两个月后', en: 'Open the sessions of two months ahead, step by step' },
    person,
    variables: (state) => ({
      input: { centreId: state.word('centre'), until: dayAfter(shanghaiDay(state.now), 60) },
    }),
    keep: ({ openSlotsThrough }, state) => state.keep('opening', openSlotsThrough.process),
  }),
  recipe(ProcessProgressDocument)({
    name: 'process-progress',
    title: { zh: '批处理到了哪一步', en: 'How far that is' },
    person,
    variables: (state) => ({ id: state.id('opening') }),
    until: ({ node }) => node !== null && 'status' in node && node.status === 'COMPLETED',
  }),
  ...arriving,
  ...whereabouts,
  recipe(ReleaseDetaineeDocument)({
    name: 'release-detainee',
    title: { zh: '出所登记', en: 'A detainee leaves' },
    person,
    variables: (state) => ({
      input: { detaineeId: state.id('detainee'), expectedVersion: state.version('detainee') },
    }),
  }),
];
