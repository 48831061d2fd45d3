import {
  CancelVisitDocument,
  ConfirmVisitDocument,
  EntrustmentsOfFirmDocument,
  ExtendHoldDocument,
  FreeSeatsDocument,
  HoldSeatDocument,
  JoinWaitlistDocument,
  LeaveWaitlistDocument,
  PresentPapersDocument,
  RescheduleVisitDocument,
  VisitPassDocument,
  VisitsOfFirmDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';

const person = 'gu.clerk';
const LAWYER = 'Person_lin.lawyer';

/** What a law firm's clerk does for its lawyers: all but what the lawyer has to answer for in person. */
export const clerk = [
  recipe(EntrustmentsOfFirmDocument)({
    name: 'entrustments-of-firm',
    title: { zh: '本所的委托手续', en: "The firm's papers, and where they stand" },
    person,
    variables: () => ({ first: 20 }),
    keep: ({ entrustmentsOfFirm: { edges } }, state) => {
      const verified = edges.map(({ node }) => node).find(({ status }) => status === 'VERIFIED');
      state.keep('firmPapers', verified);
    },
  }),
  recipe(VisitsOfFirmDocument)({
    name: 'visits-of-firm',
    title: { zh: '本所律师的会见', en: "The visits of the firm's lawyers" },
    person,
    variables: () => ({ first: 20 }),
  }),
  recipe(PresentPapersDocument)({
    name: 'clerk-presents',
    title: { zh: '代律师提交三证', en: 'Present papers for a lawyer of the firm' },
    person,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        lawyerId: LAWYER,
        suspect: '尤某',
        firmLetter: '明理函〔2026〕134号',
        authority: { kind: 'POWER_OF_ATTORNEY', number: '委2026-134' },
      },
    }),
  }),
  recipe(FreeSeatsDocument)({
    name: 'clerk-free-seats',
    title: { zh: '查现场席位', en: 'Free seats face to face' },
    person,
    variables: (state) => {
      const from = shanghaiDay(state.now);
      return { centreId: state.word('centre'), from, to: dayAfter(from, 13), mode: 'IN_PERSON', first: 50 };
    },
    keep: ({ freeSeats: { edges } }, state) => {
      state.note('firmSlot', edges.at(-2)?.node.id);
      state.note('firmLater', edges.at(-1)?.node.id);
    },
  }),
  recipe(HoldSeatDocument)({
    name: 'clerk-holds',
    title: { zh: '代律师暂留席位', en: 'Keep a seat for the lawyer' },
    person,
    variables: (state) => ({ input: { slotId: state.word('firmSlot'), entrustmentId: state.id('firmPapers') } }),
    keep: ({ holdSeat }, state) => state.keep('firmVisit', holdSeat.visit),
  }),
  recipe(ExtendHoldDocument)({
    name: 'clerk-extends',
    title: { zh: '等待律师确认，延长一次', en: 'The lawyer has still to answer: ten minutes more' },
    person,
    variables: (state) => ({ input: { visitId: state.id('firmVisit') } }),
  }),
  recipe(ConfirmVisitDocument)({
    name: 'clerk-confirms',
    title: { zh: '确认预约', en: 'Confirm it' },
    person,
    variables: (state) => ({ input: { visitId: state.id('firmVisit') } }),
    keep: ({ confirmVisit }, state) => state.keep('firmVisit', confirmVisit.visit),
  }),
  recipe(VisitPassDocument)({
    name: 'clerk-pass',
    title: { zh: '打印会见凭证', en: 'Print the pass' },
    person,
    variables: (state) => ({ id: state.id('firmVisit') }),
  }),
  recipe(RescheduleVisitDocument)({
    name: 'clerk-moves',
    title: { zh: '改期，原凭证作废', en: 'Move the visit; the pass is replaced' },
    person,
    variables: (state) => ({
      input: {
        visitId: state.id('firmVisit'),
        expectedVersion: state.version('firmVisit'),
        slotId: state.word('firmLater'),
      },
    }),
    keep: ({ rescheduleVisit }, state) => state.keep('firmVisit', rescheduleVisit.visit),
  }),
  recipe(JoinWaitlistDocument)({
    name: 'clerk-waits',
    title: { zh: '代律师候补更早的一天', en: 'Wait for an earlier day' },
    person,
    variables: (state) => ({
      input: {
        entrustmentId: state.id('firmPapers'),
        date: dayAfter(shanghaiDay(state.now), 2),
        mode: 'REMOTE',
        earliest: '20:00',
      },
    }),
    keep: ({ joinWaitlist }, state) => state.note('firmWaitlist', joinWaitlist.waitlist?.id),
  }),
  recipe(LeaveWaitlistDocument)({
    name: 'clerk-waits-no-longer',
    title: { zh: '退出候补', en: 'Wait no longer' },
    person,
    variables: (state) => ({
      input: { waitlistId: state.word('firmWaitlist'), entrustmentId: state.id('firmPapers') },
    }),
  }),
  recipe(CancelVisitDocument)({
    name: 'clerk-cancels',
    title: { zh: '取消会见', en: 'Cancel the visit' },
    person,
    variables: (state) => ({
      input: {
        visitId: state.id('firmVisit'),
        expectedVersion: state.version('firmVisit'),
        reason: '律师当日开庭',
      },
    }),
  }),
];
