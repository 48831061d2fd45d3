import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { restartDeadline } from '#domain/deadline/deadline/restart.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Id } from '#domain/model/id.ts';
import { several } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Visit } from './visit.ts';

/** The 48 hours of an entrustment begin with the papers, on one clock, and with every permission (CPR 52), on another. */
const CLOCKS = 2;

/** The clock of the papers, then that of the permissions; undefined where it has not begun. */
export function clocksOf(entrustment: Id<'Entrustment'> | undefined) {
  return several(
    Deadlines,
    entrustment === undefined ? [] : Array.from({ length: CLOCKS }, (_, i) => deadlineId(entrustment, 'VISIT', i + 1)),
  );
}

type Clocks = readonly (Deadline | undefined)[];

/** Those that still ask for the lawyer to be let in. */
export function running(clocks: Clocks): readonly Deadline[] {
  return clocks.flatMap((clock) => (clock?.status === 'RUNNING' || clock?.status === 'PAUSED' ? [clock] : []));
}

/** By when the lawyer is to be in the room, if that is still asked for. */
export function dueBy(clocks: Clocks): Instant | undefined {
  return running(clocks)
    .map(({ dueAt }) => dueAt)
    .sort()[0];
}

interface Beginning extends Pick<Visit, 'entrustment' | 'organ' | 'lawyer'> {
  readonly clocks: Clocks;
}

/**
 * The 48 hours from a permission, or from when none was needed any more: until when, and what starts them. Where those of
 * an earlier permission still run they end sooner, and stay as they are.
 */
export function startAnew({ entrustment, organ, lawyer, clocks: [, permitted] }: Beginning, now: Instant) {
  const [earlier] = running([permitted]);
  if (earlier !== undefined) return { dueBy: earlier.dueAt, changes: [] };
  const audience = { organ, posts: ['CENTRE_STAFF'], persons: [lawyer] } as const;
  const start = { subject: entrustment, term: 'VISIT', startedAt: now, nth: CLOCKS, ...audience } as const;
  return {
    dueBy: due(TERMS.VISIT, now, CHINESE_CALENDAR).dueAt,
    changes: [
      permitted === undefined
        ? startDeadline(start, CHINESE_CALENDAR)
        : restartDeadline(permitted, now, CHINESE_CALENDAR),
    ],
  };
}
