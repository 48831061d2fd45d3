import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Condition } from './condition.ts';
import type { Found } from './found.ts';
import type { Handover, InHand, Kept, Possessor, UnderWay } from './holder.ts';
import type { Quantity } from './quantity.ts';

/** What has gone otherwise than it should; the events say when and how. */
export type Flag = 'DISCREPANCY' | 'DEPOSITED_LATE' | 'RETURNED_LATE';

/** What the seizure list (扣押清单) says of an item. */
export interface Listed {
  readonly id: Id<'PropertyItem'>;
  readonly caseId: Id<'Case'>;
  readonly caseNumber: string;
  /** Code of the organ that handles the case. */
  readonly organ: string;
  /** Names the list that the items seized together share. */
  readonly list: string;
  /** Place on that list, from 1. */
  readonly serial: number;
  readonly name: string;
  readonly description?: string;
  readonly quantity: Quantity;
  readonly condition: Condition;
  /** The two who seized it. */
  readonly officers: readonly [Id<'Person'>, Id<'Person'>];
  /** They and the officer in charge: none of them may ever be its custodian. */
  readonly handlers: readonly Id<'Person'>[];
  readonly attestingWitness: string;
  readonly place: string;
  readonly seizedAt: Instant;
  /** The first instant at which it should have been with a custodian (21号). */
  readonly depositBy: Instant;
}

interface Common extends Listed {
  /** From whom it was seized. */
  readonly possessor: Possessor;
  readonly flags: readonly Flag[];
  /** Every seal it has borne, the present one last. A seal is used once: nobody may break one and put its number on again. */
  readonly seals: readonly string[];
}

/** What an officer asked for. */
export interface CheckOut {
  readonly by: Id<'Person'>;
  readonly purpose: string;
  readonly returnBy: Instant;
}

interface Approved extends CheckOut {
  readonly approvedBy: Id<'Person'>;
}

/** An item of case property (涉案财物): who holds it follows from its status. */
export type Item = Common &
  (
    | { readonly status: 'SEIZED'; readonly holder: InHand }
    | { readonly status: 'DEPOSITED'; readonly holder: Kept }
    | { readonly status: 'CHECK_OUT_REQUESTED'; readonly holder: Kept; readonly checkOut: CheckOut }
    | { readonly status: 'CHECK_OUT_APPROVED'; readonly holder: Kept; readonly checkOut: Approved }
    /** Its shelf waits for it. */
    | { readonly status: 'CHECKED_OUT'; readonly holder: InHand; readonly checkOut: Approved; readonly shelf: Kept }
    | { readonly status: 'IN_TRANSIT'; readonly holder: UnderWay }
  );

/** An action that somebody tried on their own work. */
export type OwnWork =
  | 'DEPOSIT'
  | 'APPROVE_CHECK_OUT'
  | 'REJECT_CHECK_OUT'
  | 'CHECK_OUT'
  | 'CHECK_IN'
  | 'DISPATCH'
  | 'RECEIVE'
  | 'RETURN';

export type ItemEvent =
  | ({ readonly type: 'ItemSeized' } & Listed & Handover<Possessor, InHand>)
  | ({ readonly type: 'ItemDeposited'; readonly found: Found } & Handover<InHand, Kept>)
  | { readonly type: 'ItemDepositedLate'; readonly depositBy: Instant }
  | ({ readonly type: 'CheckOutRequested' } & CheckOut)
  | { readonly type: 'CheckOutApproved'; readonly by: Id<'Person'> }
  | { readonly type: 'CheckOutRejected'; readonly by: Id<'Person'>; readonly reason: string }
  | ({ readonly type: 'ItemCheckedOut' } & Handover<Kept, InHand>)
  | ({ readonly type: 'ItemCheckedIn'; readonly found: Found } & Handover<InHand, Kept>)
  | { readonly type: 'ItemReturnedLate'; readonly returnBy: Instant }
  | ({ readonly type: 'ItemDispatched' } & Handover<Kept, UnderWay>)
  | ({ readonly type: 'ItemReceived'; readonly found: Found } & Handover<UnderWay, Kept>)
  | ({ readonly type: 'ItemReturned'; readonly found: Found } & Handover<UnderWay, Kept>)
  /** The object was not as listed; to be resolved, and never by changing the list. */
  | {
      readonly type: 'DiscrepancyFound';
      readonly listed: { readonly quantity: Quantity; readonly condition: Condition };
      readonly found: Found;
    }
  /** Refused, and on record. */
  | { readonly type: 'OwnWorkAttempted'; readonly action: OwnWork; readonly by: Id<'Person'> };

/** The shelf the item has, whether it lies there or is checked out. */
export function shelfOf(item: Item): Kept | undefined {
  if (item.status === 'CHECKED_OUT') return item.shelf;
  return item.holder.holder === 'STORE' ? item.holder : undefined;
}

/** Codes of the organs whose custodians have to do with the item: that of its shelf, or both ends of its way. */
export function custodyOrgans(item: Item): readonly string[] {
  if (item.holder.holder === 'TRANSIT') return [item.holder.origin, item.holder.destination];
  const shelf = shelfOf(item);
  return shelf === undefined ? [] : [shelf.organ];
}
