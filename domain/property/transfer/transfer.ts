import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/**
 * One transaction holds 100 writes. Receiving takes the most: the command's record, its custodian's standing, the
 * transfer's state and event, and for each item its state, up to two events, its shelf, its seal and its row in the
 * store's list: 4 + 6 × 16 = 100. What is dispatched at once must be receivable at once.
 */
export const MOST_TRANSFERRED = 16;

/** Why a destination does not take what came. */
export type RefusalGround = 'WRONG_DESTINATION' | 'SEAL_BROKEN' | 'NOT_AS_LISTED' | 'OTHER';

/** What a dispatch says. */
interface Dispatched {
  readonly id: Id<'PropertyTransfer'>;
  readonly items: readonly Id<'PropertyItem'>[];
  /** Code of the organ it starts from. */
  readonly origin: string;
  /** Code of the organ it is addressed to. */
  readonly destination: string;
  /** Codes of the organs that handle the items' cases: their officers may follow the way. */
  readonly handling: readonly string[];
  /** Who carries it. */
  readonly carrier: string;
  /** Number of the seal on the whole. */
  readonly seal: string;
  readonly dispatchedBy: Id<'Person'>;
  readonly dispatchedAt: Instant;
}

interface Refusal {
  readonly refusedBy: Id<'Person'>;
  readonly refusedAt: Instant;
  readonly ground: RefusalGround;
  readonly reason: string;
}

interface Receipt {
  readonly receivedBy: Id<'Person'>;
  readonly receivedAt: Instant;
}

/** 移送: items under way from one organ's store to another's. It ends in one receipt: there, or back at the origin. */
export type Transfer = Dispatched &
  (
    | { readonly status: 'DISPATCHED' }
    | ({ readonly status: 'RECEIVED' } & Receipt)
    | ({ readonly status: 'REFUSED' } & Refusal)
    | ({ readonly status: 'RETURNED' } & Refusal & Receipt)
  );

export type TransferEvent =
  | ({ readonly type: 'TransferDispatched' } & Dispatched)
  | ({ readonly type: 'TransferReceived' } & Receipt)
  | ({ readonly type: 'TransferRefused' } & Refusal)
  | ({ readonly type: 'TransferReturned' } & Receipt);
