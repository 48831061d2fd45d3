import { LedgerError } from '#store/ledger/ledger-error.ts';
import type { Misdeed as WatchMisdeed } from '#store/ledger/watch.ts';
import { WatchError } from '#store/ledger/watch.ts';

/** What whoever runs the log can do against its monitor, beside what any log can do. */
type OwnMisdeed =
  /** The monitor had seen the log before, and what it saw is gone from its memory. */
  | 'FORGOTTEN'
  /** The table lists a key that nobody configured. */
  | 'KEY_ADDED'
  /** The log's objects are not those of its checkpoint, so that nothing can be proven with them. */
  | 'UNPROVEN';

export type Misdeed = WatchMisdeed | OwnMisdeed;

export class MonitorError extends LedgerError<OwnMisdeed> {}

/** What the log was before, and what it shows now: the proof of a misdeed. */
export interface Exhibits {
  readonly last?: string;
  readonly shown?: string;
}

/** A misdeed with its proof. */
export class Caught extends Error {
  readonly misdeed: Misdeed;
  readonly exhibits: Exhibits;

  constructor(cause: WatchError | MonitorError, exhibits: Exhibits) {
    super(cause.message, { cause });
    this.name = new.target.name;
    this.misdeed = cause.code;
    this.exhibits = exhibits;
  }
}

export function isMisdeed(failure: unknown): failure is WatchError | MonitorError {
  return failure instanceof WatchError || failure instanceof MonitorError;
}
