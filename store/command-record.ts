import type { Outcome, Said } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { Item, Key, Write } from './table.ts';

/** How long a command's key is remembered. */
const REMEMBERED = DAY;

/** What a command came to, kept so that sending it again changes nothing and answers the same. */
export interface CommandRecord {
  /** SHA-256 of the payload: the same key with another payload is a mistake of the caller. */
  readonly digest: string;
  /** The transaction that wrote it. */
  readonly token: string;
  readonly outcome: Outcome;
  readonly said: Said;
  /** Kept only for an attempt that was recorded; other refusals are not stored. */
  readonly refusals: readonly Refusal[];
}

export function commandWrite(key: Key, record: CommandRecord, now: Instant): Write {
  const until = later(now, REMEMBERED);
  return {
    write: 'put',
    item: { ...key, ...record, until, expires: Math.ceil(Date.parse(until) / 1000) },
    condition: { is: 'absentOrPast', attribute: 'until', now },
  };
}

/** The record if it is still in force; the table may drop it any time later. */
export function commandRecordOf(item: Item | undefined, now: Instant): CommandRecord | undefined {
  if (item === undefined || String(item.until) <= now) return undefined;
  return item as unknown as CommandRecord;
}
