import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { DutyStation } from '../station/station.ts';
import { dutyStationId } from '../station/station.ts';
import { startTelling, toldBy } from './clock.ts';
import type { DutyRequestEvent } from './duty-request.ts';
import { DutyRequests } from './duty-requests.ts';

export interface RequestDutyLawyer {
  /** Who wants to meet one. */
  readonly suspect: string;
  readonly caseId?: string | undefined;
  /** When they asked; now, unless told. */
  readonly askedAt?: Instant | undefined;
}

interface Records {
  readonly station: DutyStation;
  readonly theCase: Case | undefined;
}

/**
 * Records at once that a suspect wants to meet a duty lawyer, and starts the 24 hours (CPR 49). It is handed out right
 * after to whoever is on duty; if nobody is, it waits, and the clock runs. Nothing but a slip of the pen stands in its way.
 */
export function requestDutyLawyer(records: Records, command: RequestDutyLawyer, context: Context): Decision {
  const { station, theCase } = records;
  const { actor, now, fresh } = context;
  const { suspect, caseId, askedAt = now } = command;
  const { organ: askingOrgan } = actor;
  if (askingOrgan === undefined) return refused(refuse('NOT_YOUR_STATION'));
  if (askedAt > now) return refused(refuse('ASKED_IN_FUTURE', { path: ['askedAt'] }));
  // Another organ's case and one that is not there are alike: neither is to be found out here.
  const known = theCase !== undefined && Cases.visible(theCase, actor, undefined) ? theCase : undefined;
  if (caseId !== undefined && known === undefined) return refused(refuse('CASE_UNKNOWN', { path: ['caseId'] }));
  const id = fresh.id('DutyRequest');
  const { organ, place } = station;
  const dueBy = toldBy(askedAt, place);
  const requested: DutyRequestEvent = {
    type: 'DutyLawyerRequested',
    ...{ id, station: dutyStationId(organ), organ, place, suspect },
    ...(known === undefined ? {} : { caseId: known.id, officerInCharge: known.officerInCharge }),
    ...{ askingOrgan, recordedBy: actor.id, askedAt, recordedAt: now, dueBy },
  };
  return accepted(
    { request: id },
    opened(DutyRequests, id, requested),
    startTelling({ id, organ, place, recordedBy: actor.id }, askedAt, 1),
  );
}
