import type { Change, Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { cancelling } from './cancel.ts';
import { nextDue } from './due.ts';
import { lapsed } from './lapse.ts';
import type { Left } from './passing-on.ts';
import { passOn } from './passing-on.ts';
import { isAwaited, isForVisit } from './permission.ts';
import type { Decisions } from './permission-terms.ts';
import { unasked } from './permission-terms.ts';
import { remindersLeft } from './reminders.ts';
import { unanswered } from './take-over.ts';
import { unattended } from './unattended.ts';
import { undecided } from './undecided.ts';
import type { Visit, VisitEvent } from './visit.ts';
import { isActive } from './visit.ts';
import { Visits } from './visits.ts';

interface Records extends Left, Partial<Decisions> {
  readonly visit: Visit | undefined;
  readonly entrustment?: Entrustment | undefined;
}

/** What time's errand reads beside the visit: what a cancellation does, since time may end it. */
export function attending({ visit }: { readonly visit: Visit | undefined }) {
  return visit === undefined
    ? {}
    : { ...cancelling({ visit }), entrustment: internal(Entrustments, visit.entrustment) };
}

/** What time brings to a visit; asked again, nothing more happens. */
export function attendVisit(records: Records, _command: unknown, { now }: Context): Decision {
  const { visit } = records;
  if (visit === undefined || (nextDue(visit) ?? now) > now) return accepted({});
  const events = brought(visit, now);
  if (events.length === 0) return accepted({});
  const after = events.reduce<Visit>(Visits.evolve, visit);
  const given: readonly Change[] = isActive(after) ? [] : passOn(visit, records, now);
  return accepted({}, changed(Visits, visit, ...events), ...given, ...silence(visit, records, now));
}

/**
 * What becomes of the terms for a decision that nobody made by the session. That of the visit itself runs on and is
 * overdue in its time: the handlers' silence ends no duty of theirs. An interpreter was asked for one visit alone.
 */
function silence(visit: Visit, records: Records, now: Instant): readonly Change[] {
  const { permission } = visit;
  if (visit.status !== 'AWAITING_PERMISSION' || !isAwaited(permission)) return [];
  if (!isForVisit(permission)) return unasked(records, now);
  return [...unasked({ forInterpreter: records.forInterpreter }, now), ...unanswered(visit, permission, records)];
}

function brought(visit: Visit, now: Instant): readonly VisitEvent[] {
  switch (visit.status) {
    case 'HELD':
      return lapsed(visit, now);
    case 'AWAITING_PERMISSION':
      return undecided(visit, now);
    case 'CONFIRMED':
      return visit.period.to <= now ? [unattended(visit, now)] : reminding(visit, now);
    case 'CHECKED_IN':
      return visit.overranAt === undefined ? [{ type: 'VisitOverran', at: now }] : [];
    default:
      return [];
  }
}

/** One reminder for all that have come due: after an outage nobody is told twice, nor told of what has begun. */
function reminding(visit: Visit, now: Instant): readonly VisitEvent[] {
  const count = remindersLeft(visit).filter((at) => at <= now).length;
  if (count === 0) return [];
  const late = visit.period.from <= now ? { late: true as const } : {};
  return [{ type: 'VisitReminded', ...(count === 1 ? {} : { count }), ...late }];
}
