import type { Transition } from '#domain/model/transition.ts';
import { INTEGRITY } from '../refusals.ts';
import type { Verification } from './verification.ts';

type VerificationAction = 'ADVANCE' | 'STALL' | 'RESUME' | 'MATCH' | 'DIFFER' | 'GIVE_UP';

const SYSTEM = { from: ['RUNNING'], roles: ['SYSTEM'], article: INTEGRITY } as const;

/** A reading that has ended has ended: the next is another. */
export const transitions: readonly Transition<Verification, VerificationAction>[] = [
  { ...SYSTEM, action: 'ADVANCE', to: 'RUNNING' },
  { ...SYSTEM, action: 'STALL', to: 'RUNNING' },
  { ...SYSTEM, action: 'RESUME', to: 'RUNNING' },
  { ...SYSTEM, action: 'MATCH', to: 'MATCHED' },
  { ...SYSTEM, action: 'DIFFER', to: 'DIFFERED' },
  { ...SYSTEM, action: 'GIVE_UP', to: 'UNREADABLE' },
];
