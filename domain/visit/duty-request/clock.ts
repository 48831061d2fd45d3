import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import type { TermCode } from '#domain/deadline/terms.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { StationPlace } from '../station/station.ts';
import type { DutyRequest } from './duty-request.ts';

/** The law has a detention centre tell within 24 hours; that a handling organ does is the product's own rule. */
const TERM = {
  DETENTION_CENTRE: 'DUTY_LAWYER_TOLD',
  HANDLING_ORGAN: 'DUTY_LAWYER_TOLD_BY_HANDLER',
} as const satisfies Readonly<Record<StationPlace, TermCode>>;

/** A request and the term in which its lawyer is to be told. */
export interface Timed {
  readonly request: DutyRequest;
  readonly clock: Deadline | undefined;
}

/** What a command that may stop the clock reads beside the request. */
export const clockOf = ({ request: { id, place, telling } }: Pick<Timed, 'request'>) => ({
  clock: internal(Deadlines, deadlineId(id, TERM[place], telling)),
});

export interface Telling {
  readonly id: Id<'DutyRequest'>;
  readonly organ: string;
  readonly place: StationPlace;
  /** Who has to hear of it beside the station's staff. */
  readonly recordedBy: Id<'Person'>;
}

/** By when a lawyer is to be told. */
export function toldBy(startedAt: Instant, place: StationPlace): Instant {
  return due(TERMS[TERM[place]], startedAt, CHINESE_CALENDAR).dueAt;
}

/** Starts the 24 hours. */
export function startTelling({ id, organ, place, recordedBy }: Telling, startedAt: Instant, nth: number): Change {
  const staff = place === 'DETENTION_CENTRE' ? (['CENTRE_STAFF', 'LEADER'] as const) : (['OFFICER', 'LEADER'] as const);
  const audience = { organ, posts: staff, persons: [recordedBy] };
  return startDeadline({ subject: id, term: TERM[place], startedAt, nth, ...audience }, CHINESE_CALENDAR);
}
