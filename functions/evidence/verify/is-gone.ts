import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import { faultOf } from '../../fault.ts';
import { logger } from '../../observability.ts';
import type { Version } from './hash-version.ts';

/**
 * Whether the store says that it does not have a version any more. Asked of its list, which answers so only to whoever may
 * see it: of what it lets nobody read it denies that too, and an outage, a key that is off, or a role that was lost says
 * nothing of the evidence.
 */
export async function isGone(
  store: Pick<EvidenceStore, 'versionsOf'>,
  { key, versionId }: Pick<Version, 'key' | 'versionId'>,
): Promise<boolean> {
  try {
    return !(await store.versionsOf(key)).includes(versionId);
  } catch (failure) {
    logger.warn('not told whether it is there', { key, ...faultOf(failure) });
    return false;
  }
}
