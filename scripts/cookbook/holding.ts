import {
  CancelVisitDocument,
  ChangeVisitPartyDocument,
  ConfirmVisitDocument,
  CreateCalendarFeedDocument,
  DeclineSeatOfferDocument,
  ExtendHoldDocument,
  FreeSeatsDocument,
  HoldSeatDocument,
  JoinWaitlistDocument,
  LeaveWaitlistDocument,
  MyCalendarDocument,
  MyCalendarFeedsDocument,
  MyWaitlistsDocument,
  ReportDelayDocument,
  RevokeCalendarFeedDocument,
  VisitPassDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';
import { booked, urgent } from './urgent.ts';

const person = 'lin.lawyer';
const MINUTE = 60_000;

/** Free seats to a pass in the hand. */
export const holding = [
  recipe(FreeSeatsDocument)({
    name: 'free-seats',
    title: { zh: '跨会见室、跨日期查空余席位', en: 'Free seats across rooms and days, by mode and equipment' },
    person,
    variables: (state) => ({
      centreId: state.word('centre'),
      ...days(state.now),
      ...{ mode: 'REMOTE' as const, equipment: ['VIDEO_LINK' as const], first: 50 },
    }),
    keep: ({ freeSeats: { edges } }, state) => {
      const { id, from } = edges.at(-3)?.node ?? {};
      state.note('freeSlot', id);
      state.note('comesAt', from && later(from, 10 * MINUTE));
    },
  }),
  recipe(HoldSeatDocument)({
    name: 'hold-seat',
    title: { zh: '暂留席位十分钟', en: 'Keep a seat for ten minutes' },
    person,
    variables: (state) => ({ input: { slotId: state.word('freeSlot'), entrustmentId: state.id('entrustment') } }),
    keep: ({ holdSeat }, state) => state.keep('held', holdSeat.visit),
  }),
  recipe(ExtendHoldDocument)({
    name: 'extend-hold',
    title: { zh: '延长暂留一次', en: 'Ten minutes more, once' },
    person,
    variables: (state) => ({ input: { visitId: state.id('held') } }),
  }),
  recipe(ConfirmVisitDocument)({
    name: 'confirm-visit',
    title: { zh: '确认预约，助理同行', en: 'Confirm it; an assistant comes along' },
    person,
    variables: (state) => ({
      input: {
        visitId: state.id('held'),
        assistant: { name: '郑助理', card: 'TRAINEE_CARD', number: '实习2026-15', firmLetter: '明理函〔2026〕133号' },
      },
    }),
    keep: ({ confirmVisit }, state) => state.keep('held', confirmVisit.visit),
  }),
  recipe(VisitPassDocument)({
    name: 'visit-pass',
    title: { zh: '会见凭证二维码与日历文件', en: 'The pass with its QR symbol, and the visit for a calendar' },
    person,
    variables: (state) => ({ id: state.id('held') }),
  }),
  recipe(ReportDelayDocument)({
    name: 'report-delay',
    title: { zh: '告知晚到', en: 'I shall be late; the seat is kept' },
    person,
    variables: (state) => ({
      input: { visitId: state.id('held'), expectedVersion: state.version('held'), expectedAt: state.word('comesAt') },
    }),
    keep: ({ reportDelay }, state) => state.keep('held', reportDelay.visit),
  }),
  recipe(ChangeVisitPartyDocument)({
    name: 'change-visit-party',
    title: { zh: '增加翻译人员，须经许可', en: 'An interpreter comes too: that waits for permission' },
    person,
    variables: (state) => ({
      input: {
        visitId: state.id('held'),
        expectedVersion: state.version('held'),
        interpreter: { name: '木沙江', language: '维吾尔语' },
      },
    }),
  }),
];

/** Everything is taken: to wait, and what happens when a seat is given back. */
export const waitlisted = [
  recipe(JoinWaitlistDocument)({
    name: 'join-waitlist',
    title: { zh: '已约满，加入候补', en: 'It is full: wait for a seat' },
    person,
    before: [
      urgent({ name: 'eveningSlot', mode: 'IN_PERSON', period: evening }),
      booked({ name: 'eveningVisit', person: 'he.lawyer', slot: 'eveningSlot', papers: 'others' }),
    ],
    variables: (state) => ({
      input: {
        entrustmentId: state.id('entrustment'),
        date: shanghaiDay(evening(state).from),
        mode: 'IN_PERSON',
        earliest: '17:00',
      },
    }),
    keep: ({ joinWaitlist }, state) => state.note('waitlist', joinWaitlist.waitlist?.id),
  }),
  recipe(MyWaitlistsDocument)({
    name: 'my-waitlists',
    title: { zh: '他人取消，席位为我保留', en: 'Somebody cancelled, and the seat is kept for me' },
    person,
    before: [
      recipe(CancelVisitDocument)({
        name: 'give-back',
        title: { zh: '另一律师取消会见', en: 'Another lawyer cancels' },
        person: 'he.lawyer',
        variables: (state) => ({ input: { visitId: state.id('eveningVisit'), reason: '当日另有安排' } }),
      }),
    ],
    variables: () => ({ first: 20 }),
    until: ({ waitlists }) => waitlists.edges.some(({ node }) => node.entries.some(({ offer }) => offer !== null)),
  }),
  recipe(DeclineSeatOfferDocument)({
    name: 'decline-seat-offer',
    title: { zh: '放弃该席位，继续候补', en: 'Let it go, and wait on' },
    person,
    variables: (state) => ({
      input: { waitlistId: state.word('waitlist'), entrustmentId: state.id('entrustment') },
    }),
  }),
  recipe(LeaveWaitlistDocument)({
    name: 'leave-waitlist',
    title: { zh: '退出候补', en: 'Wait no longer' },
    person,
    variables: (state) => ({
      input: { waitlistId: state.word('waitlist'), entrustmentId: state.id('entrustment') },
    }),
  }),
];

/** A lawyer's days. */
export const calendars = [
  recipe(MyCalendarDocument)({
    name: 'my-calendar',
    title: { zh: '本人的会见日历', en: 'My visits of a fortnight' },
    person,
    variables: ({ now }) => days(now),
  }),
  recipe(CreateCalendarFeedDocument)({
    name: 'create-calendar-feed',
    title: { zh: '创建日历订阅，地址仅显示一次', en: 'A calendar feed; its secret address is said once' },
    person,
    variables: () => ({ input: {} }),
    keep: ({ createCalendarFeed }, state) => state.keep('feed', createCalendarFeed.feed),
  }),
  recipe(MyCalendarFeedsDocument)({
    name: 'my-calendar-feeds',
    title: { zh: '本人的日历订阅', en: 'My calendar feeds' },
    person,
    variables: () => ({}),
  }),
  recipe(RevokeCalendarFeedDocument)({
    name: 'revoke-calendar-feed',
    title: { zh: '撤销日历订阅', en: 'Its address leads nowhere any more' },
    person,
    variables: (state) => ({ input: { feedId: state.id('feed') } }),
  }),
];

/** Two weeks from today: more is open, and less would hold too little. */
function days(now: string) {
  const from = shanghaiDay(now);
  return { from, to: dayAfter(from, 13) };
}

/** A time at which nobody of the demo has anything else. */
function evening({ now }: { readonly now: string }) {
  const day = dayAfter(shanghaiDay(now), 2);
  return { from: shanghaiInstant(day, '17:30'), to: shanghaiInstant(day, '18:30') };
}
