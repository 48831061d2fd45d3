import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import { refuse } from '../refusals.ts';
import type { DutyShift } from '../roster/duty-shift.ts';
import { placeOn } from '../roster/duty-shift.ts';
import { DutyShifts } from '../roster/duty-shifts.ts';
import type { Timed } from './clock.ts';
import { clockOf } from './clock.ts';
import { DutyRequests } from './duty-requests.ts';
import { forbidding } from './own-work.ts';
import { isLawyerOf } from './transitions.ts';

interface Records extends Timed {
  readonly shift: DutyShift | undefined;
}

/** What recording a meeting reads beside the request: whether the lawyer was there at all. */
export const meeting = ({ request }: Pick<Timed, 'request'>) => ({
  ...clockOf({ request }),
  shift: internal(DutyShifts, 'shift' in request ? request.shift : ''),
});

/**
 * That they met, and when: nothing else of it is anybody's. The station's staff say so only of a lawyer who knew and was
 * recorded as come, and the lawyer is told that they did.
 */
export function recordDutyMeeting({ request, clock, shift }: Records, _command: unknown, context: Context): Decision {
  const { actor, now } = context;
  const forbidden = forbidding(request, 'RECORD_MEETING', context);
  if (forbidden !== undefined) return forbidden;
  const by = isLawyerOf(request, actor) ? 'LAWYER' : 'STAFF';
  const place =
    shift && 'lawyer' in request && request.lawyer !== undefined ? placeOn(shift, request.lawyer) : undefined;
  if (by === 'STAFF' && place?.arrivedAt === undefined) return refused(refuse('NOT_ARRIVED'));
  return accepted(
    { request: request.id },
    changed(DutyRequests, request, { type: 'DutyLawyerMet', at: now, by }),
    ...meetDeadline(clock, now),
  );
}
