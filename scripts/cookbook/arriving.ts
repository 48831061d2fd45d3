import {
  AdmitWalkInDocument,
  CheckInVisitDocument,
  CompleteVisitDocument,
  RecordNoShowDocument,
  VisitPassDocument,
  VisitPassKeysDocument,
} from '#client/generated/graphql.ts';
import { HOUR, later } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';
import { booked, urgent } from './urgent.ts';

const person = 'wu.centre';
const SOON = HOUR / 3;

/** A lawyer booked at the last minute, and has the pass in their hand. */
const atTheGate = [
  booked({ name: 'arriving', person: 'he.lawyer', slot: 'urgent-slot', papers: 'others' }),
  recipe(VisitPassDocument)({
    name: 'pass-in-hand',
    title: { zh: '律师取得会见凭证', en: 'The lawyer has a pass' },
    person: 'he.lawyer',
    variables: (state) => ({ id: state.id('arriving') }),
    keep: ({ node }, state) => state.note('pass', node && 'pass' in node ? node.pass?.token : undefined),
  }),
];

/** From the gate to the end of a visit: nothing of it is kept but that it was (CPL 39). */
export const arriving = [
  urgent({
    name: 'urgent-slot',
    mode: 'REMOTE',
    period: ({ now }) => ({ from: later(now, SOON), to: later(now, SOON + HOUR) }),
  }),
  recipe(VisitPassKeysDocument)({
    name: 'visit-pass-keys',
    title: { zh: '门岗离线验签的公钥', en: 'The keys with which the gate verifies passes by itself' },
    person,
    variables: () => ({}),
  }),
  recipe(CheckInVisitDocument)({
    name: 'check-in-visit',
    title: { zh: '扫码核验入所', en: 'Let a lawyer in by the pass' },
    person,
    before: atTheGate,
    variables: (state) => ({ input: { pass: state.word('pass') } }),
    keep: ({ checkInVisit }, state) => state.keep('arriving', checkInVisit.visit),
  }),
  recipe(CheckInVisitDocument)({
    name: 'check-in-again',
    title: { zh: '同一凭证再次使用被拒绝', en: 'The same pass does not let anybody in again' },
    person,
    refusal: 'PASS_USED',
    variables: (state) => ({ input: { pass: state.word('pass') } }),
  }),
  recipe(CompleteVisitDocument)({
    name: 'complete-visit',
    title: { zh: '登记会见结束', en: 'The visit is over' },
    person,
    variables: (state) => ({ input: { visitId: state.id('arriving'), expectedVersion: state.version('arriving') } }),
  }),
  recipe(AdmitWalkInDocument)({
    name: 'admit-walk-in',
    title: { zh: '未预约到场，直接办理', en: 'A lawyer is there without a booking, and is let in' },
    person,
    variables: (state) => ({ input: { slotId: state.word('urgent-slot'), entrustmentId: state.id('entrustment') } }),
  }),
  recipe(RecordNoShowDocument)({
    name: 'record-no-show',
    title: { zh: '开始未满十五分钟，不得登记未到', en: 'Nobody is absent before a quarter of an hour has passed' },
    person,
    refusal: 'STILL_WAITED_FOR',
    variables: (state) => ({ input: { visitId: state.id('awaitedVisit') } }),
  }),
];
