import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Defenders } from '../entrustment/defenders.ts';
import { partWith } from '../entrustment/defenders.ts';
import type { Detainee } from './detainee.ts';
import { Detainees } from './detainees.ts';
import { transitions } from './transitions.ts';

interface Records extends Defenders {
  readonly detainee: Detainee;
}

/** They are free: whom the papers named is held no longer, and nobody owes a visit. */
export function releaseDetainee(records: Records, _command: unknown, { actor, now }: Context): Decision {
  const { detainee } = records;
  const forbidden = forbids(transitions, detainee, 'RELEASE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { detainee: detainee.id },
    changed(Detainees, detainee, { type: 'DetaineeReleased', releasedAt: now }),
    ...partWith(detainee.id, records, { type: 'EntrustmentEnded', at: now }, now),
  );
}
