import type { KeptEvidence, Lock } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { provenLock } from '#domain/evidence/evidence/lock.ts';
import { keptUntil } from '#domain/evidence/release/kept-until.ts';
import type { RunningRelease } from '#domain/evidence/release/release.ts';
import { keep, LockUnproven } from '../keep.ts';
import { standsNow } from './standing.ts';
import type { ReleaseWorkshop } from './workshop.ts';

/** The case was taken up again: nothing more of it may be released. */
export class CaseOpenAgain extends Error {
  override readonly name = 'CaseOpenAgain';
}

/**
 * Lifts the hold of one exact version: its lock is lengthened and read back first, and the grounds are looked at once more,
 * so that nothing is ever without the one or the other. Done again, it changes nothing.
 * @returns the lock as it is then
 * @throws {CaseOpenAgain} nothing was lifted
 * @throws {LockUnproven} the store does not hold what it was told to
 */
export async function lift(
  { store, table, cap }: ReleaseWorkshop,
  release: RunningRelease,
  evidence: KeptEvidence,
): Promise<Lock> {
  const key = objectKey(evidence);
  const { versionId } = evidence.kept;
  const wanted = { retainUntil: keptUntil(evidence, release.ended, cap), legalHold: false };
  const { lock } = await keep(store, wanted, key, versionId);
  if (!(await standsNow(table, release))) throw new CaseOpenAgain(release.caseId);
  if (!lock.legalHold) return lock;
  await store.release(key, versionId);
  const proven = provenLock(wanted, (await store.head(key, versionId)).lock);
  if (proven === undefined || proven.legalHold) throw new LockUnproven(`${key} is not as it was left`);
  return proven;
}
