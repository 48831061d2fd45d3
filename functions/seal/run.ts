import type { Key } from '#store/table.ts';

/** What a run comes to, told while it goes: one that fails has told what it knew. */
export class Run {
  /** Entries in the log, as far as this run has seen. */
  size = 0;
  /** How many this run has added itself. */
  sealed = 0;
  /** How long the oldest event had waited when the run began, in seconds; nothing if it did not come to look. */
  oldest: number | undefined;
  /** What waits and cannot be sealed as it stands. */
  malformed: readonly Key[] = [];
  /** Why keys that are listed did not sign. */
  readonly silentKeys: unknown[] = [];
}
