import type { Transition } from '#domain/model/transition.ts';
import { kindOfProcess } from '../kinds.ts';
import { refuse } from '../refusals.ts';
import type { Process } from './process.ts';

export type ProcessAction = 'CANCEL';

/** Whoever sees a process may stop it, unless what it does was decided with it; what was done stays done. */
export const transitions: readonly Transition<Process, ProcessAction>[] = [
  {
    action: 'CANCEL',
    from: ['RUNNING'],
    to: 'CANCELLED',
    roles: ['OFFICER', 'LEADER', 'CUSTODIAN', 'CENTRE_STAFF', 'ADMINISTRATOR'],
    guard: ({ kind }) => (kindOfProcess(kind).decided ? refuse('DECIDED_ALREADY') : undefined),
  },
];
