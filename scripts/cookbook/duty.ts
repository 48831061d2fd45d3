import {
  AcknowledgeDutyRequestDocument,
  AssignDutyLawyerDocument,
  AssignDutyRequestDocument,
  CancelDutyShiftDocument,
  DutyRequestsPassedOnDocument,
  DutyRosterDocument,
  DutyStationsDocument,
  MyDutyRequestsDocument,
  MyDutyShiftsDocument,
  OpenDutyRequestsDocument,
  PlanDutyShiftDocument,
  RecordDutyArrivalDocument,
  RecordDutyDepartureDocument,
  RecordDutyMeetingDocument,
  RequestDutyLawyerDocument,
  SwapDutyLawyerDocument,
  TellDutyLawyerDocument,
  WithdrawDutyLawyerDocument,
  WithdrawDutyRequestDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, later, shanghaiDay } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';

const staff = 'wu.centre';
const lawyer = 'gao.lawyer';
const ORGAN = '339901430000';
const GAO = 'Person_gao.lawyer';
const HE = 'Person_he.lawyer';

const planned = (name: string, days: number, times: (now: string) => { from: string; to: string }) =>
  recipe(PlanDutyShiftDocument)({
    name,
    title: { zh: '安排班次', en: 'Plan a shift' },
    person: staff,
    variables: (state) => ({
      input: { stationId: state.word('station'), date: dayAfter(shanghaiDay(state.now), days), ...times(state.now) },
    }),
    keep: ({ planDutyShift }, state) => state.keep(name, planDutyShift.shift),
  });

const assigned = (name: string, shift: string) =>
  recipe(AssignDutyLawyerDocument)({
    name,
    title: { zh: '排班', en: 'Put a lawyer on a shift' },
    person: staff,
    variables: (state) => ({
      input: { shiftId: state.id(shift), expectedVersion: state.version(shift), lawyerId: GAO },
    }),
    keep: ({ assignDutyLawyer }, state) => state.keep(shift, assignDutyLawyer.shift),
  });

/** The minute that it is in Shanghai. */
const minute = (now: string): string => later(now, 8 * 3_600_000).slice(11, 16);

const aroundNow = (now: string) => ({ from: minute(now), to: minute(later(now, 4 * 3_600_000)) });
const atNight = () => ({ from: '22:00', to: '23:00' });

/** A shift on which somebody is changed for another, who leaves it. */
const changed = [
  planned('plan-night-shift', 5, atNight),
  assigned('assign-at-night', 'plan-night-shift'),
  recipe(SwapDutyLawyerDocument)({
    name: 'swap-duty-lawyer',
    title: { zh: '调班', en: "Another takes a lawyer's place" },
    person: staff,
    variables: (state) => ({
      input: {
        shiftId: state.id('plan-night-shift'),
        expectedVersion: state.version('plan-night-shift'),
        fromLawyerId: GAO,
        lawyerId: HE,
        reason: '临时出庭',
      },
    }),
    keep: ({ swapDutyLawyer }, state) => state.keep('plan-night-shift', swapDutyLawyer.shift),
  }),
  recipe(WithdrawDutyLawyerDocument)({
    name: 'withdraw-duty-lawyer',
    title: { zh: '律师本人退班', en: 'The lawyer leaves it: a gap' },
    person: 'he.lawyer',
    variables: (state) => ({
      input: {
        shiftId: state.id('plan-night-shift'),
        expectedVersion: state.version('plan-night-shift'),
        lawyerId: HE,
        reason: '身体不适',
      },
    }),
  }),
  recipe(CancelDutyShiftDocument)({
    name: 'cancel-duty-shift',
    title: { zh: '取消班次', en: 'The shift is cancelled' },
    person: staff,
    variables: (state) => ({
      input: {
        shiftId: state.id('plan-night-shift'),
        reason: '由次日白班承接',
      },
    }),
  }),
];

