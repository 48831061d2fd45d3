import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { checkWords } from '../check-words.ts';
import { refuse } from '../refusals.ts';
import type { Evidence, RetentionGround } from './evidence.ts';
import { isKept } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { lengthened } from './lengthened.ts';
import { transitions } from './transitions.ts';
import { wholeSeconds } from './whole-seconds.ts';

export interface ExtendRetention {
  readonly until: Instant;
  readonly ground: RetentionGround;
  readonly reason: string;
}

interface Records {
  readonly evidence: Evidence;
  readonly theCase: Case | undefined;
}

/** How much later one command may have a file kept than it is now: a mistyped year could not be taken back. Days. */
const MOST_ADDED = 30 * 365;

/** What extending reads beside the evidence. */
export const caseOfEvidence = ({ evidence }: Pick<Records, 'evidence'>) => ({
  theCase: internal(Cases, evidence.caseId),
});

/**
 * A leader has a file kept longer. There is no command by which anything is kept less long. The worker does it in the
 * store; until it has, `order` says what is still to be done.
 * @param cap days for which the deployment lets anything be locked at most, a century unless told
 */
export function extendingRetention(cap: number) {
  return ({ evidence, theCase }: Records, command: ExtendRetention, context: Context): Decision => {
    const { actor, now } = context;
    const forbidden = forbids(transitions, evidence, 'EXTEND_RETENTION', actor);
    if (forbidden !== undefined) return refused(forbidden);
    const hands = [evidence.uploader, ...(theCase === undefined ? [] : [theCase.officerInCharge])];
    if (isOwn(actor, ...hands)) return refused(refuse('OWN_EVIDENCE'));
    return extend(evidence, command, { now, cap });
  };
}

function extend(
  evidence: Evidence,
  { until: asked, ground, reason }: ExtendRetention,
  { now, cap }: { readonly now: Instant; readonly cap: number },
): Decision {
  if (!isKept(evidence)) throw new Error(`${evidence.id} has no lock`);
  const wordless = checkWords(reason);
  if (wordless.length > 0) return refused(...wordless);
  const until = wholeSeconds(asked);
  const least = lengthened(evidence);
  const path = ['until'];
  if (until <= least) return refused(refuse('NOT_LONGER', { path, details: { until: least } }));
  const [bound, step] = [later(now, cap * DAY), later(least > now ? least : now, MOST_ADDED * DAY)];
  const latest = bound < step ? bound : step;
  if (until > latest) return refused(refuse('RETENTION_TOO_LONG', { path, details: { latest } }));
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'RetentionExtensionOrdered', until, ground, reason, at: now }),
  );
}
