import { Visits } from '#domain/visit/visit/visits.ts';
import { NOW } from '#test/support/notification/scene.ts';

const HANDLERS = '330102510000';
const period = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T02:00:00.000Z' };
const { from } = period;
const booking = {
  ...{ id: 'Visit_1', entrustment: 'Entrustment_1', lawyer: 'Person_lin', detainee: 'Detainee_1' },
  ...{ centre: 'Centre_1', organ: '330102990000', slot: 'Slot_1', seat: 1, mode: 'IN_PERSON', period },
};
const booked = { type: 'VisitBooked', ...booking };
const held = { type: 'SeatHeld', ...booking, until: NOW };
const sun = { entrustment: 'Entrustment_2', lawyer: 'Person_sun', name: '孙律师' };
const permission = {
  ...{ grounds: ['TERRORISM'], suspect: '赵某', lawyerName: '林律师', organ: HANDLERS },
  ...{ officerInCharge: 'Person_wang', askedAt: NOW, nth: 1 },
};
const decided = { permitted: true, by: 'Person_zhao', at: NOW };
const asked = { ...booked, permission };

const told = (kind: string, to: readonly string[], params: object = {}) => ({
  ...{ kind, params: { from, ...params }, subject: 'Visit_1', to },
});
/** The leaders who decide, without the officer in charge, who never does. */
const toPermit = { ...told('VISIT_PERMISSION_ASKED', [`LEADER of ${HANDLERS}`]), except: ['Person_wang'] };

/** Both defenders hear of a visit of theirs; of the handlers only the leader whom the law lets decide. */
export const VISITS = [
  {
    ...{ name: 'booked for two: both defenders', of: Visits, event: { ...booked, companion: sun } },
    notices: [told('VISIT_BOOKED', ['Person_lin', 'Person_sun'])],
  },
  {
    ...{ name: 'booked where permission is needed: the leaders of the handling organ', of: Visits, event: asked },
    notices: [told('VISIT_AWAITS_PERMISSION', ['Person_lin']), toPermit],
  },
  {
    ...{ name: 'confirmed: the lawyer', of: Visits, before: [held], event: { type: 'VisitConfirmed', pass: '1' } },
    notices: [told('VISIT_CONFIRMED', ['Person_lin'])],
  },
  {
    ...{ name: 'confirmed where permission is needed: the lawyer, and that it waits', of: Visits, before: [held] },
    event: { type: 'VisitConfirmed', pass: '1', permission },
    notices: [told('VISIT_AWAITS_PERMISSION', ['Person_lin']), toPermit],
  },
  {
    ...{ name: 'nobody decided on the interpreter: the lawyer', of: Visits, before: [asked] },
    event: { type: 'PartyChanged', permission: { ...permission, withdrawn: true }, undecided: true },
    notices: [told('INTERPRETER_UNDECIDED', ['Person_lin'])],
  },
  {
    ...{ name: 'the interpreter is refused: the lawyer', of: Visits, before: [asked] },
    event: { type: 'VisitPermitted', permission: { ...permission, decided: { ...decided, withoutInterpreter: '—' } } },
    notices: [told('INTERPRETER_REFUSED', ['Person_lin'])],
  },
  {
    ...{ name: 'cancelled by the centre, as it says at their request: the lawyer', of: Visits, before: [booked] },
    event: { type: 'VisitCancelled', reason: '来电', requestedBy: 'PHONE' },
    notices: [told('VISIT_CANCELLED_BY_CENTRE', ['Person_lin'])],
  },
  {
    ...{ name: 'moved by the centre, as it says at their request: the lawyer', of: Visits, before: [booked] },
    event: { type: 'VisitRescheduled', slot: 'Slot_2', seat: 1, mode: 'REMOTE', period, requestedBy: 'AT_DESK' },
    notices: [told('VISIT_RESCHEDULED_BY_CENTRE', ['Person_lin'])],
  },
  {
    ...{ name: 'a hold that lapsed: the lawyer', of: Visits, before: [held], event: { type: 'HoldLapsed' } },
    notices: [told('HOLD_LAPSED', ['Person_lin'])],
  },
  {
    ...{ name: 'an interpreter asked for later: the leaders', of: Visits, before: [booked] },
    event: { type: 'PartyChanged', permission: { ...permission, grounds: ['INTERPRETER'] } },
    notices: [toPermit],
  },
  {
    ...{ name: 'the other defender joins: they', of: Visits, before: [booked] },
    event: { type: 'PartyChanged', companion: sun },
    notices: [told('VISIT_BOOKED', ['Person_sun'])],
  },
  {
    ...{ name: 'the other defender stays away: they', of: Visits, before: [{ ...booked, companion: sun }] },
    event: { type: 'PartyChanged' },
    notices: [told('VISIT_CANCELLED', ['Person_sun'])],
  },
  {
    ...{ name: 'an assistant: nobody', of: Visits, before: [booked] },
    event: { type: 'PartyChanged', assistant: {} },
    notices: [],
  },
  {
    ...{ name: 'flagged: both defenders, and not why', of: Visits, before: [{ ...booked, companion: sun }] },
    event: { type: 'VisitFlagged', flag: { cause: 'DETAINEE_RELEASED', at: NOW } },
    notices: [told('VISIT_FLAGGED', ['Person_lin', 'Person_sun'])],
  },
  {
    ...{ name: 'no longer flagged: the lawyer', of: Visits, before: [booked] },
    event: { type: 'VisitUnflagged', cause: 'SLOT_CLOSED' },
    notices: [told('VISIT_UNFLAGGED', ['Person_lin'])],
  },
  {
    ...{ name: 'permitted: the lawyer', of: Visits, before: [asked] },
    event: { type: 'VisitPermitted', permission: { ...permission, decided } },
    notices: [told('VISIT_PERMITTED', ['Person_lin'])],
  },
  {
    ...{ name: 'no permission is needed any more: the lawyer', of: Visits, before: [asked] },
    event: { type: 'PermissionWaived', permission: { ...permission, withdrawn: true }, dueBy: NOW },
    notices: [told('VISIT_PERMITTED', ['Person_lin'])],
  },
  {
    ...{ name: 'refused: the lawyer', of: Visits, before: [asked] },
    event: { type: 'VisitRefused', permission: { ...permission, decided }, refusal: {} },
    notices: [told('VISIT_REFUSED', ['Person_lin'])],
  },
];
