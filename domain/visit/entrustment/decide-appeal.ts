import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import { reinstateDeadline } from '#domain/deadline/deadline/reinstate.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { UnderReview } from './appeal-clock.ts';
import { Entrustments } from './entrustments.ts';
import { forbidden } from './forbidden.ts';

export interface DecideAppeal {
  readonly reason: string;
}

/**
 * The papers are to be verified again, and the 48 hours run from when they were presented, as if they had never
 * stopped: what the centre got wrong costs the lawyer nothing, and a term that is over by now is overdue at once.
 */
export function upholdAppeal(records: UnderReview, { reason }: DecideAppeal, context: Context): Decision {
  const { entrustment, clocks, review } = records;
  const { actor, now } = context;
  const no = forbidden(entrustment, 'UPHOLD_APPEAL', context);
  if (no !== undefined) return no;
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, { type: 'EntrustmentAppealUpheld', by: actor.id, at: now, reason }),
    ...meetDeadline(review, now),
    ...reinstateDeadline(clocks[0], now, CHINESE_CALENDAR),
  );
}

/** The rejection stands, for good. The lawyer may still present other papers. */
export function dismissAppeal(
  { entrustment, review }: Pick<UnderReview, 'entrustment' | 'review'>,
  { reason }: DecideAppeal,
  context: Context,
): Decision {
  const { actor, now } = context;
  const no = forbidden(entrustment, 'DISMISS_APPEAL', context);
  if (no !== undefined) return no;
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, { type: 'EntrustmentAppealDismissed', by: actor.id, at: now, reason }),
    ...meetDeadline(review, now),
  );
}
