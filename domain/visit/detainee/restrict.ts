import type { Case } from '#domain/case/case/case.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import { within } from '#domain/directory/organ/organ.ts';
import type { Person } from '#domain/directory/person/person.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Detainee } from './detainee.ts';
import { Detainees } from './detainees.ts';
import type { Restriction, RestrictionGround } from './restriction.ts';
import { transitions } from './transitions.ts';

/** The handling department's written notice, as somebody enters it. */
export interface Notice {
  readonly ground: RestrictionGround;
  /** Its number. */
  readonly notice: string;
  /** Code of the handling organ. */
  readonly organ: string;
  /** The officer in charge whom it names, where no case is on record that does. */
  readonly officerId?: string | undefined;
}

export interface RestrictVisits {
  readonly restriction: Notice;
  readonly reason: string;
}

/** What a notice is judged by. */
export interface Handlers {
  /** The handling organ, if it is registered. */
  readonly handler?: Organ | undefined;
  readonly theCase?: Case | undefined;
  /** The officer whom the notice names, if the directory has them. */
  readonly officer?: Person | undefined;
}

interface Records extends Handlers {
  readonly detainee: Detainee;
}

/**
 * From now on visits need permission. Those booked before stand: what was promised is not taken back by a notice, so that
 * their lawyers have nothing to be told.
 */
export function restrictVisits(
  { detainee, ...handlers }: Records,
  command: RestrictVisits,
  context: Context,
): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, detainee, 'RESTRICT_VISITS', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (detainee.restriction !== undefined) return refused(refuse('RESTRICTED_ALREADY'));
  const { restriction, reason } = command;
  const refusals = unfitNotice(restriction, handlers);
  if (refusals.length > 0) return refused(...refusals);
  const event = { type: 'VisitsRestricted', restriction: noted(restriction, handlers, now), reason } as const;
  return accepted({ detainee: detainee.id }, changed(Detainees, detainee, event));
}

/** Visits need no permission any more: investigation is over, or the department has taken its notice back. */
export function liftVisitRestriction(
  { detainee }: { readonly detainee: Detainee },
  { reason }: { readonly reason: string },
  { actor }: Context,
): Decision {
  const forbidden = forbids(transitions, detainee, 'LIFT_RESTRICTION', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (detainee.restriction === undefined) return refused(refuse('NOT_RESTRICTED'));
  return accepted({ detainee: detainee.id }, changed(Detainees, detainee, { type: 'VisitRestrictionLifted', reason }));
}

/** A notice as the record keeps it. */
export function noted({ ground, notice, organ }: Notice, { theCase, officer }: Handlers, since: Instant): Restriction {
  return { ground, notice, organ, ...(theCase === undefined && officer ? { officer: officer.id } : {}), since };
}

/**
 * Why a notice cannot be entered: whoever it names decides on visits, so it must be whoever handles the case, and somebody
 * in charge must be known who does not decide on their own.
 */
export function unfitNotice({ organ: code }: Notice, { handler, theCase, officer }: Handlers): readonly Refusal[] {
  const path = ['restriction', 'organ'];
  if (handler === undefined) return [refuse('HANDLER_UNKNOWN', { path, details: { code } })];
  const refusals: Refusal[] = [];
  if (handler.kind === 'DETENTION_CENTRE') refusals.push(refuse('HANDLER_IS_CENTRE', { path }));
  if (theCase !== undefined && theCase.organ !== code) refusals.push(refuse('HANDLER_NOT_OF_CASE', { path }));
  if (theCase === undefined && !serves(officer, code)) {
    refusals.push(refuse('OFFICER_NEEDED', { path: ['restriction', 'officerId'] }));
  }
  return refusals;
}

function serves(officer: Person | undefined, organ: string): boolean {
  return officer?.organ !== undefined && within(officer.organ, organ);
}
