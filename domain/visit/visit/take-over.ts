import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { cancelDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import type { Permission } from './permission.ts';
import { isForVisit } from './permission.ts';
import type { Visit } from './visit.ts';

/** The three days of the request that nobody answered, and of which visit it was. */
export function unansweredTerm(visit: Id<'Visit'> | undefined) {
  return internal(Deadlines, visit === undefined ? '' : deadlineId(visit, 'VISIT_PERMISSION'));
}

interface Unanswered {
  readonly entrustment?: Entrustment | undefined;
}

/** That a request was not answered in time is kept with the papers, so that the next one takes its term over. */
export function unanswered(
  visit: Pick<Visit, 'id'>,
  { askedAt }: Permission,
  { entrustment }: Unanswered,
): readonly Change[] {
  if (entrustment === undefined) return [];
  return [changed(Entrustments, entrustment, { type: 'VisitUnanswered', visit: visit.id, askedAt })];
}

interface Left extends Unanswered {
  readonly unansweredTerm?: Deadline | undefined;
}

interface TakenOver {
  readonly permission?: Permission;
  readonly changes: readonly Change[];
}

/**
 * A request that follows one nobody answered is as old as that: whoever did not decide gains no new three days by it. Where
 * visits need no permission any more, the old term ends with the next booking.
 */
export function takeOver(
  permission: Permission | undefined,
  { entrustment, unansweredTerm: term }: Left,
  follows: Id<'Visit'> | undefined,
  now: Instant,
): TakenOver {
  const before = entrustment?.unanswered;
  if (entrustment === undefined || before === undefined || before.visit !== follows) return asIs(permission);
  const changes = [...cancelDeadline(term, now), changed(Entrustments, entrustment, { type: 'VisitAskedAgain' })];
  if (permission === undefined || !isForVisit(permission)) return { ...asIs(permission), changes };
  return { permission: { ...permission, askedAt: before.askedAt }, changes };
}

function asIs(permission: Permission | undefined): TakenOver {
  return { ...(permission === undefined ? {} : { permission }), changes: [] };
}
