import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import type { Notice } from '../rule.ts';
import { persons, posts, rule } from '../rule.ts';

/**
 * The centre's staff hear of papers, since 48 hours begin to run (CPL 39); the lawyer hears what others did; the officer
 * in charge hears that the defence was taken up, and nothing of visits, which are no handler's affair.
 */
export const visit = {
  ...rule(Entrustments, 'PapersPresented', ({ id, organ, dueBy }) => [
    { kind: 'PAPERS_PRESENTED', params: { dueBy }, subject: id, audience: [posts(organ, 'CENTRE_STAFF')] },
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
  ...rule(Visits, 'VisitBooked', ({ id, lawyer, period: { from } }) => [
    { kind: 'VISIT_BOOKED', params: { from }, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Visits, 'VisitRescheduled', ({ period: { from } }, { id, lawyer }) => [
    { kind: 'VISIT_RESCHEDULED', params: { from }, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Visits, 'VisitCancelled', (_event, { id, lawyer, period: { from } }) => [
    { kind: 'VISIT_CANCELLED', params: { from }, subject: id, audience: [persons(lawyer)] },
  ]),
};

function takenUp(caseId: `Case_${string}`): Notice {
  return { kind: 'DEFENCE_TAKEN_UP', params: {}, subject: caseId, audience: [{ to: 'officerInCharge', caseId }] };
}
