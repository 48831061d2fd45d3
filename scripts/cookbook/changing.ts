import {
  AddVisitClosureDocument,
  CentreWaitlistsDocument,
  ChangeSessionTemplateDocument,
  ChangeVisitRoomDocument,
  EndSessionTemplateDocument,
  JoinWaitlistDocument,
  LiftVisitClosureDocument,
  RoomCalendarDocument,
  WithdrawVisitRoomDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';
import type { State } from './state.ts';

const person = 'wu.centre';
const ROOM = '102';

const inDays = ({ now }: State, days: number): string => dayAfter(shanghaiDay(now), days);

/** What staff change of their centre; nobody who has booked is evicted by it. */
export const changing = [
  recipe(RoomCalendarDocument)({
    name: 'room-calendar',
    title: { zh: '会见室两周日程', en: 'What a room is taken for, for two weeks' },
    person,
    variables: (state) => ({
      centreId: state.word('centre'),
      room: '101',
      from: shanghaiDay(state.now),
      to: inDays(state, 13),
    }),
  }),
  recipe(AddVisitClosureDocument)({
    name: 'add-visit-closure',
    title: { zh: '检修，停止会见一天；已预约的保留并标记', en: 'Close a room for a day; visits stay, and are flagged' },
    person,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        room: ROOM,
        from: shanghaiInstant(inDays(state, 20)),
        to: shanghaiInstant(inDays(state, 21)),
        reason: '线路检修',
      },
    }),
    keep: ({ addVisitClosure: { centre } }, state) => {
      state.keep('centreNow', centre);
      state.note('closure', centre?.closures.at(-1)?.code);
    },
  }),
  recipe(LiftVisitClosureDocument)({
    name: 'lift-visit-closure',
    title: { zh: '恢复会见', en: 'It is open again' },
    person,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        expectedVersion: state.version('centreNow'),
        closure: state.word('closure'),
      },
    }),
  }),
  recipe(ChangeVisitRoomDocument)({
    name: 'change-visit-room',
    title: { zh: '十日后席位减为一个，增设屏幕', en: 'One seat less from a day on, and a display' },
    person,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        room: ROOM,
        asOf: inDays(state, 10),
        capacities: [{ mode: 'IN_PERSON', capacity: 1 }],
        equipment: ['DOCUMENT_DISPLAY'],
      },
    }),
  }),
  recipe(ChangeSessionTemplateDocument)({
    name: 'change-session-template',
    title: { zh: '十五日后时段推迟半小时', en: 'Half an hour later from a day on' },
    person,
    variables: (state) => ({
      input: {
        centreId: state.word('centre'),
        template: state.word('template'),
        asOf: inDays(state, 15),
        from: '09:30',
        to: '10:30',
      },
    }),
    keep: ({ changeSessionTemplate: { centre } }, state) =>
      state.note('template', centre?.templates.findLast(({ room }) => room === ROOM)?.code),
  }),
  recipe(EndSessionTemplateDocument)({
    name: 'end-session-template',
    title: { zh: '二十五日后终止该时段', en: 'The session ends from a day on' },
    person,
    variables: (state) => ({
      input: { centreId: state.word('centre'), template: state.word('template'), asOf: inDays(state, 25) },
    }),
  }),
  recipe(WithdrawVisitRoomDocument)({
    name: 'withdraw-visit-room',
    title: { zh: '三十日后停用会见室', en: 'The room is gone from a day on' },
    person,
    variables: (state) => ({
      input: { centreId: state.word('centre'), room: ROOM, asOf: inDays(state, 30) },
    }),
  }),
  recipe(CentreWaitlistsDocument)({
    name: 'centre-waitlists',
    title: { zh: '本所候补名单', en: 'Who waits for a seat' },
    person,
    before: [
      recipe(JoinWaitlistDocument)({
        name: 'wait-for-lawyer',
        title: { zh: '为来电律师加入候补', en: 'Staff put a lawyer on the phone on the list' },
        person,
        variables: (state) => ({
          input: { entrustmentId: state.id('others'), date: inDays(state, 2), mode: 'REMOTE', earliest: '20:00' },
        }),
      }),
    ],
    variables: (state) => ({ centreId: state.word('centre') }),
  }),
];
