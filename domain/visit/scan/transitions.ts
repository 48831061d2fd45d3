import type { Transition } from '#domain/model/transition.ts';
import type { Scan } from './scan.ts';

/** What people do; the rest is done by the product's own workers, and attaching by presenting papers. */
export const PERSONS_ACTIONS = ['COMPLETE', 'ATTACH', 'DISCARD', 'REQUEST_DOWNLOAD'] as const;
export type PersonsAction = (typeof PERSONS_ACTIONS)[number];
type ScanAction = PersonsAction | 'LOCK' | 'SET_ASIDE' | 'EXPIRE' | 'DROP';

const PRESENTING = ['LAWYER', 'CLERK'] as const;
/** The leader only sees papers whose rejection was appealed against. */
const LOOKING = [...PRESENTING, 'CENTRE_STAFF', 'LEADER'] as const;
const article = 'CPR 53';

/** LOCKED and DROPPED are ends: what is locked stays what it is, and what is gone is gone. */
export const transitions: readonly Transition<Scan, ScanAction>[] = [
  { action: 'COMPLETE', from: ['ANNOUNCED'], to: 'KEPT', roles: PRESENTING, article },
  { action: 'ATTACH', from: ['KEPT'], to: 'ATTACHED', roles: PRESENTING, article },
  { action: 'DISCARD', from: ['ANNOUNCED', 'KEPT'], to: 'DISCARDED', roles: PRESENTING, article },
  { action: 'REQUEST_DOWNLOAD', from: ['KEPT'], to: 'KEPT', roles: PRESENTING, article },
  { action: 'REQUEST_DOWNLOAD', from: ['ATTACHED'], to: 'ATTACHED', roles: LOOKING, article },
  { action: 'REQUEST_DOWNLOAD', from: ['LOCKED'], to: 'LOCKED', roles: LOOKING, article },
  { action: 'LOCK', from: ['ATTACHED'], to: 'LOCKED', roles: ['SYSTEM'], article },
  { action: 'SET_ASIDE', from: ['ATTACHED'], to: 'ATTACHED', roles: ['SYSTEM'], article },
  { action: 'EXPIRE', from: ['ANNOUNCED', 'KEPT', 'ATTACHED'], to: 'DISCARDED', roles: ['SYSTEM'], article },
  { action: 'DROP', from: ['DISCARDED'], to: 'DROPPED', roles: ['SYSTEM'], article },
];
