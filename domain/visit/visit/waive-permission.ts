import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { cancelDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Detainee } from '../detainee/detainee.ts';
import { Detainees } from '../detainee/detainees.ts';
import { clocksOf, startAnew } from './clocks.ts';
import { isAwaited, isForInterpreter, isForVisit } from './permission.ts';
import type { Visit } from './visit.ts';
import { isToCome } from './visit.ts';
import { Visits } from './visits.ts';

export interface WaivePermission {
  readonly visitId: string;
}

interface Records {
  readonly visit: Visit | undefined;
  readonly detainee: Detainee | undefined;
  readonly clocks: readonly (Deadline | undefined)[];
  readonly forVisit: Deadline | undefined;
}

const reads = ({ visitId }: WaivePermission) => ({ visit: internal(Visits, visitId) });

const further = ({ visit }: RecordsOf<ReturnType<typeof reads>>) => ({
  detainee: internal(Detainees, visit?.detainee ?? ''),
  clocks: clocksOf(visit?.entrustment),
  forVisit: internal(Deadlines, visit === undefined ? '' : deadlineId(visit.id, 'VISIT_PERMISSION')),
});

/**
 * For each visit of somebody to whom visits need no permission any more: nobody is made to wait for a decision that the
 * law does not ask for (CPL 39). An interpreter is still to be decided on. Asked again, nothing more happens.
 */
function rule({ visit, detainee, clocks, forVisit }: Records, _command: unknown, { now }: Context): Decision {
  if (visit === undefined || !isToCome(visit, now) || detainee === undefined) return accepted({});
  const { permission } = visit;
  if (detainee.restriction !== undefined || !isAwaited(permission) || !isForVisit(permission)) return accepted({});
  const left = isForInterpreter(permission)
    ? ({ ...permission, grounds: ['INTERPRETER'] } as const)
    : ({ ...permission, withdrawn: true } as const);
  const { dueBy, changes } = startAnew({ ...visit, clocks }, now);
  return accepted(
    {},
    changed(Visits, visit, { type: 'PermissionWaived', permission: left, dueBy }),
    ...cancelDeadline(forVisit, now),
    ...changes,
  );
}

export const waivePermission: Procedure<WaivePermission, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
