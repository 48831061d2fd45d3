import type { Case } from '#domain/case/case/case.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isKept } from '../evidence/evidence.ts';
import { EvidenceItems } from '../evidence/evidence-items.ts';
import { dueAt } from '../evidence/holds.ts';
import { transitions } from '../evidence/transitions.ts';
import { startVerification } from './start.ts';

interface Records {
  readonly evidence: Evidence | undefined;
  readonly theCase: Case | undefined;
}

/** Has what was read long ago read again: a flipped bit is to be found while the original can still be had. */
export function beginPeriodicVerification(
  { evidence, theCase }: Records,
  _command: object,
  context: Context,
): Decision {
  if (evidence === undefined || !isKept(evidence)) return accepted({});
  const due = dueAt(evidence);
  if (due === undefined || due > context.now) return accepted({});
  const forbidden = forbids(transitions, evidence, 'BEGIN_VERIFICATION', context.actor);
  if (forbidden !== undefined) return refused(forbidden);
  const { kept } = evidence;
  const { checking, start } = startVerification({ evidence, theCase, kept, cause: 'PERIODIC' }, context);
  const begun = { type: 'VerificationBegun', verification: checking, at: context.now } as const;
  return accepted({ verification: checking }, changed(EvidenceItems, evidence, begun), start);
}
