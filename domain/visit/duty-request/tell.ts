import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Timed } from './clock.ts';
import type { ToldBy } from './duty-request.ts';
import { DutyRequests } from './duty-requests.ts';
import { forbidding } from './own-work.ts';

/** The lawyer says that they know of it. */
export function acknowledgeDutyRequest(timed: Timed, _command: unknown, context: Context): Decision {
  return forbidding(timed.request, 'ACKNOWLEDGE', context) ?? told(timed, 'LAWYER', context);
}

/** The station's staff put on record that they told the lawyer, by telephone or in person. */
export function tellDutyLawyer(timed: Timed, _command: unknown, context: Context): Decision {
  return forbidding(timed.request, 'TELL', context) ?? told(timed, 'STAFF', context);
}

function told({ request, clock }: Timed, by: ToldBy, { now }: Context): Decision {
  return accepted(
    { request: request.id },
    changed(DutyRequests, request, { type: 'DutyLawyerTold', at: now, by }),
    ...meetDeadline(clock, now),
  );
}
