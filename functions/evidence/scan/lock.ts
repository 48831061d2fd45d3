import type { LockFound } from '#domain/evidence/evidence/lock.ts';
import type { Instant } from '#domain/model/time.ts';
import type { AttachedScan } from '#domain/visit/scan/scan.ts';
import { scanKey } from '#domain/visit/scan/scan.ts';
import { LockUnproven } from '../keep.ts';
import type { Workshop } from '../workshop.ts';
import { tell } from './tell.ts';

/**
 * Puts the scan of verified papers under COMPLIANCE lock for a term from now, and records it once that is proven. Done
 * twice, or by two at once, it is locked until the later day.
 * @param term milliseconds
 * @throws {LockUnproven} if it still is not locked
 */
export async function lock(workshop: Workshop, scan: AttachedScan, term: number): Promise<void> {
  const { store, world } = workshop;
  const key = scanKey(scan.id);
  // Whole seconds, rounded up: S3 keeps no more, and what it reads back must not be sooner.
  const until = new Date(Math.ceil((Date.parse(world.now()) + term) / 1_000) * 1_000).toISOString();
  const found = (await store.head(key, scan.versionId)).lock;
  if (proven(found, until) === undefined) await store.retain(key, scan.versionId, until);
  const retainUntil = proven((await store.head(key, scan.versionId)).lock, until);
  if (retainUntil === undefined) throw new LockUnproven(`${scan.id} is not locked`);
  await tell.locked(workshop, scan, { retainUntil });
}

function proven({ mode, retainUntil }: LockFound, until: Instant): Instant | undefined {
  return mode === 'COMPLIANCE' && typeof retainUntil === 'string' && retainUntil >= until ? retainUntil : undefined;
}
