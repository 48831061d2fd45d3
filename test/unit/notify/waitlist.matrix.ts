import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import { NOW } from '#test/support/notification/scene.ts';

const CENTRE = '330102990000';
const date = '2026-11-24';
const id = `Waitlist_${CENTRE}.${date}.IN_PERSON`;
const opened = { type: 'WaitlistOpened', id, centre: `Centre_${CENTRE}`, organ: CENTRE, date, mode: 'IN_PERSON' };
const joined = {
  type: 'WaitlistJoined',
  entrustment: 'Entrustment_1',
  lawyer: 'Person_lin',
  firm: '所',
  detainee: 'Detainee_zhao',
  joinedAt: NOW,
};
const period = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T02:00:00.000Z' };
const offered = { type: 'SeatOffered', entrustment: 'Entrustment_1', slot: 'Slot_1', seat: 1, period, until: NOW };

const told = (kind: string, to: readonly string[], params: object) => ({ kind, params, subject: id, to });

/** The staff hear that somebody waits, since their time may run out; whoever waits, that a seat is theirs for a while. */
export const WAITLISTS = [
  {
    ...{ name: 'somebody waits: the staff', of: Waitlists, before: [opened], event: joined },
    notices: [told('WAITLIST_JOINED', [`CENTRE_STAFF of ${CENTRE}`], { date })],
  },
  {
    ...{ name: 'a seat is kept: the lawyer, also if it was their own deed', of: Waitlists },
    ...{ before: [opened, joined], event: offered },
    notices: [{ ...told('SEAT_OFFERED', ['Person_lin'], { from: period.from, until: NOW }), ownDeeds: true }],
  },
  {
    ...{ name: 'it passed on: the lawyer', of: Waitlists, before: [opened, joined, offered] },
    event: { type: 'OfferLapsed', entrustment: 'Entrustment_1' },
    notices: [told('SEAT_OFFER_LAPSED', ['Person_lin'], { date })],
  },
  {
    ...{ name: 'the centre withdrew it: the lawyer, who waits on', of: Waitlists, before: [opened, joined, offered] },
    event: { type: 'OfferWithdrawn', entrustment: 'Entrustment_1' },
    notices: [told('SEAT_OFFER_WITHDRAWN', ['Person_lin'], { from: period.from })],
  },
];
