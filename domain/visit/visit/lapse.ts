import type { Instant } from '#domain/model/time.ts';
import type { Visit, VisitEvent } from './visit.ts';

/** A hold that nobody confirmed in time gives up its seat. */
export function lapsed(visit: Visit, now: Instant): readonly VisitEvent[] {
  return visit.status === 'HELD' && visit.until <= now ? [{ type: 'HoldLapsed' }] : [];
}
