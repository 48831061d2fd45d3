import type { KeptEvidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept, objectKey } from '#domain/evidence/evidence/evidence.ts';
import type { Found } from '#domain/evidence/verification/differences.ts';
import { differencesRead } from '#domain/evidence/verification/differences.ts';
import { lockOnceFlagged } from '#domain/evidence/verification/lock-once-flagged.ts';
import { lockOnceVerified } from '#domain/evidence/verification/lock-once-verified.ts';
import type { RunningVerification } from '#domain/evidence/verification/verification.ts';
import { keep } from '../keep.ts';
import { Unfinished } from '../unfinished.ts';
import type { Workshop } from '../workshop.ts';
import { evidenceOf } from '../workshop.ts';
import { tell } from './tell.ts';

/** How often the lock is looked at again because somebody else lengthened or lifted it meanwhile. */
const MOST_LOOKS = 3;

/**
 * Says what all the bytes came to. What is right is locked for its term first, what is not is put under hold, and either is
 * proven: killed in between, the next run asks for the same lock again.
 * @param cap days for which the deployment lets anything be locked at most
 * @returns CHANGED if this has put on record that the bytes are not those that the store had before
 * @throws {LockUnproven} if the engine does not lock it
 */
export async function conclude(
  workshop: Workshop,
  verification: RunningVerification,
  hashed: Pick<Found, 'contentHash' | 'sniffed'>,
  cap: number,
): Promise<'CHANGED' | undefined> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const [evidence] = await evidenceOf(workshop, [verification.evidenceId]);
    // Another worker has ended this reading.
    if (evidence === undefined || !isKept(evidence) || evidence.checking !== verification.id) return undefined;
    const { size, lock } = await lockedAsDue(workshop, verification, { evidence, hashed, cap });
    const found = { ...hashed, size, lock, released: evidence.release !== undefined };
    const refused = await tell.concluded(cap)(workshop, verification, found);
    if (refused.length === 0) return isChanged(evidence, found) ? 'CHANGED' : undefined;
    if (!refused.includes('LOCK_NOT_PROVEN')) return undefined;
  }
  throw new Unfinished('the lock changes');
}

interface Read {
  readonly evidence: KeptEvidence;
  readonly hashed: Pick<Found, 'contentHash' | 'sniffed'>;
  readonly cap: number;
}

/** Only what is right is locked for longer: of what differs it is not known what it is. */
async function lockedAsDue({ store }: Workshop, verification: RunningVerification, { evidence, hashed, cap }: Read) {
  const key = objectKey(evidence);
  const { size } = await store.head(key, verification.versionId);
  const differs = evidence.status === 'MISMATCH' || differencesRead(evidence, { ...hashed, size }).length > 0;
  const wanted = differs ? lockOnceFlagged(evidence) : lockOnceVerified(evidence, verification, cap);
  return keep(store, wanted, key, verification.versionId);
}

/**
 * Whether the store has other bytes than it had: a disk rots, or somebody was at it. An officer's wrong hash is another
 * matter, told to those who may still have the original.
 */
function isChanged({ kept, read }: KeptEvidence, { contentHash, size }: Found): boolean {
  return size !== kept.size || (read?.contentHash !== undefined && read.contentHash !== contentHash);
}
