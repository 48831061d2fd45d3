import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Difference, Sha256 } from '../evidence/evidence.ts';
import type { Cause } from './cause.ts';

/** How far hashing has come, so that another run of the worker can go on from there. */
export interface Progress {
  /** Bytes hashed so far. */
  readonly offset: number;
  /** The hasher's own state after them, base64; not there while nothing is hashed. */
  readonly hashState?: string;
}

interface Begun {
  readonly id: Id<'Verification'>;
  readonly evidenceId: Id<'Evidence'>;
  readonly caseId: Id<'Case'>;
  /** Code of the organ of the case. */
  readonly organ: string;
  /** The exact version that is read. */
  readonly versionId: string;
  /** Bytes. */
  readonly size: number;
  readonly cause: Cause;
  readonly startedAt: Instant;
  readonly requestedBy?: Id<'Person'>;
  readonly reason?: string;
}

/** What all the bytes came to. */
interface Hashed {
  readonly contentHash: Sha256;
  /** Media type that the first bytes speak of, if any. */
  readonly sniffed?: string;
}

/** One reading of all bytes of one exact version, however many runs of the worker it takes. */
export type Verification = Begun &
  (
    | ({
        readonly status: 'RUNNING';
        readonly advancedAt: Instant;
        /** When somebody is to look after it, if nobody has got on with it until then. */
        readonly resumeAt: Instant;
        /** How often in a row it could not be read on. */
        readonly failures: number;
        /** How often in a row it had to be taken up again because nobody had got on with it. */
        readonly resumptions: number;
        /** Another hash than was declared, by a state that had been saved: all is read once more before that is believed. */
        readonly doubted?: Sha256;
      } & Progress)
    | ({ readonly status: 'MATCHED'; readonly endedAt: Instant } & Hashed)
    | ({ readonly status: 'DIFFERED'; readonly differences: readonly Difference[]; readonly endedAt: Instant } & Hashed)
    /** The store does not have the version any more, and has said so for longer than a mistake in its settings lasts. */
    | { readonly status: 'UNREADABLE'; readonly offset: number; readonly endedAt: Instant }
  );

export type RunningVerification = Extract<Verification, { status: 'RUNNING' }>;

export type VerificationEvent =
  | ({ readonly type: 'VerificationStarted'; readonly resumeAt: Instant } & Begun)
  | ({
      readonly type: 'VerificationAdvanced';
      readonly at: Instant;
      readonly resumeAt: Instant;
      readonly doubted?: Sha256;
    } & Required<Progress>)
  | {
      readonly type: 'VerificationStalled';
      readonly failures: number;
      /** The failure's name; what it says may quote what it failed on. */
      readonly fault: string;
      readonly resumeAt: Instant;
    }
  | { readonly type: 'VerificationResumed'; readonly resumptions: number; readonly resumeAt: Instant }
  | ({ readonly type: 'VerificationMatched'; readonly cause: Cause; readonly at: Instant } & Hashed)
  | ({
      readonly type: 'VerificationDiffered';
      readonly differences: readonly Difference[];
      readonly cause: Cause;
      readonly at: Instant;
    } & Hashed)
  | { readonly type: 'VerificationUnreadable'; readonly cause: Cause; readonly at: Instant };

/** How many of its bytes have been read, as far as that is on record. */
export function checkedBytes(verification: Verification): number {
  return 'offset' in verification ? verification.offset : verification.size;
}
