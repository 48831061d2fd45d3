import { Persons } from '#domain/directory/person/persons.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { persons, posts, rule } from '../rule.ts';

/** The centre's leader decides about appeals; the lawyer hears all that others do about their papers and certificate. */
export const entrustment = {
  ...rule(Entrustments, 'EntrustmentAppealed', (_event, { id, organ }) => [
    { kind: 'ENTRUSTMENT_APPEALED', params: {}, subject: id, audience: [posts(organ, 'LEADER')] },
  ]),
  // The staff have the papers before them again, and less time than before.
  ...rule(Entrustments, 'EntrustmentAppealUpheld', (_event, { id, lawyer, organ, dueBy }) => [
    { kind: 'ENTRUSTMENT_APPEAL_UPHELD', params: { dueBy }, subject: id, audience: [persons(lawyer)] },
    { kind: 'PAPERS_PRESENTED', params: { dueBy }, subject: id, audience: [posts(organ, 'CENTRE_STAFF')] },
  ]),
  ...rule(Entrustments, 'EntrustmentAppealDismissed', (_event, { id, lawyer }) => [
    { kind: 'ENTRUSTMENT_APPEAL_DISMISSED', params: {}, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Entrustments, 'EntrustmentEnded', (_event, { id, lawyer }) => [
    { kind: 'ENTRUSTMENT_ENDED', params: {}, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Entrustments, 'EntrustmentMoved', (_event, { id, lawyer }) => [
    { kind: 'ENTRUSTMENT_MOVED', params: {}, subject: id, audience: [persons(lawyer)] },
  ]),
  ...rule(Persons, 'PracticeSuspended', ({ from }, { id }) => [
    { kind: 'CERTIFICATE_SUSPENDED', params: { from }, subject: id, audience: [persons(id)] },
  ]),
};
