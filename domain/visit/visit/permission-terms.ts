import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { cancelDeadline, meetDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Change } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Visit } from './visit.ts';

/** The three days that run for what was asked of the handling department, where it was asked. */
export interface Decisions {
  readonly forVisit: Deadline | undefined;
  readonly forInterpreter: Deadline | undefined;
}

export function decisionsOf({ id, permission }: Pick<Visit, 'id' | 'permission'>) {
  const asked = permission !== undefined;
  return {
    forVisit: internal(Deadlines, asked ? deadlineId(id, 'VISIT_PERMISSION') : ''),
    forInterpreter: internal(Deadlines, asked ? deadlineId(id, 'INTERPRETER_PERMISSION', permission.nth) : ''),
  };
}

/** Decided, in time or not. */
export function answered({ forVisit, forInterpreter }: Decisions, now: Instant): readonly Change[] {
  return [...meetDeadline(forVisit, now), ...meetDeadline(forInterpreter, now)];
}

/** Asked no longer. */
export function unasked({ forVisit, forInterpreter }: Partial<Decisions>, now: Instant): readonly Change[] {
  return [...cancelDeadline(forVisit, now), ...cancelDeadline(forInterpreter, now)];
}
