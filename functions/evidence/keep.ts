import type { Kept, Lock } from '#domain/evidence/evidence/evidence.ts';
import type { LockWanted } from '#domain/evidence/evidence/lock.ts';
import { provenLock } from '#domain/evidence/evidence/lock.ts';
import type { EvidenceStore, Found } from '#store/evidence/evidence-store.ts';

/** The engine does not hold what it was told to lock; nothing of it may be called sealed. */
export class LockUnproven extends Error {
  override readonly name = 'LockUnproven';
}

/**
 * Proves the lock of a version by reading it back, and sets it where an engine left it off.
 * @throws {LockUnproven} if it still is not what it must be
 */
export async function keep(store: EvidenceStore, wanted: LockWanted, key: string, versionId: string): Promise<Kept> {
  const found = await store.head(key, versionId);
  const lock = provenLock(wanted, found.lock) ?? (await locked(store, wanted, key, found));
  const { size, checksum = '' } = found;
  return { versionId, size, checksum, lock };
}

async function locked(
  store: EvidenceStore,
  wanted: LockWanted,
  key: string,
  { versionId, lock }: Found,
): Promise<Lock> {
  const { retainUntil, legalHold } = wanted;
  const until = typeof lock.retainUntil === 'string' ? lock.retainUntil : '';
  if (lock.mode !== 'COMPLIANCE' || until < retainUntil) {
    await store.retain(key, versionId, until < retainUntil ? retainUntil : until);
  }
  if (legalHold && lock.legalHold !== true) await store.hold(key, versionId);
  const proven = provenLock(wanted, (await store.head(key, versionId)).lock);
  if (proven === undefined) throw new LockUnproven(`${key} is not locked`);
  return proven;
}
