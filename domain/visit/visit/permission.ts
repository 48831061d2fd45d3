import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** For what the handling department's permission is needed: CPR 52 for the visit itself, CPR 54 for an interpreter. */
export const PERMISSION_GROUNDS = ['NATIONAL_SECURITY', 'TERRORISM', 'INTERPRETER'] as const;
export type PermissionGround = (typeof PERMISSION_GROUNDS)[number];

/** What was asked of the handling department. */
export interface Request {
  readonly grounds: readonly PermissionGround[];
  /** The person to be visited, as the papers name them, and who wants to: what a leader must know to decide. */
  readonly suspect: string;
  readonly lawyerName: string;
  /** Code of the handling organ, whose leader decides. */
  readonly organ: string;
  /** The officer in charge of the case, if it is known: they never decide on their own work. */
  readonly officerInCharge?: Id<'Person'>;
  readonly askedAt: Instant;
  /** Which request for an interpreter this visit has made, if it makes one; each has a deadline of its own. */
  readonly nth: number;
  /** The visit itself was permitted before; this asks for an interpreter who came up later. */
  readonly visitPermitted?: true;
}

/** A permission that was asked for, and what came of it. */
export interface Permission extends Request {
  readonly decided?: {
    readonly permitted: boolean;
    readonly by: Id<'Person'>;
    readonly at: Instant;
    /** Why no interpreter may come, where one was asked for and refused: in writing (CPR 54). */
    readonly withoutInterpreter?: string;
  };
  /** What it was asked for was given up. */
  readonly withdrawn?: true;
}

/** The only grounds on which a visit may be refused (CPR 52). */
export const REFUSAL_GROUNDS = ['OBSTRUCTS_INVESTIGATION', 'STATE_SECRETS'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

export interface Refusal {
  readonly ground: RefusalGround;
  /** In writing, for the lawyer. */
  readonly reason: string;
  readonly at: Instant;
}

/** Whether somebody has still to decide. */
export function isAwaited(permission: Permission | undefined): permission is Permission {
  return permission !== undefined && permission.decided === undefined && permission.withdrawn === undefined;
}

/** Whether the visit itself needs it, and not the interpreter alone: otherwise no permission may be demanded (CPL 39). */
export function isForVisit({ grounds }: Pick<Permission, 'grounds'>): boolean {
  return grounds.some((ground) => ground !== 'INTERPRETER');
}

/** Whether the visit itself was asked about, in this request or in one before it; not where that was given up. */
export function coversVisit(permission: Permission | undefined): boolean {
  if (permission === undefined) return false;
  return permission.visitPermitted === true || (isForVisit(permission) && permission.withdrawn === undefined);
}

export function isForInterpreter({ grounds }: Pick<Permission, 'grounds'>): boolean {
  return grounds.includes('INTERPRETER');
}
