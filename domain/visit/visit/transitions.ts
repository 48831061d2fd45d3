import type { Transition } from '#domain/model/transition.ts';
import type { Visit } from './visit.ts';

export type VisitAction = 'RESCHEDULE' | 'CANCEL';

/** Moving a visit keeps it confirmed, and its id: what it was before stands in its history. */
export const transitions: readonly Transition<Visit, VisitAction>[] = [
  {
    action: 'RESCHEDULE',
    from: ['CONFIRMED'],
    to: 'CONFIRMED',
    roles: ['LAWYER', 'CENTRE_STAFF'],
    article: 'CPL 39, CPR 53',
  },
  {
    action: 'CANCEL',
    from: ['CONFIRMED'],
    to: 'CANCELLED',
    roles: ['LAWYER', 'CENTRE_STAFF'],
    article: 'CPL 39, CPR 53',
  },
];
