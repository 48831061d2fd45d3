import type { Case } from '#domain/case/case/case.ts';
import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { checkWords } from '../check-words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isKept } from '../evidence/evidence.ts';
import { EvidenceItems } from '../evidence/evidence-items.ts';
import { transitions } from '../evidence/transitions.ts';
import { refuse } from '../refusals.ts';
import { startVerification } from './start.ts';

export interface RequestVerification {
  readonly reason: string;
}

interface Records {
  readonly evidence: Evidence;
  readonly theCase: Case | undefined;
}

/** How long a reading that was asked for answers for. Milliseconds. */
const ANSWERS_FOR = DAY;

/**
 * Somebody wants to know, for a reason that stays on record, whether it still is what it was. What was asked for within
 * a day is read again for a leader alone: a file of terabytes takes hours of what all others wait for.
 */
export function requestVerification(
  { evidence, theCase }: Records,
  { reason }: RequestVerification,
  context: Context,
): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, evidence, 'REQUEST_VERIFICATION', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const wordless = checkWords(reason);
  if (wordless.length > 0) return refused(...wordless);
  if (!isKept(evidence)) throw new Error(`${evidence.id} has nothing to read`);
  const { kept, read } = evidence;
  const answered = read?.contentHash !== undefined && read.cause === 'REQUESTED';
  if (answered && now < later(read.at, ANSWERS_FOR) && !has(actor, 'LEADER'))
    return refused(refuse('READ_LATELY', { details: { at: read.at } }));
  const requested = { requestedBy: actor.id, reason };
  const { checking, start } = startVerification({ evidence, theCase, kept, cause: 'REQUESTED', requested }, context);
  const begun = { type: 'VerificationBegun', verification: checking, at: now } as const;
  return accepted({ evidence: evidence.id, verification: checking }, changed(EvidenceItems, evidence, begun), start);
}
