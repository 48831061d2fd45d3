/** By how much the index may be behind the table. Milliseconds. */
const LAG = 2_000;

/** When this process last began a run that ended well. */
export class LastRun {
  #begunAt = Number.NEGATIVE_INFINITY;

  /** @param begunAt milliseconds since 1970 */
  ended(begunAt: number): void {
    this.#begunAt = begunAt;
  }

  /**
   * Whether it has seen all that these wakes tell of: it began well after each was sent. Wakes pile up behind a run in a
   * burst, and where an engine hands them over one by one they would keep others' messages waiting.
   */
  hasSeen(event: object): boolean {
    const records: unknown = 'Records' in event ? event.Records : undefined;
    return Array.isArray(records) && records.every((record) => sentAt(record) + LAG < this.#begunAt);
  }
}

/** Infinity if a message does not say. */
function sentAt(record: { readonly attributes?: { readonly SentTimestamp?: string } }): number {
  return Number(record.attributes?.SentTimestamp ?? Number.POSITIVE_INFINITY);
}
