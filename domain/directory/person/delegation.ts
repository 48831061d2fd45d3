import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY } from '#domain/model/time.ts';

/** A leader's power to approve, lent until an instant: as it stands on either's record. 委托审批 */
export interface Delegation {
  /** The other of the two. */
  readonly person: Id<'Person'>;
  readonly until: Instant;
}

/** A delegation bridges an absence; what lasts longer is a post, and an administrator's to give. Milliseconds. */
export const LONGEST_DELEGATION = 90 * DAY;

/** One that has run out needs no event to end. */
export function inForce(delegation: Delegation | undefined, now: Instant): delegation is Delegation {
  return delegation !== undefined && now < delegation.until;
}
