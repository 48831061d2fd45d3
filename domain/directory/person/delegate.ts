import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { inForce, LONGEST_DELEGATION } from './delegation.ts';
import type { Person } from './person.ts';
import { Persons } from './persons.ts';

export interface Delegate {
  readonly until: Instant;
  readonly reason: string;
}

interface Records {
  /** Who asks. */
  readonly leader: Person;
  readonly delegate: Person;
}

/**
 * Lends a leader's power to approve to an officer of the same organ. Their qualification is not lent: the delegate
 * needs their own. One delegate at a time, so that it is always clear who decides.
 */
export function delegatePower({ leader, delegate }: Records, command: Delegate, { now }: Context): Decision {
  const { until, reason } = command;
  const refusals = [...fromWhom(leader, now), ...toWhom(leader, delegate, now), ...howLong(until, now)];
  if (refusals.length > 0) return refused(...refusals);
  return accepted(
    { leader: leader.id, delegate: delegate.id },
    changed(Persons, leader, { type: 'DelegationGiven', to: delegate.id, until, reason }),
    changed(Persons, delegate, { type: 'DelegationReceived', by: leader.id, until, reason }),
  );
}

/** Only a post can be lent, so that there are no chains. */
function fromWhom({ posts, delegatedTo }: Person, now: Instant): readonly Refusal[] {
  if (!posts.includes('LEADER')) return [refuse('POWER_NOT_OWN')];
  return inForce(delegatedTo, now) ? [refuse('DELEGATED_ALREADY')] : [];
}

function toWhom(leader: Person, delegate: Person, now: Instant): readonly Refusal[] {
  const path = ['delegateId'];
  if (delegate.id === leader.id) return [refuse('DELEGATE_SELF', { path })];
  const fit =
    delegate.organ === leader.organ &&
    delegate.posts.includes('OFFICER') &&
    !delegate.posts.includes('LEADER') &&
    !delegate.suspended;
  if (!fit) return [refuse('DELEGATE_UNFIT', { path })];
  return inForce(delegate.delegatedBy, now) ? [refuse('DELEGATE_TAKEN', { path })] : [];
}

function howLong(until: Instant, now: Instant): readonly Refusal[] {
  const path = ['until'];
  if (until <= now) return [refuse('DELEGATION_PAST', { path })];
  return until > later(now, LONGEST_DELEGATION) ? [refuse('DELEGATION_TOO_LONG', { path })] : [];
}
