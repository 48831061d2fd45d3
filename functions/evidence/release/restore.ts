import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept, objectKey } from '#domain/evidence/evidence/evidence.ts';
import type { PutBack } from '#domain/evidence/release/put-back.ts';
import type { RunningRelease } from '#domain/evidence/release/release.ts';
import { listKey, listPartition } from '#store/keys.ts';
import { faultOf } from '../../fault.ts';
import { listed } from '../../listed.ts';
import { logger } from '../../observability.ts';
import { stateOf } from '../../states-of.ts';
import { keep } from '../keep.ts';
import type { Workshop } from '../workshop.ts';

/**
 * Puts back every hold that was lifted and is not on record as lifted, as long as there is time: a worker may have been
 * killed, or the case taken up again, between the one and the other. A file that the store does not give holds up only
 * itself.
 */
export async function restore(
  workshop: Workshop,
  { id, caseId, restoring }: RunningRelease,
  mayGoOn: () => boolean,
): Promise<PutBack> {
  const from = restoring?.cursor;
  const list = { list: 'evidenceOfCase', key: caseId };
  const range = { PK: listPartition(list), consistent: true, ...(from === undefined ? {} : { after: from }) };
  let failed = 0;
  for await (const each of listed(workshop.table, range)) {
    const evidence = await stateOf<Evidence>(workshop.table, each);
    if (evidence === undefined) throw new Error(`${each} is listed and not there`);
    await hold(workshop, evidence).catch((failure: unknown) => {
      failed += 1;
      logger.error('hold not put back', { record: each, release: id, ...faultOf(failure) });
    });
    if (!mayGoOn()) return { from, cursor: listKey(evidence.id, { ...list, sort: evidence.begunAt }).SK, failed };
  }
  return { from, cursor: undefined, failed };
}

async function hold({ store }: Workshop, evidence: Evidence): Promise<void> {
  if (!isKept(evidence) || !evidence.kept.lock.legalHold) return;
  const { versionId, lock } = evidence.kept;
  await keep(store, { retainUntil: lock.retainUntil, legalHold: true }, objectKey(evidence), versionId);
}
