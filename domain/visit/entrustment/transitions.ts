import type { Actor } from '#domain/model/actor.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Entrustment } from './entrustment.ts';
import { isAppealed } from './entrustment.ts';

export type EntrustmentAction =
  | 'VERIFY'
  | 'REJECT'
  | 'APPEAL'
  | 'UPHOLD_APPEAL'
  | 'DISMISS_APPEAL'
  | 'REVOKE'
  | 'END'
  | 'MOVE'
  | 'ATTACH_SCANS';

const APPEAL = { article: 'CPL 39, CPL 49' } as const;

export const transitions: readonly Transition<Entrustment, EntrustmentAction>[] = [
  {
    action: 'VERIFY',
    from: ['PRESENTED'],
    to: 'VERIFIED',
    roles: ['CENTRE_STAFF'],
    guard: ofAnother,
    article: 'CPL 39, CPR 53',
  },
  {
    action: 'REJECT',
    from: ['PRESENTED'],
    to: 'REJECTED',
    roles: ['CENTRE_STAFF'],
    guard: rejectable,
    article: 'CPR 53',
  },
  { action: 'APPEAL', from: ['REJECTED'], to: 'APPEALED', roles: ['LAWYER'], guard: notYetAppealed, ...APPEAL },
  { action: 'UPHOLD_APPEAL', from: ['APPEALED'], to: 'PRESENTED', roles: ['LEADER'], guard: decidable, ...APPEAL },
  { action: 'DISMISS_APPEAL', from: ['APPEALED'], to: 'REJECTED', roles: ['LEADER'], guard: decidable, ...APPEAL },
  { action: 'REVOKE', from: ['VERIFIED'], to: 'REVOKED', roles: ['LAWYER', 'CENTRE_STAFF'], article: 'CPL 45' },
  // These follow from the person's being released or moved; nobody does them by hand.
  { action: 'END', from: ['VERIFIED'], to: 'ENDED', roles: ['SYSTEM'], article: 'CPL 39' },
  { action: 'MOVE', from: ['VERIFIED'], to: 'MOVED', roles: ['SYSTEM'], article: 'CPL 39' },
  { action: 'ATTACH_SCANS', from: ['PRESENTED'], to: 'PRESENTED', roles: ['LAWYER', 'CLERK'], article: 'CPR 53' },
  { action: 'ATTACH_SCANS', from: ['APPEALED'], to: 'APPEALED', roles: ['LAWYER', 'CLERK'], ...APPEAL },
];

/** One appeal against one rejection: what was upheld was another's, and another rejection may be wrong too. */
function notYetAppealed(entrustment: Entrustment): Refusal | undefined {
  return isAppealed(entrustment) ? refuse('APPEALED_ALREADY') : undefined;
}

/** Nobody judges their own papers, nor those they presented for their firm, nor in the name of whoever did. */
function ofAnother({ lawyer, presentedBy }: Entrustment, actor: Actor): Refusal | undefined {
  const own = isOwn(actor, lawyer) || (presentedBy !== undefined && isOwn(actor, presentedBy));
  return own ? refuse('OWN_PAPERS') : undefined;
}

/** Whose rejection was found wrong does not undo that by another one. */
function rejectable(entrustment: Entrustment, actor: Actor): Refusal | undefined {
  const { overturned = [] } = entrustment;
  return isOwn(actor, ...overturned) ? refuse('REJECTED_BEFORE') : ofAnother(entrustment, actor);
}

/** Nobody reviews their own work. */
function decidable(entrustment: Entrustment, actor: Actor): Refusal | undefined {
  const rejectedBy = entrustment.status === 'APPEALED' ? entrustment.rejectedBy : undefined;
  return rejectedBy !== undefined && isOwn(actor, rejectedBy) ? refuse('OWN_REJECTION') : ofAnother(entrustment, actor);
}
