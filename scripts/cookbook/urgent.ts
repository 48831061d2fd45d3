import { AddVisitRoomDocument, BookVisitDocument, OpenUrgentSlotDocument } from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';
import type { State } from './state.ts';

/** A room with one seat, and two by a remote link, in which no template has sessions. */
const ROOM = '104';

/** The staff have a room to spare. */
export const spareRoom = recipe(AddVisitRoomDocument)({
  name: 'add-spare-room',
  title: { zh: '增设一间机动会见室', en: 'The staff have a room to spare' },
  person: 'wu.centre',
  variables: (state) => ({
    input: {
      centreId: state.word('centre'),
      code: ROOM,
      mode: 'IN_PERSON',
      capacity: 1,
      others: [{ mode: 'REMOTE', capacity: 2 }],
      equipment: ['VIDEO_LINK', 'WHEELCHAIR_ACCESS'],
    },
  }),
});

interface Session {
  /** Under which the slot is noted. */
  readonly name: string;
  readonly mode: 'IN_PERSON' | 'REMOTE';
  period(state: State): { readonly from: string; readonly to: string };
}

/** The staff open a session in it at once. */
export const urgent = ({ name, mode, period }: Session) =>
  recipe(OpenUrgentSlotDocument)({
    name: `open-${name}`,
    title: { zh: '看守所临时增开场次', en: 'The staff open a session at once' },
    person: 'wu.centre',
    variables: (state) => ({ input: { centreId: state.word('centre'), room: ROOM, mode, ...period(state) } }),
    keep: ({ openUrgentSlot }, state) => state.note(name, openUrgentSlot.slot?.id),
  });

interface Booking {
  /** Under which the visit is kept. */
  readonly name: string;
  readonly person: string;
  readonly slot: string;
  readonly papers: string;
}

/** Somebody books a seat in it. */
export const booked = ({ name, person, slot, papers }: Booking) =>
  recipe(BookVisitDocument)({
    name: `book-${name}`,
    title: { zh: '律师预约席位', en: 'A lawyer books a seat' },
    person,
    variables: (state) => ({ input: { slotId: state.word(slot), entrustmentId: state.id(papers) } }),
    keep: ({ bookVisit }, state) => state.keep(name, bookVisit.visit),
  });
