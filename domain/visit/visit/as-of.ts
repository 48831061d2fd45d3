import type { Instant } from '#domain/model/time.ts';
import { evolve } from './evolve.ts';
import { lapsed } from './lapse.ts';
import type { Visit } from './visit.ts';

/** A visit as it is at an instant, also where no sweep has come by yet: a hold that ran out has lapsed. */
export function asOf(visit: Visit, now: Instant): Visit {
  return lapsed(visit, now).reduce<Visit>(evolve, visit);
}
