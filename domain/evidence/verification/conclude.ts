import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Difference, Evidence, KeptEvidence, Read, Sha256 } from '../evidence/evidence.ts';
import { EvidenceItems } from '../evidence/evidence-items.ts';
import type { LockFound } from '../evidence/lock.ts';
import { provenLock } from '../evidence/lock.ts';
import { transitions as transitionsOfEvidence } from '../evidence/transitions.ts';
import { refuse } from '../refusals.ts';
import type { Found } from './differences.ts';
import { differencesRead } from './differences.ts';
import { flagged } from './flag.ts';
import { lockOnceFlagged } from './lock-once-flagged.ts';
import { lockOnceVerified } from './lock-once-verified.ts';
import { readingOf } from './reading-of.ts';
import { transitions } from './transitions.ts';
import type { Verification } from './verification.ts';
import { Verifications } from './verifications.ts';

export interface Conclude extends Found {
  /** As it was read back after all else; nothing is called verified under less than it must have. */
  readonly lock: LockFound;
  /** Whether the hold had been lifted by then: a lift in between makes what was read back untrue. */
  readonly released: boolean;
}

interface Records {
  readonly verification: Verification;
  readonly evidence: Evidence;
}

/**
 * All bytes have been read: says what they are, on the reading and on the evidence at once.
 * @param cap days for which the deployment lets anything be locked at most
 */
export function concludingVerification(cap: number) {
  return (records: Records, command: Conclude, context: Context): Decision =>
    conclude(records, { ...command, cap }, context);
}

function conclude({ verification, evidence }: Records, command: Capped, context: Context): Decision {
  const { actor, now } = context;
  const running = forbids(transitions, verification, 'MATCH', actor);
  if (running !== undefined) return refused(running);
  const item = readingOf(evidence, verification.id);
  const { contentHash, sniffed, size } = command;
  const hashed = { contentHash, ...(sniffed === undefined ? {} : { sniffed }) };
  const said: Said = {
    read: { verification: verification.id, cause: verification.cause, organ: verification.organ, at: now, ...hashed },
    hashed,
  };
  const found = differencesRead(item, { ...hashed, size });
  // What was flagged stays flagged: with what was found then, and with what is found now.
  const differences = item.status === 'MISMATCH' ? [...new Set([...item.differences, ...found])] : found;
  const ended = forbids(transitions, verification, differences.length > 0 ? 'DIFFER' : 'MATCH', actor);
  if (ended !== undefined) return refused(ended);
  const action = differences.length > 0 && item.status !== 'MISMATCH' ? 'CONTRADICT' : 'VERIFY';
  const forbidden = forbids(transitionsOfEvidence, item, action, actor);
  if (forbidden !== undefined) return refused(forbidden);
  // Whoever lifted the hold meanwhile knew nothing of this reading.
  if (command.released !== (item.release !== undefined)) return refused(refuse('LOCK_NOT_PROVEN'));
  return differences.length > 0
    ? differed(verification, item, { ...said, differences }, command)
    : matched(verification, item, said, command);
}

type Capped = Conclude & { readonly cap: number };

interface Said {
  readonly read: Read;
  readonly hashed: Pick<Read, 'sniffed'> & { readonly contentHash: Sha256 };
}

function differed(
  verification: Verification,
  evidence: KeptEvidence,
  { read, hashed, differences }: Said & { readonly differences: readonly Difference[] },
  { lock }: Capped,
): Decision {
  const proven = provenLock(lockOnceFlagged(evidence), lock);
  if (proven === undefined) return refused(refuse('LOCK_NOT_PROVEN'));
  const { id, cause } = verification;
  return accepted(
    { verification: id },
    changed(Verifications, verification, { type: 'VerificationDiffered', differences, cause, at: read.at, ...hashed }),
    flagged(evidence, { read, differences, lock: proven }),
  );
}

function matched(
  verification: Verification,
  evidence: KeptEvidence,
  { read, hashed }: Said,
  { lock, cap }: Capped,
): Decision {
  const proven = provenLock(lockOnceVerified(evidence, verification, cap), lock);
  if (proven === undefined) return refused(refuse('LOCK_NOT_PROVEN'));
  const { id, cause } = verification;
  return accepted(
    { verification: id },
    changed(Verifications, verification, { type: 'VerificationMatched', cause, at: read.at, ...hashed }),
    changed(EvidenceItems, evidence, { type: 'EvidenceVerified', read, lock: proven }),
  );
}
