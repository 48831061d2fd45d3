import { Visits } from '#domain/visit/visit/visits.ts';
import { NOW } from '#test/support/notification/scene.ts';

const CENTRE = '330102990000';
const ABOVE = '330102000000';
const period = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T02:00:00.000Z' };
const booked = {
  ...{ type: 'VisitBooked', id: 'Visit_1', lawyer: 'Person_lin', organ: CENTRE, period },
  companion: { entrustment: 'Entrustment_2', lawyer: 'Person_sun', name: '孙律师' },
};
const entered = { type: 'VisitCheckedIn', at: NOW, by: 'PASS' };

const both = (kind: string) => ({
  ...{ kind, params: { from: period.from }, subject: 'Visit_1', to: ['Person_lin', 'Person_sun'] },
});

/** The day of the visit: those who come hear of it, the centre of what goes on too long, the organ above of an override. */
export const ARRIVAL = [
  {
    ...{ name: 'reminded: whoever comes', of: Visits, before: [booked], event: { type: 'VisitReminded' } },
    notices: [both('VISIT_REMINDER')],
  },
  {
    ...{
      name: 'reminded too late: nobody',
      of: Visits,
      before: [booked],
      event: { type: 'VisitReminded', late: true },
    },
    notices: [],
  },
  {
    ...{ name: 'missed: whoever should have come', of: Visits, before: [booked] },
    event: { type: 'VisitMissed', at: NOW },
    notices: [both('VISIT_MISSED')],
  },
  {
    ...{ name: 'too long: the staff', of: Visits, before: [booked, entered], event: { type: 'VisitOverran', at: NOW } },
    notices: [
      {
        ...{ kind: 'VISIT_OVERRUN', params: { to: period.to }, subject: 'Visit_1' },
        to: [`CENTRE_STAFF of ${CENTRE}`],
      },
    ],
  },
  {
    ...{ name: 'not missed after all: whoever should have come', of: Visits },
    ...{ before: [booked, { type: 'VisitMissed', at: NOW }], event: { type: 'NoShowCorrected', at: NOW, reason: '—' } },
    notices: [both('NO_SHOW_CORRECTED')],
  },
  {
    ...{ name: 'overbooked: the leaders above to whom it is reported, and where the reason stands', of: Visits },
    event: { ...booked, order: { by: 'Person_ji', at: NOW, reason: '到期', reportTo: ABOVE } },
    notices: [
      both('VISIT_BOOKED'),
      {
        ...{ kind: 'VISIT_OVERBOOKED', params: { from: period.from }, subject: 'Visit_1' },
        to: [`LEADER of ${ABOVE}`],
      },
    ],
  },
];
