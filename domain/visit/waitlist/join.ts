import { firmName } from '#domain/directory/person/firm.ts';
import type { Change, Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused, relied } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant, LocalDate, LocalTime } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import type { Mode } from '../centre/centre.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { actingFirm, detaineeOf } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import { FURTHEST_FOR_LAWYERS } from '../slot/horizon.ts';
import { isDisplaced } from '../visit/flags.ts';
import type { Visit } from '../visit/visit.ts';
import { Visits } from '../visit/visits.ts';
import { dayOf } from './day-of.ts';
import type { Waitlist } from './waitlist.ts';
import { entryOf, MOST_ENTRIES, MOST_IN_ALL, waitlistId } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

export interface JoinWaitlist {
  readonly date: LocalDate;
  readonly mode: Mode;
  readonly earliest?: LocalTime | undefined;
  readonly latest?: LocalTime | undefined;
  /** The flagged visit in whose place a seat is wanted. */
  readonly displacedVisitId?: string | undefined;
}

interface Named {
  readonly entrustment: Entrustment;
  /** The flagged visit in whose place a seat is wanted, if there is one. */
  readonly displaced: Visit | undefined;
}

/** What joining reads beside the papers. */
export const joining = ({ entrustment: { organ } }: Named, { date, mode }: JoinWaitlist) => ({
  waitlist: internal(Waitlists, waitlistId({ organ, date, mode })),
});

interface Records extends Named {
  readonly waitlist: Waitlist | undefined;
}

/** Waits for a seat: the lawyer, their firm's clerk, or the centre's staff for a lawyer on the phone. */
export function joinWaitlist(records: Records, command: JoinWaitlist, context: Context): Decision {
  const { entrustment } = records;
  const refusals = impossible(records, command, context);
  if (refusals.length > 0) return refused(...refusals);
  return accepted(
    { waitlist: waitlistId({ organ: entrustment.organ, ...command }) },
    ...entering(records, command, context.now),
  );
}

/** The changes by which someone begins to wait, and what they stand on; the first of a day opens its list. */
export function entering(
  { entrustment, displaced, waitlist }: Records,
  command: JoinWaitlist,
  now: Instant,
): readonly Change[] {
  const { date, mode, earliest, latest } = command;
  const { id: of, lawyer, centre, organ } = entrustment;
  const acting = actingFirm(entrustment);
  const detainee = detaineeOf(entrustment);
  if (detainee === undefined) throw new Error(`${of} was verified for nobody`);
  const id = waitlistId({ organ, date, mode });
  const joined = {
    type: 'WaitlistJoined',
    entrustment: of,
    lawyer,
    ...(acting === undefined ? {} : { firm: firmName(acting) }),
    detainee,
    joinedAt: now,
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    ...(displaced === undefined ? {} : { displaced: displaced.id }),
  } as const;
  return [
    waitlist === undefined
      ? opened(Waitlists, id, { type: 'WaitlistOpened', id, centre, organ, date, mode }, joined)
      : changed(Waitlists, waitlist, joined),
    relied(Entrustments, entrustment, 'verified'),
    ...(displaced === undefined ? [] : [relied(Visits, displaced, 'displaced')]),
  ];
}

/** How many there may be before one more joins; reached, the list is full for them. Undefined: there is room. */
export function fullFor(displaced: boolean, waitlist: Waitlist | undefined): number | undefined {
  const entries = waitlist?.entries ?? [];
  if (entries.length >= MOST_IN_ALL) return MOST_IN_ALL;
  const inTurn = entries.filter((entry) => entry.displaced === undefined);
  return !displaced && inTurn.length >= MOST_ENTRIES ? MOST_ENTRIES : undefined;
}

function impossible({ entrustment, displaced, waitlist }: Records, command: JoinWaitlist, { now }: Context): Refusal[] {
  // Before verification it says nothing but that, as booking does.
  if (entrustment.status !== 'VERIFIED') return [refuse('ENTRUSTMENT_NOT_VERIFIED', { path: ['entrustmentId'] })];
  const { date, earliest, latest, displacedVisitId } = command;
  const today = shanghaiDay(now);
  const refusals: Refusal[] = [];
  if (date < today) refusals.push(refuse('DAY_PAST', { path: ['date'] }));
  if (date > dayAfter(today, FURTHEST_FOR_LAWYERS)) {
    refusals.push(refuse('TOO_FAR_AHEAD', { path: ['date'], details: { days: FURTHEST_FOR_LAWYERS } }));
  }
  if (earliest !== undefined && latest !== undefined && latest <= earliest) {
    refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['latest'] }));
  }
  const most = fullFor(displaced !== undefined, waitlist);
  if (entryOf(waitlist, entrustment.id) !== undefined) refusals.push(refuse('WAITS_ALREADY'));
  else if (most !== undefined) refusals.push(refuse('WAITLIST_FULL', { path: ['date'], details: { most } }));
  // Another's visit is told no differently from one that does not exist.
  if (displacedVisitId !== undefined && !isInPlaceOf(displaced, entrustment, command)) {
    refusals.push(refuse('NOT_DISPLACED', { path: ['displacedVisitId'] }));
  }
  return refusals;
}

function isInPlaceOf(visit: Visit | undefined, { id, organ }: Entrustment, { date, mode }: JoinWaitlist): boolean {
  if (visit?.entrustment !== id || !isDisplaced(visit)) return false;
  return waitlistId(dayOf(visit)) === waitlistId({ organ, date, mode });
}
