import type { Transition } from '#domain/model/transition.ts';
import type { Process } from './process.ts';

export type ProcessAction = 'CANCEL';

/** Whoever sees a process may stop it; what was done stays done. */
export const transitions: readonly Transition<Process, ProcessAction>[] = [
  {
    action: 'CANCEL',
    from: ['RUNNING'],
    to: 'CANCELLED',
    roles: ['OFFICER', 'LEADER', 'CUSTODIAN', 'CENTRE_STAFF', 'ADMINISTRATOR'],
  },
];
