import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { resumeAt } from './resume-at.ts';
import { transitions } from './transitions.ts';
import type { Verification } from './verification.ts';
import { Verifications } from './verifications.ts';

/**
 * Has a reading taken up again that nobody has got on with: whose message was lost, whose worker died, whose wait after a
 * failure is over. That it was asked for stands on record, and the record's event is the message.
 */
export function resumeVerification(
  { verification }: { readonly verification: Verification | undefined },
  _command: object,
  { actor, now }: Context,
): Decision {
  if (verification?.status !== 'RUNNING' || verification.resumeAt > now) return accepted({});
  const forbidden = forbids(transitions, verification, 'RESUME', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const resumptions = verification.resumptions + 1;
  return accepted(
    { verification: verification.id },
    changed(Verifications, verification, {
      type: 'VerificationResumed',
      resumptions,
      resumeAt: resumeAt(now, resumptions),
    }),
  );
}
