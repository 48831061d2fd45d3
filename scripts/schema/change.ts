/** Breaking: a client that worked may not. Dangerous: one that does not tolerate what it does not know may not. */
export type Severity = 'breaking' | 'dangerous' | 'safe';

/** One difference between two versions of the contract. */
export interface Change {
  readonly severity: Severity;
  readonly message: string;
  /** Coordinate of what is taken away: if it was deprecated long enough, it may go. */
  readonly takes?: string | undefined;
}
