import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** What a release of a case's holds is begun with. */
interface Opened {
  readonly id: Id<'Release'>;
  readonly caseId: Id<'Case'>;
  /** Of which end of its case it is the consequence: one that was taken up again ends anew. */
  readonly ended: Instant;
  readonly approval: Id<'Approval'>;
  readonly proposer: Id<'Person'>;
  readonly openedAt: Instant;
  /** When somebody is to see whether it goes on. */
  readonly resumeAt: Instant;
}

/** How far it has come through the case's evidence, once and again until nothing is left. */
interface Progress {
  /** Where in the list of the case's evidence the pass is that is under way; from the beginning if there is none. */
  readonly cursor?: string;
  /** Files that the pass under way has passed over, since they were unfinished. */
  readonly passed: number;
  /** How many of those the last pass had: they are what it waits for. */
  readonly waiting: number;
  /** Files that are done with. */
  readonly released: number;
  /** The case is open again, and holds that were lifted and are not on record as lifted are being put back. */
  readonly restoring?: Restoring;
}

/** Twice through all files, since a worker that looked before the case was taken up again may still lift one. */
interface Restoring {
  /** How often all of it was gone through, and nothing failed. */
  readonly passes: number;
  /** Where the pass is that is under way; from the beginning if there is none. */
  readonly cursor?: string;
  /** Files of that pass that could not be proven to be under hold. */
  readonly failed: number;
}

/** The lifting of the legal holds of a case that has ended, file by file. 解除证据保全. */
export type Release = Opened &
  Progress &
  (
    | { readonly status: 'RUNNING' }
    | { readonly status: 'COMPLETED'; readonly completedAt: Instant }
    /** The case is open again: its evidence stays under hold. */
    | { readonly status: 'STOPPED'; readonly stoppedAt: Instant }
  );

export type RunningRelease = Extract<Release, { status: 'RUNNING' }>;

export type ReleaseEvent =
  | ({ readonly type: 'ReleaseOpened' } & Opened)
  /** One file is done with: its own record says so in the same transaction. `passed` as many unfinished before it. */
  | {
      readonly type: 'ReleaseAdvanced';
      readonly evidence: Id<'Evidence'>;
      readonly cursor: string;
      readonly passed: number;
    }
  /** Its worker has no time left; the next one goes on from here. */
  | {
      readonly type: 'ReleaseHandedOn';
      readonly cursor: string;
      readonly passed: number;
      readonly at: Instant;
      readonly resumeAt: Instant;
    }
  /** Through the list once, and so many were unfinished: another pass is due. */
  | { readonly type: 'ReleaseWaits'; readonly waiting: number; readonly at: Instant; readonly resumeAt: Instant }
  /** Holds are put back; without a cursor, all of the files have been gone through. */
  | ({ readonly type: 'ReleaseRestoring'; readonly at: Instant; readonly resumeAt: Instant } & Restoring)
  | { readonly type: 'ReleaseCompleted'; readonly at: Instant }
  | { readonly type: 'ReleaseStopped'; readonly at: Instant };

/** One release for each end of a case. */
export function releaseId(caseId: Id<'Case'>, ended: Instant): Id<'Release'> {
  return `Release_${caseId}.${ended}`;
}
