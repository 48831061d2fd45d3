/** What is wrong at a place of the log. */
export interface Flaw {
  readonly position: number;
  readonly flaw: /** The table does not say which event it commits to. */
    | 'ENTRY_MISSING'
    /** The table has another text of it than the log; of these texts lost tiles are made again. */
    | 'ENTRY_DIFFERS'
    /** That event is gone. */
    | 'EVENT_MISSING'
    /** It is not the event that was committed to. */
    | 'EVENT_DIFFERS'
    /** The next event of its record is gone, or is in neither the log nor the index of those that wait. */
    | 'NEXT_LEFT_OUT'
    /** The log of the bucket has something else there. */
    | 'LOG_DIFFERS'
    /** The table's head ends here, before the log of the bucket does. */
    | 'HEAD_BEHIND';
}

const NAMES: Readonly<Record<Flaw['flaw'], true>> = {
  ...{ ENTRY_MISSING: true, ENTRY_DIFFERS: true, EVENT_MISSING: true, EVENT_DIFFERS: true },
  ...{ NEXT_LEFT_OUT: true, LOG_DIFFERS: true, HEAD_BEHIND: true },
};

/** Whether something that was read is a flaw. */
export function isFlaw(value: unknown): value is Flaw {
  if (typeof value !== 'object' || value === null) return false;
  const { position, flaw } = value as Partial<Record<keyof Flaw, unknown>>;
  return Number.isSafeInteger(position) && typeof flaw === 'string' && flaw in NAMES;
}
