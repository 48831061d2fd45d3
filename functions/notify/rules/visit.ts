import type { Id } from '#domain/model/id.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { isAwaited } from '#domain/visit/visit/permission.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import type { Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { entryOf } from '#domain/visit/waitlist/waitlist.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import type { Notice } from '../rule.ts';
import { persons, posts, rule } from '../rule.ts';

/**
 * The centre's staff hear of papers, since 48 hours begin to run (CPL 39); the lawyer hears what others did; the officer
 * in charge hears that the defence was taken up, and nothing of visits, which are no handler's affair: their leader hears of
 * those that the law makes wait for a permission.
 */
export const visit = {
  ...rule(Entrustments, 'PapersPresented', ({ id, organ, dueBy, lawyer, presentedBy }) => [
    { kind: 'PAPERS_PRESENTED', params: { dueBy }, subject: id, audience: [posts(organ, 'CENTRE_STAFF')] },
    ...(presentedBy === undefined ? [] : [inTheirName(id, dueBy, lawyer)]),
  ]),
  ...rule(Entrustments, 'EntrustmentVerified', ({ caseId }, { id, lawyer }) => [
    { kind: 'ENTRUSTMENT_VERIFIED', params: {}, subject: id, audience: [persons(lawyer)] },
    ...(caseId === undefined ? [] : [takenUp(caseId)]),
  ]),
  ...rule(Entrustments, 'EntrustmentRejected', ({ reason }, { id, lawyer }) => [
    { kind: 'ENTRUSTMENT_REJECTED', params: { reason }, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Entrustments, 'EntrustmentRevoked', (_event, { id, lawyer }) => [
    { kind: 'ENTRUSTMENT_REVOKED', params: {}, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Visits, 'VisitBooked', (_event, visit) => [
    ...toVisitors(orAwaiting('VISIT_BOOKED', visit), visit),
    ...toPermit(visit),
    ...toReport(visit),
  ]),
  ...rule(Visits, 'VisitConfirmed', (_event, visit) => [
    ...toVisitors(orAwaiting('VISIT_CONFIRMED', visit), visit),
    ...toPermit(visit),
  ]),
  ...rule(Visits, 'HoldLapsed', (_event, { id, lawyer, period: { from } }) => [
    { kind: 'HOLD_LAPSED', params: { from }, subject: id, audience: [persons(lawyer)] },
  ]),
  // Why, they read once they have signed in.
  ...rule(Visits, 'VisitFlagged', (_event, visit) => toVisitors('VISIT_FLAGGED', visit)),
  ...rule(Visits, 'VisitUnflagged', (_event, visit) => toVisitors('VISIT_UNFLAGGED', visit)),
  ...rule(Visits, 'PartyChanged', ({ undecided }, visit, before) => [
    ...joinedOrLeft(visit, before),
    ...(undecided === true ? toVisitors('INTERPRETER_UNDECIDED', visit) : []),
    ...(before?.permission?.nth === visit.permission?.nth ? [] : toPermit(visit)),
  ]),
  ...rule(Visits, 'VisitPermitted', ({ permission: { decided } }, visit) =>
    toVisitors(decided?.withoutInterpreter === undefined ? 'VISIT_PERMITTED' : 'INTERPRETER_REFUSED', visit),
  ),
  ...rule(Visits, 'PermissionWaived', (_event, visit) => toVisitors('VISIT_PERMITTED', visit)),
  ...rule(Visits, 'VisitRefused', (_event, visit) => toVisitors('VISIT_REFUSED', visit)),
  // What the centre did in their name the lawyers hear of as that, and how to object.
  ...rule(Visits, 'VisitRescheduled', ({ requestedBy }, visit) =>
    toVisitors(requestedBy === undefined ? 'VISIT_RESCHEDULED' : 'VISIT_RESCHEDULED_BY_CENTRE', visit),
  ),
  ...rule(Visits, 'VisitCancelled', ({ requestedBy }, visit) =>
    toVisitors(requestedBy === undefined ? 'VISIT_CANCELLED' : 'VISIT_CANCELLED_BY_CENTRE', visit),
  ),
  // After an outage nobody is reminded of what has begun.
  ...rule(Visits, 'VisitReminded', ({ late }, visit) => (late === true ? [] : toVisitors('VISIT_REMINDER', visit))),
  ...rule(Visits, 'VisitMissed', (_event, visit) => toVisitors('VISIT_MISSED', visit)),
  ...rule(Visits, 'NoShowCorrected', (_event, visit) => toVisitors('NO_SHOW_CORRECTED', visit)),
  ...rule(Visits, 'VisitOverran', (_event, { id, organ, period: { to } }) => [
    { kind: 'VISIT_OVERRUN', params: { to }, subject: id, audience: [posts(organ, 'CENTRE_STAFF')] },
  ]),
  ...rule(Waitlists, 'WaitlistJoined', (_event, { id, organ, date }) => [
    { kind: 'WAITLIST_JOINED', params: { date }, subject: id, audience: [posts(organ, 'CENTRE_STAFF')] },
  ]),
  ...rule(Waitlists, 'SeatOffered', ({ entrustment, period: { from }, until }, waitlist) =>
    lawyerOf(waitlist, entrustment).map((lawyer) => ({
      kind: 'SEAT_OFFERED',
      params: { from, until },
      subject: waitlist.id,
      audience: [persons(lawyer)],
      ownDeeds: true,
    })),
  ),
  // The offer is gone by then: for when it was stands in the list as it was before.
  ...rule(Waitlists, 'OfferWithdrawn', ({ entrustment }, { id }, before) => {
    const entry = entryOf(before, entrustment);
    if (entry?.offer === undefined) return [];
    const { from } = entry.offer.period;
    return [{ kind: 'SEAT_OFFER_WITHDRAWN', params: { from }, subject: id, audience: [persons(entry.lawyer)] }];
  }),
  // The entry is gone by then: who it was stands in the list as it was before.
  ...rule(Waitlists, 'OfferLapsed', ({ entrustment }, { id, date }, before) =>
    lawyerOf(before, entrustment).map((lawyer) => ({
      kind: 'SEAT_OFFER_LAPSED',
      params: { date },
      subject: id,
      audience: [persons(lawyer)],
    })),
  ),
};

function lawyerOf(waitlist: Waitlist | undefined, entrustment: Id<'Entrustment'>): readonly Id<'Person'>[] {
  const entry = entryOf(waitlist, entrustment);
  return entry === undefined ? [] : [entry.lawyer];
}

/** Both defenders, where both come. */
function visitorsOf({ lawyer, companion }: Visit): readonly Id<'Person'>[] {
  return companion === undefined ? [lawyer] : [lawyer, companion.lawyer];
}

type OfTime =
  | 'VISIT_BOOKED'
  | 'VISIT_CONFIRMED'
  | 'VISIT_AWAITS_PERMISSION'
  | 'VISIT_RESCHEDULED'
  | 'VISIT_CANCELLED'
  | 'VISIT_FLAGGED'
  | 'VISIT_UNFLAGGED'
  | 'VISIT_REMINDER'
  | 'VISIT_MISSED'
  | 'VISIT_PERMITTED'
  | 'VISIT_REFUSED'
  | 'VISIT_CANCELLED_BY_CENTRE'
  | 'VISIT_RESCHEDULED_BY_CENTRE'
  | 'INTERPRETER_UNDECIDED'
  | 'INTERPRETER_REFUSED'
  | 'NO_SHOW_CORRECTED';

function toVisitors(kind: OfTime, visit: Visit, to = visitorsOf(visit)): readonly Notice[] {
  return [{ kind, params: { from: visit.period.from }, subject: visit.id, audience: [persons(...to)] }];
}

/** What is not yet sure is not told as if it were. */
function orAwaiting(kind: 'VISIT_BOOKED' | 'VISIT_CONFIRMED', { status }: Visit): OfTime {
  return status === 'AWAITING_PERMISSION' ? 'VISIT_AWAITS_PERMISSION' : kind;
}

/** The leaders of the organ above hear of an order to book beyond the seats, and are led to where its reason stands. */
function toReport({ id, period: { from }, order }: Visit): readonly Notice[] {
  if (order === undefined) return [];
  return [{ kind: 'VISIT_OVERBOOKED', params: { from }, subject: id, audience: [posts(order.reportTo, 'LEADER')] }];
}

/** The leaders of the handling organ, who permit; not the officer in charge, even where they are one of them. */
function toPermit({ id, period: { from }, permission }: Visit): readonly Notice[] {
  if (!isAwaited(permission)) return [];
  const { organ, officerInCharge } = permission;
  const except = officerInCharge === undefined ? {} : { except: [officerInCharge] };
  const audience = [posts(organ, 'LEADER')];
  return [{ kind: 'VISIT_PERMISSION_ASKED', params: { from }, subject: id, audience, ...except }];
}

/** The other defender learns that they are to come, or are not. */
function joinedOrLeft(visit: Visit, before: Visit | undefined): readonly Notice[] {
  const [now, then] = [visit.companion?.lawyer, before?.companion?.lawyer];
  if (now === then) return [];
  return [
    ...(now === undefined ? [] : toVisitors('VISIT_BOOKED', visit, [now])),
    ...(then === undefined ? [] : toVisitors('VISIT_CANCELLED', visit, [then])),
  ];
}

/** A clerk used the lawyer's name: the lawyer must know, in case they did not want it. */
function inTheirName(subject: Id<'Entrustment'>, dueBy: string, lawyer: Id<'Person'>): Notice {
  return { kind: 'PAPERS_PRESENTED_FOR_YOU', params: { dueBy }, subject, audience: [persons(lawyer)] };
}

function takenUp(caseId: `Case_${string}`): Notice {
  return { kind: 'DEFENCE_TAKEN_UP', params: {}, subject: caseId, audience: [{ to: 'officerInCharge', caseId }] };
}
