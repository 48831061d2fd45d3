import {
  CentresDocument,
  FreeSeatsDocument,
  MyEntrustmentsDocument,
  PermitVisitDocument,
  RefuseVisitDocument,
  VisitsToPermitDocument,
} from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { recipe } from './recipe.ts';
import { booked } from './urgent.ts';

const person = 'zhao.leader';
const LAWYER = 'he.lawyer';
const CENTRE = '339901430000';

/** The lawyer of somebody whose visits need permission asks for another. */
const askedAgain = [
  recipe(CentresDocument)({
    name: 'find-centre',
    title: { zh: '律师查找看守所', en: 'A lawyer finds the centre' },
    person: LAWYER,
    variables: () => ({ province: '33' }),
    keep: ({ centres: { edges } }, state) =>
      state.note('centre', edges.map(({ node }) => node).find(({ organ }) => organ?.code === CENTRE)?.id),
  }),
  recipe(MyEntrustmentsDocument)({
    name: 'find-restricted',
    title: { zh: '会见须经许可的委托', en: 'The papers for whom visits need permission' },
    person: LAWYER,
    variables: () => ({ first: 20 }),
    keep: ({ entrustments: { edges } }, state) =>
      state.keep(
        'restricted',
        edges.map(({ node }) => node).find(({ status }) => status === 'VERIFIED'),
      ),
  }),
  recipe(FreeSeatsDocument)({
    name: 'find-remote-seat',
    title: { zh: '律师查找远程席位', en: 'The lawyer looks for a remote seat' },
    person: LAWYER,
    variables: (state) => {
      const from = shanghaiDay(state.now);
      return { centreId: state.word('centre'), from, to: dayAfter(from, 13), mode: 'REMOTE', first: 50 };
    },
    keep: ({ freeSeats: { edges } }, state) => state.note('remoteSlot', edges.at(-2)?.node.id),
  }),
  booked({ name: 'secondAsked', person: LAWYER, slot: 'remoteSlot', papers: 'restricted' }),
];

/** A visit that needs the handling department's permission (CPR 52, 54). */
export const permitting = [
  recipe(VisitsToPermitDocument)({
    name: 'visits-to-permit',
    title: { zh: '待本机关许可的会见', en: 'Visits that wait for our permission' },
    person,
    before: askedAgain,
    variables: () => ({ first: 20 }),
    keep: ({ visitsToPermit: { edges } }, state) => {
      const asked = edges.map(({ node }) => node);
      state.keep('toPermit', asked[0]);
      state.keep('toRefuse', asked[1]);
    },
  }),
  recipe(PermitVisitDocument)({
    name: 'permit-visit',
    title: { zh: '许可会见', en: 'Permit a visit' },
    person,
    variables: (state) => ({ input: { visitId: state.id('toPermit'), expectedVersion: state.version('toPermit') } }),
  }),
  recipe(RefuseVisitDocument)({
    name: 'refuse-visit',
    title: { zh: '书面不予许可，限法定理由', en: 'Refuse one in writing, on one of the two grounds of the law' },
    person,
    variables: (state) => ({
      input: {
        visitId: state.id('toRefuse'),
        expectedVersion: state.version('toRefuse'),
        ground: 'OBSTRUCTS_INVESTIGATION',
        reason: '同案人员尚未到案，有碍侦查情形消失后即予许可。',
      },
    }),
  }),
];
