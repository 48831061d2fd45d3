import type { Case } from '#domain/case/case/case.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { cancelDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Detainee } from '../detainee/detainee.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { ask, request } from './ask.ts';
import type { Interpreter, Party } from './party.ts';
import type { Permission } from './permission.ts';
import { coversVisit, isAwaited, isForVisit } from './permission.ts';
import type { Visit } from './visit.ts';

interface Records {
  readonly visit: Visit;
  readonly detainee: Detainee | undefined;
  readonly theCase?: Case | undefined;
  readonly entrustment: Entrustment | undefined;
  /** The three days that run for the interpreter who was to come. */
  readonly forInterpreter: Deadline | undefined;
}

interface AskedAgain {
  readonly refusals: readonly Refusal[];
  readonly permission?: Permission;
  readonly changes: readonly Change[];
}

/** What has to be asked when others come: for each new interpreter, and nothing any more for one who stays away. */
export function askAgain(records: Records, { interpreter }: Party, now: Instant): AskedAgain {
  const { visit, forInterpreter } = records;
  const { permission } = visit;
  if (same(interpreter, visit.interpreter)) {
    return { refusals: [], changes: [], ...(permission === undefined ? {} : { permission }) };
  }
  const over = isAwaited(permission) ? cancelDeadline(forInterpreter, now) : [];
  if (interpreter === undefined) return { refusals: [], changes: over, ...withoutInterpreter(permission) };
  const asked = request(['INTERPRETER'], records, { now, nth: (permission?.nth ?? 0) + 1 });
  if (asked.permission === undefined) return { ...asked, changes: [] };
  const changes = [...over, ...ask(visit, asked.permission)];
  return { refusals: [], changes, permission: joined(permission, asked.permission) };
}

function same(one: Interpreter | undefined, other: Interpreter | undefined): boolean {
  return one?.name === other?.name && one?.language === other?.language;
}

/** What is left to be decided when the interpreter is not; what has been decided stays. */
function withoutInterpreter(permission: Permission | undefined): { readonly permission?: Permission } {
  if (!isAwaited(permission)) return {};
  const grounds = permission.grounds.filter((ground) => ground !== 'INTERPRETER');
  return { permission: grounds.length === 0 ? { ...permission, withdrawn: true } : { ...permission, grounds } };
}

/** A permission of the visit itself that is still to be decided stays asked for, since when it was asked. */
function joined(before: Permission | undefined, asked: Permission): Permission {
  if (before === undefined || !coversVisit(before)) return asked;
  if (!isAwaited(before) || !isForVisit(before)) return { ...asked, visitPermitted: true };
  const grounds = before.grounds.filter((ground) => ground !== 'INTERPRETER');
  return { ...before, grounds: [...grounds, 'INTERPRETER'], nth: asked.nth };
}
