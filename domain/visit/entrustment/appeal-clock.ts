import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import type { Change } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Entrustment } from './entrustment.ts';
import type { Timed } from './visit-clock.ts';
import { timing } from './visit-clock.ts';

const TERM = 'ENTRUSTMENT_APPEAL';

/** What deciding an appeal reads beside the papers. */
export const reviewing = ({ entrustment }: { readonly entrustment: Entrustment }) => ({
  ...timing({ entrustment }),
  review: internal(Deadlines, deadlineId(entrustment.id, TERM, nth(entrustment))),
});

export interface UnderReview extends Timed {
  /** In which the leader decides; appeals made before it was counted have none. */
  readonly review: Deadline | undefined;
}

/** The 48 hours stand still meanwhile, so that the leader has a term of their own: it is the product's, not the law's. */
export function startReview(entrustment: Entrustment, now: Instant): Change {
  const { id: subject, organ, lawyer } = entrustment;
  const audience = { organ, posts: ['LEADER'], persons: [lawyer] } as const;
  return startDeadline({ subject, term: TERM, startedAt: now, nth: nth(entrustment), ...audience }, CHINESE_CALENDAR);
}

/** Which appeal: there is another one after each that was upheld. */
function nth({ overturned = [] }: Entrustment): number {
  return overturned.length + 1;
}
