import type { Instant } from '#domain/model/time.ts';
import { catalogue } from '../refusals.ts';
import type { Visit, VisitEvent } from './visit.ts';

const NOT_POSSIBLE = '该场次未能举行，且未改期';

/**
 * What it is that nobody came in. Where the visit could not have taken place as it was booked, or the gate turned away
 * whoever came, that is not the lawyer's doing, and nobody is called absent.
 */
export function unattended({ flags = [], turnedAway }: Visit, now: Instant): VisitEvent {
  if (turnedAway !== undefined) {
    return { type: 'VisitCancelled', reason: `律师到场未能入所：${catalogue[turnedAway.code].zh}` };
  }
  return flags.length === 0 ? { type: 'VisitMissed', at: now } : { type: 'VisitCancelled', reason: NOT_POSSIBLE };
}
