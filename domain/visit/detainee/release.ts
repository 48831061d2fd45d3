import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Detainee } from './detainee.ts';
import { Detainees } from './detainees.ts';
import { transitions } from './transitions.ts';

export function releaseDetainee(
  { detainee }: { detainee: Detainee },
  _command: unknown,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, detainee, 'RELEASE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { detainee: detainee.id },
    changed(Detainees, detainee, { type: 'DetaineeReleased', releasedAt: now }),
  );
}
