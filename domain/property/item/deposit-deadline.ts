import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, relied } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Item } from './item.ts';
import { Items } from './items.ts';

/** What both commands read: the item as it is now, and its term, if it has begun. */
export const ofDeposit = ({ itemId }: { readonly itemId: string }) => ({
  item: internal(Items, itemId),
  deadline: internal(Deadlines, deadlineId(itemId as Id<'PropertyItem'>, 'PROPERTY_DEPOSIT')),
});

interface Records {
  readonly item: Item | undefined;
  readonly deadline: Deadline | undefined;
}

/**
 * Starts the 24 hours in which what is seized goes to the custodian (21号). Not in the seizure's own transaction,
 * which is full with 24 items; an item that was deposited before this is carried out has no term to start.
 */
export function startDeposit({ item, deadline }: Records): Decision {
  if (item?.status !== 'SEIZED' || deadline !== undefined) return accepted({});
  const { id: subject, organ, officers, seizedAt: startedAt } = item;
  const audience = { organ, posts: ['OFFICER', 'LEADER', 'CUSTODIAN'], persons: [...officers] } as const;
  // Were it deposited at this moment, the term would begin and never be met.
  return accepted(
    {},
    startDeadline({ subject, term: 'PROPERTY_DEPOSIT', startedAt, ...audience }, CHINESE_CALENDAR),
    relied(Items, item, 'toDeposit'),
  );
}

export interface MeetDeposit {
  readonly itemId: string;
  readonly at: Instant;
}

/** The custodian has it. */
export function meetDeposit({ deadline }: Records, { at }: MeetDeposit, _context: Context): Decision {
  return accepted({}, ...meetDeadline(deadline, at));
}
