import {
  CentresDocument,
  CorrectAbsenceDocument,
  DetaineeCalendarDocument,
  EndAbsenceDocument,
  LiftVisitRestrictionDocument,
  MoveDetaineeDocument,
  RecordAbsenceDocument,
  RestrictVisitsDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';
import type { State } from './state.ts';

const person = 'wu.centre';
const OTHER_CENTRE = '339901440000';

const at = ({ now }: State, time: string): string => shanghaiInstant(dayAfter(shanghaiDay(now), 3), time);

/** Where a detainee is, and what that means for their visits. */
export const whereabouts = [
  recipe(RecordAbsenceDocument)({
    name: 'record-absence',
    title: { zh: '出庭离所，其间会见予以标记', en: 'A detainee will be at court; visits then are flagged' },
    person,
    variables: (state) => ({
      input: {
        detaineeId: state.id('detainee'),
        expectedVersion: state.version('detainee'),
        kind: 'COURT',
        from: at(state, '08:00'),
        to: at(state, '12:00'),
        reason: '阳光市人民法院开庭',
      },
    }),
    keep: ({ recordAbsence }, state) => state.keep('detainee', recordAbsence.detainee),
  }),
  recipe(CorrectAbsenceDocument)({
    name: 'correct-absence',
    title: { zh: '庭审延长，更正离所时间', en: 'It takes longer' },
    person,
    variables: (state) => ({
      input: {
        detaineeId: state.id('detainee'),
        expectedVersion: state.version('detainee'),
        number: 1,
        to: at(state, '17:00'),
        reason: '法院延长开庭',
      },
    }),
    keep: ({ correctAbsence }, state) => state.keep('detainee', correctAbsence.detainee),
  }),
  recipe(DetaineeCalendarDocument)({
    name: 'detainee-calendar',
    title: { zh: '在押人员的会见与离所', en: "A detainee's visits and absences" },
    person,
    variables: (state) => ({
      id: state.id('detainee'),
      from: shanghaiDay(state.now),
      to: dayAfter(shanghaiDay(state.now), 13),
    }),
  }),
  recipe(EndAbsenceDocument)({
    name: 'end-absence',
    title: { zh: '不再出庭，回所登记', en: 'They do not leave after all' },
    person,
    variables: (state) => ({
      input: { detaineeId: state.id('detainee'), expectedVersion: state.version('detainee'), number: 1 },
    }),
    keep: ({ endAbsence }, state) => state.keep('detainee', endAbsence.detainee),
  }),
  recipe(RestrictVisitsDocument)({
    name: 'restrict-visits',
    title: { zh: '办案部门通知：会见须经许可', en: 'The handling department gives notice: visits need permission' },
    person,
    variables: (state) => ({
      input: {
        detaineeId: state.id('detainee'),
        expectedVersion: state.version('detainee'),
        restriction: {
          ...{ ground: 'NATIONAL_SECURITY', notice: '会见通知〔2026〕4号', organ: '339901510000' },
          officerId: 'Person_wang.officer',
        },
        reason: '收到办案部门书面通知',
      },
    }),
    keep: ({ restrictVisits }, state) => state.keep('detainee', restrictVisits.detainee),
  }),
  recipe(LiftVisitRestrictionDocument)({
    name: 'lift-visit-restriction',
    title: { zh: '侦查终结，解除许可要求', en: 'Investigation is over: they need none any more' },
    person,
    variables: (state) => ({
      input: {
        detaineeId: state.id('detainee'),
        expectedVersion: state.version('detainee'),
        reason: '案件已侦查终结',
      },
    }),
    keep: ({ liftVisitRestriction }, state) => state.keep('detainee', liftVisitRestriction.detainee),
  }),
  recipe(MoveDetaineeDocument)({
    name: 'move-detainee',
    title: {
      zh: '转所，告知律师向何处重新提交',
      en: 'A detainee is moved; lawyers hear where to present their papers',
    },
    person,
    before: [
      recipe(CentresDocument)({
        name: 'find-other-centre',
        title: { zh: '查找转往的看守所', en: 'Where to' },
        person,
        variables: () => ({ province: '33' }),
        keep: ({ centres: { edges } }, state) =>
          state.note(
            'otherCentre',
            edges.map(({ node }) => node).find(({ organ }) => organ?.code === OTHER_CENTRE)?.id,
          ),
      }),
    ],
    variables: (state) => ({
      input: { detaineeId: state.id('others-defended'), centreId: state.word('otherCentre'), reason: '调整羁押' },
    }),
  }),
];
