import type { Transition } from '#domain/model/transition.ts';
import type { Entrustment } from './entrustment.ts';

export type EntrustmentAction = 'VERIFY' | 'REJECT' | 'REVOKE';

export const transitions: readonly Transition<Entrustment, EntrustmentAction>[] = [
  { action: 'VERIFY', from: ['PRESENTED'], to: 'VERIFIED', roles: ['CENTRE_STAFF'], article: 'CPL 39, CPR 53' },
  { action: 'REJECT', from: ['PRESENTED'], to: 'REJECTED', roles: ['CENTRE_STAFF'], article: 'CPR 53' },
  { action: 'REVOKE', from: ['VERIFIED'], to: 'REVOKED', roles: ['LAWYER', 'CENTRE_STAFF'], article: 'CPL 45' },
];
