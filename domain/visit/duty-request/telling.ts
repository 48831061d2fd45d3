import type { Change } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { startTelling, toldBy } from './clock.ts';
import type { DutyRequest } from './duty-request.ts';

/** By when whoever gets a request now is to be told, and the term that has to be started for it. */
export interface Telling {
  readonly dueBy: Instant;
  readonly telling: number;
  readonly started: readonly Change[];
}

/**
 * Until a lawyer has been told, the term that began with the request runs on, whoever it is given to. Whoever takes over
 * from one who knew has to be told anew, in a term of their own.
 */
export function nextTelling(request: DutyRequest, now: Instant): Telling {
  const { dueBy, telling } = request;
  if (request.status !== 'TOLD') return { dueBy, telling, started: [] };
  const nth = telling + 1;
  return { dueBy: toldBy(now, request.place), telling: nth, started: [startTelling(request, now, nth)] };
}
