import type { Transition } from '#domain/model/transition.ts';
import type { Detainee } from './detainee.ts';

export type DetaineeAction = 'RELEASE';

export const transitions: readonly Transition<Detainee, DetaineeAction>[] = [
  { action: 'RELEASE', from: ['DETAINED'], to: 'RELEASED', roles: ['CENTRE_STAFF'], article: '看守所条例' },
];