/** A duty lawyers' station: its roster, and suspects who want to meet one (CPL 36, CPR 49). */
export const duty = [
  recipe(DutyStationsDocument)({
    name: 'duty-stations',
    title: { zh: '省内值班律师工作站', en: "The duty lawyers' stations of a province" },
    person: lawyer,
    variables: () => ({ province: '33' }),
    keep: ({ dutyStations: { edges } }, state) => state.note('station', edges[0]?.node.id),
  }),
  planned('plan-duty-shift', 0, aroundNow),
  assigned('assign-duty-lawyer', 'plan-duty-shift'),
  recipe(RecordDutyArrivalDocument)({
    name: 'record-duty-arrival',
    title: { zh: '登记到岗', en: 'The lawyer came' },
    person: staff,
    variables: (state) => ({ input: { shiftId: state.id('plan-duty-shift'), lawyerId: GAO } }),
  }),
  ...changed,
  recipe(DutyRosterDocument)({
    name: 'duty-roster',
    title: { zh: '一周值班安排与空缺', en: 'The roster of a week, and its gaps' },
    person: staff,
    variables: ({ now }) => ({ organ: ORGAN, from: shanghaiDay(now), to: dayAfter(shanghaiDay(now), 6) }),
  }),
  recipe(MyDutyShiftsDocument)({
    name: 'my-duty-shifts',
    title: { zh: '本人的班次', en: 'My shifts' },
    person: lawyer,
    variables: () => ({ first: 20 }),
  }),
  recipe(OpenDutyRequestsDocument)({
    name: 'open-duty-requests',
    title: { zh: '未办结的约见', en: 'Requests that are open' },
    person: staff,
    variables: () => ({ organ: ORGAN, first: 20 }),
    keep: ({ dutyStation }, state) => state.keep('waitingRequest', dutyStation?.requests?.edges[0]?.node),
  }),
  recipe(AssignDutyRequestDocument)({
    name: 'assign-duty-request',
    title: { zh: '分派给值班律师', en: 'Give one to the lawyer on duty' },
    person: staff,
    variables: (state) => ({
      input: {
        requestId: state.id('waitingRequest'),
        expectedVersion: state.version('waitingRequest'),
        shiftId: state.id('plan-duty-shift'),
        lawyerId: GAO,
      },
    }),
  }),
  recipe(TellDutyLawyerDocument)({
    name: 'tell-duty-lawyer',
    title: { zh: '登记已告知律师，二十四小时期限办结', en: 'The lawyer was told: the 24 hours are met' },
    person: staff,
    variables: (state) => ({ input: { requestId: state.id('waitingRequest') } }),
    keep: ({ tellDutyLawyer }, state) => state.keep('waitingRequest', tellDutyLawyer.request),
  }),
  recipe(WithdrawDutyRequestDocument)({
    name: 'withdraw-duty-request',
    title: { zh: '本人当面放弃并签名', en: 'The suspect gave it up in person, and signed' },
    person: staff,
    variables: (state) => ({
      input: {
        requestId: state.id('waitingRequest'),
        expectedVersion: state.version('waitingRequest'),
        inPerson: true,
        signedRecord: '笔录2026-207',
      },
    }),
  }),
  recipe(RequestDutyLawyerDocument)({
    name: 'request-duty-lawyer',
    title: { zh: '民警转达约见，不得拒绝', en: 'An officer passes a request on; it is never refused' },
    person: 'wang.officer',
    variables: (state) => ({ input: { stationId: state.word('station'), suspect: '余某' } }),
    keep: ({ requestDutyLawyer }, state) => state.keep('dutyRequest', requestDutyLawyer.request),
  }),
  recipe(MyDutyRequestsDocument)({
    name: 'my-duty-requests',
    title: { zh: '分派给本人的约见', en: 'Requests that are mine' },
    person: lawyer,
    variables: () => ({ first: 20 }),
  }),
  recipe(AcknowledgeDutyRequestDocument)({
    name: 'acknowledge-duty-request',
    title: { zh: '签收约见', en: 'I know of it' },
    person: lawyer,
    variables: (state) => ({ input: { requestId: state.id('dutyRequest') } }),
  }),
  recipe(RecordDutyMeetingDocument)({
    name: 'record-duty-meeting',
    title: { zh: '登记已会见，内容不记录', en: 'We met; nothing of it is kept' },
    person: lawyer,
    variables: (state) => ({ input: { requestId: state.id('dutyRequest') } }),
  }),
  recipe(DutyRequestsPassedOnDocument)({
    name: 'duty-requests-passed-on',
    title: { zh: '所转达约见的进展', en: 'What became of what we passed on' },
    person: 'wang.officer',
    variables: () => ({ first: 20 }),
  }),
  recipe(RecordDutyDepartureDocument)({
    name: 'record-duty-departure',
    title: { zh: '登记离岗', en: 'The lawyer left' },
    person: staff,
    variables: (state) => ({ input: { shiftId: state.id('plan-duty-shift'), lawyerId: GAO } }),
  }),
];
