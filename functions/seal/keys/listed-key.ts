import type { Instant, LocalDate } from '#domain/model/time.ts';

/** A key that the configuration names, and the days on which it signs. */
export interface ListedKey {
  /** Of the KMS key, or of the secret: its ARN. */
  readonly id: string;
  /** From the beginning of this day in universal time; always, if absent. */
  readonly from?: LocalDate;
  /** Up to the beginning of this day; for good, if absent. */
  readonly until?: LocalDate;
}

/** Reads `id|from|until` entries, separated by commas; both days may be left out. */
export function listedKeys(entries: readonly string[]): readonly ListedKey[] {
  return entries.map((entry) => {
    const [id = '', from = '', until = ''] = entry.split('|');
    return { id, ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) };
  });
}

/** The keys that sign at an instant: one, or while one follows another both, the older first. */
export function signingAt(keys: readonly ListedKey[], now: Instant): readonly ListedKey[] {
  const today = now.slice(0, 10);
  return keys
    .filter(({ from = today, until }) => from <= today && (until === undefined || today < until))
    .toSorted(({ from: one = '' }, { from: other = '' }) => (one < other ? -1 : Number(one > other)));
}
