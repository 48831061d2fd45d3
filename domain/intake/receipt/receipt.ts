import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { HOUR, later } from '#domain/model/time.ts';

/**
 * 接报案回执: what the citizen holds. A record of its own, so that strangers who try codes never touch the report or
 * stand in the way of those who work on it.
 */
export interface Receipt {
  readonly id: Id<'Receipt'>;
  readonly reportId: Id<'Report'>;
  readonly digest: string;
  /** When wrong codes were tried, as far as they still count. */
  readonly wrongAt: readonly Instant[];
  readonly lockedUntil?: Instant;
}

export type ReceiptEvent =
  | ({ readonly type: 'ReceiptIssued' } & Pick<Receipt, 'id' | 'reportId' | 'digest'>)
  | { readonly type: 'ReceiptLookedUp'; readonly at: Instant }
  | { readonly type: 'WrongCodeTried'; readonly at: Instant };

/** So many wrong codes within an hour lock the receipt for an hour. */
export const MOST_WRONG_CODES = 10;

export function receiptId(number: string): Id<'Receipt'> {
  return `Receipt_${number}`;
}

export function isLocked({ lockedUntil }: Receipt, now: Instant): boolean {
  return lockedUntil !== undefined && lockedUntil > now;
}

/** The receipt after one more wrong code. */
export function wronglyTried(receipt: Receipt, at: Instant): Receipt {
  const wrongAt = [...receipt.wrongAt.filter((each) => later(each, HOUR) > at), at];
  return wrongAt.length < MOST_WRONG_CODES
    ? { ...receipt, wrongAt }
    : { ...receipt, wrongAt: [], lockedUntil: later(at, HOUR) };
}
