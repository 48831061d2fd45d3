import {
  AdmitDetaineeDocument,
  BookVisitDocument,
  CancelVisitDocument,
  CentresDocument,
  FreeSlotsDocument,
  MyDeadlinesDocument,
  MyEntrustmentsDocument,
  MyNotificationsDocument,
  PresentPapersDocument,
  RescheduleVisitDocument,
  RevokeEntrustmentDocument,
  VerifyEntrustmentDocument,
  VisitFileDocument,
  VisitsDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { calendars, holding, waitlisted } from './holding.ts';
import { obstructed } from './obstructed.ts';
import { proving } from './proving.ts';
import { recipe } from './recipe.ts';

const person = 'lin.lawyer';
const PROVINCE = '33';

/** The staff find the person at the centre, and the papers in order. */
const verified = [
  recipe(AdmitDetaineeDocument)({
    name: 'admit-defended',
    title: { zh: '吴某入所', en: 'The person is admitted' },
    person: 'wu.centre',
    variables: (state) => ({ input: { centreId: state.word('centre'), name: '吴某' } }),
    keep: ({ admitDetainee }, state) => state.keep('defended', admitDetainee.detainee),
  }),
  recipe(VerifyEntrustmentDocument)({
    name: 'verify-papers',
    title: { zh: '看守所核验委托手续', en: 'The staff verify the papers' },
    person: 'wu.centre',
    variables: (state) => ({ input: { entrustmentId: state.id('papers'), detaineeId: state.id('defended') } }),
    keep: ({ verifyEntrustment }, state) => state.keep('papers', verifyEntrustment.entrustment),
  }),
];

export const lawyer = [
  recipe(MyEntrustmentsDocument)({
    name: 'my-entrustments',
    title: { zh: '本人的委托手续与期限', en: 'My entrustments, and by when I am to be in the room' },
    person,
    variables: () => ({ first: 20 }),
    keep: ({ entrustments: { edges } }, state) => {
      const verified = edges.map(({ node }) => node).find(({ status }) => status === 'VERIFIED');
      state.keep('entrustment', verified);
      // Papers are good for the centre they were presented to.
      state.note('centre', verified?.centre?.id);
    },
  }),
  recipe(MyDeadlinesDocument)({
    name: 'my-48-hours',
    title: { zh: '四十八小时内应当安排的会见', en: 'The 48 hours that run for me' },
    person,
    variables: () => ({ first: 20 }),
  }),
  recipe(MyNotificationsDocument)({
    name: 'lawyer-notifications',
    title: { zh: '手续核验结果等通知', en: 'What I was told: papers verified, visits moved' },
    person,
    variables: () => ({ first: 20, unread: true }),
    until: ({ notifications }) => notifications.edges.length > 0,
  }),
  recipe(CentresDocument)({
    name: 'centres',
    title: { zh: '一省的看守所', en: 'The centres of a province' },
    person,
    variables: () => ({ province: PROVINCE }),
  }),
  recipe(PresentPapersDocument)({
    name: 'present-papers',
    title: { zh: '提交三证', en: 'Present the three papers' },
    person,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        suspect: '吴某',
        firmLetter: '明理函〔2026〕131号',
        authority: { kind: 'POWER_OF_ATTORNEY', number: '委2026-91' },
      },
    }),
    keep: ({ presentPapers }, state) => state.keep('papers', presentPapers.entrustment),
  }),
  ...proving,
  recipe(FreeSlotsDocument)({
    name: 'free-slots',
    title: { zh: '哪些场次还有席位', en: 'Where there are free seats' },
    person,
    variables: (state) => ({ centreId: state.word('centre'), ...fortnight(state.now), first: 50 }),
    keep: ({ slots: { edges } }, state) => {
      const free = edges.map(({ node }) => node).filter(({ freeSeats }) => freeSeats > 0);
      state.note('slot', free.at(-1)?.id);
      state.note('laterSlot', free.at(-2)?.id);
    },
  }),
  recipe(VisitsDocument)({
    name: 'visits',
    title: { zh: '本人的会见', en: 'My visits' },
    person,
    variables: (state) => ({ centreId: state.word('centre'), ...fortnight(state.now) }),
    keep: ({ visits: { edges } }, state) => {
      const confirmed = edges.map(({ node }) => node).find(({ status }) => status === 'CONFIRMED');
      state.note('visitDay', confirmed && shanghaiDay(confirmed.from));
      state.keep('awaitedVisit', confirmed);
    },
  }),
  recipe(BookVisitDocument)({
    name: 'book-visit',
    title: { zh: '预约席位', en: 'Book a seat' },
    person,
    variables: (state) => ({ input: { slotId: state.word('slot'), entrustmentId: state.id('entrustment') } }),
    keep: ({ bookVisit }, state) => state.keep('visit', bookVisit.visit),
  }),
  recipe(RescheduleVisitDocument)({
    name: 'reschedule-visit',
    title: { zh: '改期', en: 'Move the visit' },
    person,
    variables: (state) => ({
      input: {
        visitId: state.id('visit'),
        expectedVersion: state.version('visit'),
        slotId: state.word('laterSlot'),
      },
    }),
    keep: ({ rescheduleVisit }, state) => state.keep('visit', rescheduleVisit.visit),
  }),
  recipe(CancelVisitDocument)({
    name: 'cancel-visit',
    title: { zh: '取消会见', en: 'Cancel the visit' },
    person,
    variables: (state) => ({
      input: { visitId: state.id('visit'), expectedVersion: state.version('visit'), reason: '当日开庭' },
    }),
    keep: ({ cancelVisit }, state) => state.keep('visit', cancelVisit.visit),
  }),
  recipe(VisitFileDocument)({
    name: 'visit-file',
    title: { zh: '单次会见与办理记录', en: 'One visit with its history' },
    person,
    variables: (state) => ({ id: state.id('visit') }),
  }),
  ...holding,
  ...waitlisted,
  ...calendars,
  ...obstructed,
  recipe(RevokeEntrustmentDocument)({
    name: 'revoke-entrustment',
    title: { zh: '解除委托', en: 'The entrustment has ended' },
    person,
    before: verified,
    variables: (state) => ({
      input: { entrustmentId: state.id('papers'), expectedVersion: state.version('papers'), reason: '当事人另行委托' },
    }),
  }),
];

/** The sessions that stand open: a fortnight from today. */
function fortnight(now: string) {
  const from = shanghaiDay(now);
  return { from, to: dayAfter(from, 13) };
}
