import type { Instant } from '#domain/model/time.ts';
import { HOUR, later } from '#domain/model/time.ts';
import { isAwaited, isForVisit } from './permission.ts';
import type { Visit, VisitEvent } from './visit.ts';

/** How long before a visit it is too late to bring an interpreter nobody has decided on. Milliseconds. */
const INTERPRETER_BEFORE = HOUR;

const UNDECIDED = '至会见时间仍未收到办案机关的许可决定';

/** By when a visit that waits for permission has to be decided on. */
export function decideBy(visit: Visit): Instant | undefined {
  const { status, permission, period } = visit;
  if (status !== 'AWAITING_PERMISSION' || !isAwaited(permission)) return undefined;
  return isForVisit(permission) ? period.from : later(period.from, -INTERPRETER_BEFORE);
}

/**
 * What becomes of a visit that nobody has decided on by then. One that needed permission cannot take place; where only the
 * interpreter did, it does without them: the handlers' silence is no ground to keep the lawyer out (CPL 39, CPR 52).
 */
export function undecided(visit: Visit, now: Instant): readonly VisitEvent[] {
  const by = decideBy(visit);
  const { permission, companion, assistant } = visit;
  if (by === undefined || by > now || permission === undefined) return [];
  if (isForVisit(permission)) return [{ type: 'VisitCancelled', reason: UNDECIDED }];
  const party = { ...(companion && { companion }), ...(assistant && { assistant }) };
  return [{ type: 'PartyChanged', ...party, permission: { ...permission, withdrawn: true }, undecided: true }];
}
