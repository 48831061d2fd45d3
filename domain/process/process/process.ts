import type { Id } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import type { ProcessKind } from '../kinds.ts';

/** What a process was asked, where it is small; the rows of a table are {@link Part}s of their own. */
export type ProcessInput = Readonly<Record<string, string | number>>;

/** Why a step was not done. */
export interface RefusedStep {
  readonly step: number;
  readonly refusals: readonly Refusal[];
}

export type Failure = 'STEP_REFUSED' | 'STEP_FAILED' | 'STARTER_GONE';

/** Who is to be told how it ended, and of what. */
export interface Beginning {
  readonly kind: ProcessKind;
  readonly startedBy: Id<'Person'>;
  /** Code of the organ in which it was started; a first administrator has none. */
  readonly organ?: string;
  readonly steps: number;
}

interface Begun extends Beginning {
  readonly id: Id<'Process'>;
  readonly input: ProcessInput;
  readonly startedAt: Instant;
  readonly done: number;
  readonly refused: number;
  /** The first {@link MOST_REFUSALS_KEPT}; all of them stand in the events. */
  readonly refusals: readonly RefusedStep[];
}

/** Work that exceeds one transaction: steps, each one commit, in their order and each once. */
export type Process = Begun &
  (
    | {
        readonly status: 'RUNNING';
        /** How often the next step could not even be decided. */
        readonly tries: number;
        /** When somebody is to look after it, if nobody has got on with it until then. */
        readonly resumeAt: Instant;
      }
    | { readonly status: 'COMPLETED'; readonly finishedAt: Instant }
    | { readonly status: 'FAILED'; readonly finishedAt: Instant; readonly failure: Failure }
    | { readonly status: 'CANCELLED'; readonly finishedAt: Instant; readonly cancelledBy: Id<'Person'> }
  );

export type RunningProcess = Extract<Process, { status: 'RUNNING' }>;

type Ended = Beginning & { readonly at: Instant; readonly done: number; readonly refused: number };

export type ProcessEvent =
  | ({
      readonly type: 'ProcessStarted';
      readonly id: Id<'Process'>;
      readonly input: ProcessInput;
      readonly at: Instant;
      readonly resumeAt: Instant;
    } & Beginning)
  | {
      readonly type: 'ProcessStepped';
      readonly step: number;
      readonly outcome: 'DONE' | 'REFUSED';
      readonly refusals: readonly Refusal[];
      readonly resumeAt: Instant;
    }
  /** The step could not be decided, for a fault of ours or of what we stand on. */
  | {
      readonly type: 'ProcessStalled';
      readonly step: number;
      readonly tries: number;
      /** The failure's name; what it says may quote the data it failed on. */
      readonly fault: string;
      readonly resumeAt: Instant;
    }
  | ({ readonly type: 'ProcessCompleted' } & Ended)
  | ({ readonly type: 'ProcessFailed'; readonly failure: Failure } & Ended)
  | { readonly type: 'ProcessCancelled'; readonly by: Id<'Person'>; readonly at: Instant };

export const MOST_REFUSALS_KEPT = 20;

/** The step that comes next, from 1; one more than all when none is left. */
export function nextStep({ done, refused }: Pick<Process, 'done' | 'refused'>): number {
  return done + refused + 1;
}
