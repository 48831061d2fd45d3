import {
  CentreDayDocument,
  CheckInVisitDocument,
  ConfirmVisitDocument,
  DutyRosterDocument,
  EntrustmentAppealsDocument,
  FreeSeatsDocument,
  HoldSeatDocument,
  VisitPassDocument,
  VisitsOfFirmDocument,
  VisitsToPermitDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay, weekday } from '#domain/model/time.ts';
import type { Sample } from './samples.ts';

/**
 * What the explorer opens beside the samples, in the order of a lawyer's way to the room. A variable in angle brackets is
 * the path of a word in the answer of a tab before it: `<FreeSeats freeSeats.edges.0.node.id>`.
 */
interface Step extends Sample {
  /** Code of the refusal that it is answered with. */
  readonly refusal?: string;
}

const CENTRE = '339901430000';
const centreId = `Centre_${CENTRE}`;
const today = shanghaiDay(new Date().toISOString());
const days = { from: today, to: dayAfter(today, 13) };
const monday = dayAfter(today, 8 - weekday(today));

export const tour: readonly Step[] = [
  {
    title: 'Free seats 空余席位',
    person: 'lin.lawyer',
    document: FreeSeatsDocument,
    variables: { centreId, ...days, mode: 'REMOTE' },
  },
  {
    title: 'Hold 暂留十分钟',
    person: 'lin.lawyer',
    document: HoldSeatDocument,
    variables: {
      input: {
        slotId: '<FreeSeats freeSeats.edges.0.node.id>',
        entrustmentId: '<Visits visits.edges.0.node.entrustment.id>',
      },
    },
  },
  {
    title: 'Confirm 确认预约',
    person: 'lin.lawyer',
    document: ConfirmVisitDocument,
    variables: { input: { visitId: '<HoldSeat holdSeat.visit.id>' } },
  },
  {
    title: 'Pass 会见凭证',
    person: 'lin.lawyer',
    document: VisitPassDocument,
    variables: { id: '<HoldSeat holdSeat.visit.id>' },
  },
  { title: 'Firm 本所会见', person: 'gu.clerk', document: VisitsOfFirmDocument, variables: {} },
  {
    title: 'Day 当日会见',
    person: 'wu.centre',
    document: CentreDayDocument,
    variables: { centreId, day: monday },
  },
  {
    // Half an hour before the session at the earliest: until then the answer says so.
    title: 'Check in 核验入所',
    person: 'wu.centre',
    document: CheckInVisitDocument,
    variables: { input: { pass: '<VisitPass node.pass.token>' } },
    refusal: 'ENTRY_TOO_EARLY',
  },
  { title: 'Permissions 会见许可', person: 'zhao.leader', document: VisitsToPermitDocument, variables: {} },
  { title: 'Appeals 律师申诉', person: 'jiang.leader', document: EntrustmentAppealsDocument, variables: {} },
  {
    title: 'Duty 值班安排',
    person: 'wu.centre',
    document: DutyRosterDocument,
    variables: { organ: CENTRE, from: today, to: dayAfter(today, 6) },
  },
];
