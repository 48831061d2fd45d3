import type { Case } from '#domain/case/case/case.ts';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { cancelDeadline } from '#domain/deadline/deadline/meet.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Detainee } from '../detainee/detainee.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { refuse } from '../refusals.ts';
import type { Party } from './party.ts';
import type { Permission, PermissionGround } from './permission.ts';
import { isForInterpreter, isForVisit } from './permission.ts';

/** On what it depends whether, and whom, to ask. */
export interface Asked {
  readonly detainee: Detainee | undefined;
  readonly theCase?: Case | undefined;
  readonly entrustment: Entrustment | undefined;
}

/** Why the handling department has to be asked, if it has. */
export function groundsFor({ detainee }: Pick<Asked, 'detainee'>, { interpreter }: Party): readonly PermissionGround[] {
  const restriction = detainee?.restriction;
  return [
    ...(restriction === undefined ? [] : [restriction.ground]),
    ...(interpreter === undefined ? [] : (['INTERPRETER'] as const)),
  ];
}

interface Asking {
  readonly refusals: readonly Refusal[];
  /** The request, if there is anything to be asked. */
  readonly permission?: Permission;
}

/** The request for these grounds, if there are any, and if somebody is known who could decide it. */
export function request(
  grounds: readonly PermissionGround[],
  { detainee, theCase, entrustment }: Asked,
  { now, nth = 1 }: { readonly now: Instant; readonly nth?: number },
): Asking {
  if (grounds.length === 0) return { refusals: [] };
  const organ = theCase?.organ ?? detainee?.restriction?.organ;
  if (organ === undefined || entrustment === undefined)
    return { refusals: [refuse('NOBODY_TO_ASK', { path: ['interpreter'] })] };
  const inCharge = theCase?.officerInCharge ?? detainee?.restriction?.officer;
  const officer = inCharge === undefined ? {} : { officerInCharge: inCharge };
  const { suspect, lawyerName } = entrustment;
  return { refusals: [], permission: { grounds, suspect, lawyerName, organ, ...officer, askedAt: now, nth } };
}

interface Asker {
  readonly id: Id<'Visit'>;
  readonly lawyer: Id<'Person'>;
}

/**
 * What asking sets going: three days for each decision (CPR 52, 54). The 48 hours of the papers end with the first request,
 * and begin anew with the permission; those that a permission has begun run on, whatever else is asked.
 */
export function ask(
  { id, lawyer }: Asker,
  permission: Permission | undefined,
  [papers]: readonly (Deadline | undefined)[] = [],
  now: Instant = permission?.askedAt ?? '',
): readonly Change[] {
  if (permission === undefined) return [];
  const { organ, askedAt, nth } = permission;
  const start = { subject: id, organ, posts: ['LEADER'], persons: [lawyer] } as const;
  return [
    ...(isForVisit(permission)
      ? [
          startDeadline({ ...start, term: 'VISIT_PERMISSION', startedAt: askedAt }, CHINESE_CALENDAR),
          ...cancelDeadline(papers, now),
        ]
      : []),
    ...(isForInterpreter(permission)
      ? [startDeadline({ ...start, term: 'INTERPRETER_PERMISSION', startedAt: now, nth }, CHINESE_CALENDAR)]
      : []),
  ];
}
