import type { Role } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant, Period } from '#domain/model/time.ts';
import type { Due } from '../counting.ts';
import type { Length, PauseGround } from '../term.ts';
import type { TermCode } from '../terms.ts';

/** Who may see a deadline, and who is told of it. */
export interface Audience {
  /** Code of the organ that has to act. */
  readonly organ: string;
  /** Posts of that organ, and of those above it, that may see it. */
  readonly posts: readonly Role[];
  /** Those who have to act, or wait for it: the officer in charge, the custodian, the lawyer. */
  readonly persons: readonly Id<'Person'>[];
}

/** How near the end is that was warned of. */
export type Threshold = 'YELLOW' | 'RED';

/** A warning, and the end that it was given for. */
export interface Warning {
  readonly threshold: Threshold;
  readonly dueAt: Instant;
}

export interface Extended extends Length {
  /** Which of the term's extensions. */
  readonly extension: string;
}

interface Running extends Due, Audience {
  readonly id: Id<'Deadline'>;
  /** What it runs for: a case, an item, an entrustment. */
  readonly subject: Id;
  readonly term: TermCode;
  readonly startedAt: Instant;
  readonly extensions: readonly Extended[];
  /** Ended ones. */
  readonly pauses: readonly Period[];
  /** When it turns yellow. */
  readonly warnAt: Instant;
  readonly warnProvisional?: true;
  /** Every warning that was given, with the end it was given for. */
  readonly warned: readonly Warning[];
  /** Approvals that have made it longer, so that none does so twice, however late its event is told again. */
  readonly granted: readonly Id<'Approval'>[];
}

/** A statutory term that runs for a record. Its due date is the replay of its events. */
export type Deadline = Running &
  (
    | { readonly status: 'RUNNING' }
    /** `dueAt` is what it was when the clock stopped. */
    | { readonly status: 'PAUSED'; readonly ground: PauseGround; readonly pausedAt: Instant }
    /** `pausedAt` if the clock stood still when it was met. */
    | { readonly status: 'MET'; readonly metAt: Instant; readonly pausedAt?: Instant }
    /** What it asked for is no longer asked. */
    | { readonly status: 'CANCELLED'; readonly cancelledAt: Instant; readonly pausedAt?: Instant }
  );

/** What every event that moves the end carries: the replay as it was counted then, so that folding needs no calendar. */
export interface Recounted extends Due {
  readonly warnAt: Instant;
  /** The day of the warning lies in a year whose official holidays are not out yet. */
  readonly warnProvisional?: true;
}

export type DeadlineEvent =
  | ({
      readonly type: 'DeadlineStarted';
      readonly id: Id<'Deadline'>;
      readonly subject: Id;
      readonly term: TermCode;
      readonly startedAt: Instant;
    } & Audience &
      Recounted)
  | { readonly type: 'DeadlinePaused'; readonly ground: PauseGround; readonly at: Instant; readonly reason: string }
  | ({ readonly type: 'DeadlineResumed'; readonly at: Instant } & Recounted)
  /** It was over, and its like begins anew: nothing of its former course counts. */
  | ({ readonly type: 'DeadlineRestarted'; readonly startedAt: Instant } & Recounted)
  | ({
      readonly type: 'DeadlineExtended';
      readonly article: string;
      readonly reason: string;
      /** By which it was allowed, where one is needed. */
      readonly approval?: Id<'Approval'>;
    } & Extended &
      Recounted)
  | ({ readonly type: 'DeadlineExtensionUndone'; readonly reason: string } & Recounted)
  | ({ readonly type: 'DeadlineCorrected'; readonly startedAt: Instant; readonly reason: string } & Recounted)
  /** The official holidays came out, and it turned out otherwise. */
  | ({ readonly type: 'DeadlineRecounted' } & Recounted)
  /** By the deed itself, or as somebody put on record. */
  | { readonly type: 'DeadlineMet'; readonly at: Instant; readonly by?: Id<'Person'>; readonly reason?: string }
  | { readonly type: 'DeadlineCancelled'; readonly at: Instant }
  /** Its cancelling was wrong: it runs from its own start, as if it had never stopped. */
  | ({ readonly type: 'DeadlineReinstated'; readonly at: Instant } & Recounted)
  | ({ readonly type: 'DeadlineWarned'; readonly threshold: Threshold; readonly dueAt: Instant } & Audience & {
        readonly subject: Id;
        readonly term: TermCode;
      });

/**
 * The deadline of a term of a record. Deterministic, so that whoever meets it can name it; where a record may have
 * the same term more than once, `nth` counts them.
 */
export function deadlineId(subject: Id, term: TermCode, nth = 1): Id<'Deadline'> {
  return `Deadline_${subject}-${term}${nth === 1 ? '' : `-${nth}`}`;
}
