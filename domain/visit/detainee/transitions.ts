import type { Transition } from '#domain/model/transition.ts';
import type { Detainee } from './detainee.ts';

export type DetaineeAction =
  | 'RELEASE'
  | 'MOVE'
  | 'RESTRICT_VISITS'
  | 'LIFT_RESTRICTION'
  | 'RECORD_ABSENCE'
  | 'CORRECT_ABSENCE'
  | 'END_ABSENCE';

const STAFF = ['CENTRE_STAFF'] as const;
const HELD = { from: ['DETAINED'], to: 'DETAINED', roles: STAFF } as const;
const CUSTODY = { article: '看守所条例' } as const;

export const transitions: readonly Transition<Detainee, DetaineeAction>[] = [
  { action: 'RELEASE', from: ['DETAINED'], to: 'RELEASED', roles: STAFF, ...CUSTODY },
  { action: 'MOVE', from: ['DETAINED'], to: 'MOVED', roles: STAFF, ...CUSTODY },
  { action: 'RESTRICT_VISITS', ...HELD, article: 'CPL 39, CPR 52' },
  { action: 'LIFT_RESTRICTION', ...HELD, article: 'CPL 39, CPR 52' },
  { action: 'RECORD_ABSENCE', ...HELD, ...CUSTODY },
  { action: 'CORRECT_ABSENCE', ...HELD, ...CUSTODY },
  { action: 'END_ABSENCE', ...HELD, ...CUSTODY },
];
