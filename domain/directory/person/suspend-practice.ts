import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { ownGrant } from './own-grant.ts';
import type { Person } from './person.ts';
import { Persons } from './persons.ts';

export interface SuspendPractice {
  /** The first day, which may be past: the authority's decision may come late. */
  readonly from: LocalDate;
  /** The last day; without one, until it is lifted. */
  readonly until?: LocalDate | undefined;
  readonly reason: string;
}

interface Records {
  readonly person: Person;
}

/**
 * Records that the justice authority has stopped a lawyer's practice (律师法 47 to 49), or has made that longer or shorter:
 * with the same first day it is the same suspension with another last day. They can still sign in, see to what is theirs,
 * and pass it on; what needs a certificate on a day of the suspension is refused, also on its way.
 */
export function suspendPractice({ person }: Records, command: SuspendPractice, { actor, now }: Context): Decision {
  // Their own may have become shorter by it.
  const own = person.practiceSuspension && ownGrant(person, 'REINSTATE_PRACTICE', actor);
  if (own !== undefined) return own;
  if (!person.posts.includes('LAWYER')) return refused(refuse('NOT_A_LAWYER', { path: ['personId'] }));
  const { from, until, reason } = command;
  const refusals = obstacles(person, command, shanghaiDay(now));
  if (refusals.length > 0) return refused(...refusals);
  return accepted(
    { person: person.id },
    changed(Persons, person, { type: 'PracticeSuspended', from, ...(until === undefined ? {} : { until }), reason }),
  );
}

/** Lifts the suspension of a lawyer's practice at once, or calls it off before it begins. */
export function reinstatePractice(
  { person }: Records,
  { reason }: { readonly reason: string },
  { actor, now }: Context,
): Decision {
  const own = ownGrant(person, 'REINSTATE_PRACTICE', actor);
  if (own !== undefined) return own;
  if (!pending(person, shanghaiDay(now))) return refused(refuse('PRACTICE_NOT_SUSPENDED', { path: ['personId'] }));
  return accepted({ person: person.id }, changed(Persons, person, { type: 'PracticeReinstated', reason }));
}

function obstacles(person: Person, { from, until }: SuspendPractice, today: LocalDate): readonly Refusal[] {
  const known = person.practiceSuspension;
  if (pending(person, today) && (known?.from !== from || known.until === until))
    return [refuse('PRACTICE_SUSPENDED_ALREADY', { path: ['personId'] })];
  const over = until !== undefined && (until < from || until < today);
  return over ? [refuse('SUSPENSION_OVER', { path: ['until'] })] : [];
}

/** Whether a suspension is in force, or still to come. */
function pending({ practiceSuspension }: Person, today: LocalDate): boolean {
  return (
    practiceSuspension !== undefined && (practiceSuspension.until === undefined || today <= practiceSuspension.until)
  );
}
