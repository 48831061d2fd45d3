import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { isToBeReadAgain } from '#domain/evidence/verification/read-again.ts';
import type { RunningVerification, Verification } from '#domain/evidence/verification/verification.ts';
import { stateKey } from '#store/keys.ts';
import { recordOf } from '#store/record.ts';
import { faultOf } from '../../fault.ts';
import { logger } from '../../observability.ts';
import { stateOf } from '../../states-of.ts';
import type { Workshop } from '../workshop.ts';
import { evidenceOf } from '../workshop.ts';
import { BytesUnreadable } from './bytes-unreadable.ts';
import { conclude } from './conclude.ts';
import type { Bounds } from './hash-version.ts';
import { hashVersion } from './hash-version.ts';
import { isGone } from './is-gone.ts';
import { sniff } from './sniff.ts';
import { tell } from './tell.ts';

export interface VerifyBounds extends Bounds {
  /** Days for which the deployment lets anything be locked at most. */
  readonly cap: number;
}

/**
 * ADVANCED: the record of it is the message by which the next run goes on. STALLED, WAITS: it is tried again later. CHANGED:
 * it differs, and not only from what people said: the bytes are others than the store had before. STALE: nothing was left
 * to do for this wake.
 */
export type Came =
  | Exclude<Verification['status'], 'RUNNING'>
  | ('ADVANCED' | 'CHANGED' | 'STALE' | 'STALLED' | 'WAITS' | 'UNKNOWN');

/**
 * Takes one step of a reading: a stretch of its bytes, and what they came to if that was the last. It may be killed
 * anywhere and started again, or run twice at once: each step is one commit, and stands on what it found on record.
 * @param sequence of the event that this is a wake for; the last one unless told
 */
export async function verify(
  workshop: Workshop,
  id: string,
  bounds: VerifyBounds,
  sequence = Number.POSITIVE_INFINITY,
): Promise<Came> {
  const { table, world } = workshop;
  const [item] = await table.read([stateKey(id)], { consistent: true });
  const record = recordOf(item);
  if (record === undefined) return 'UNKNOWN';
  const found = record.state as Verification;
  if (found.status !== 'RUNNING' || isStale(found, record.version, sequence)) return 'STALE';
  // Somebody has only just failed; when its wait is over, that is put on record, and this comes again.
  if (found.failures > 0 && found.resumptions === 0 && found.resumeAt > world.now()) return 'WAITS';
  let changed = false;
  try {
    changed = (await step(workshop, found, bounds)) === 'CHANGED';
  } catch (failure) {
    if (!(failure instanceof BytesUnreadable)) throw failure;
    await stall(workshop, found, failure);
  }
  if (changed) return 'CHANGED';
  const after = await stateOf<Verification>(table, id);
  if (after?.status !== 'RUNNING') return after?.status ?? 'UNKNOWN';
  return after.failures > 0 ? 'STALLED' : 'ADVANCED';
}

/**
 * Whether something was done since a wake was sent. That it was taken up again in the meantime does not count: what
 * waits in a long queue would else lose its place each time.
 */
function isStale({ resumptions }: RunningVerification, version: number, sequence: number): boolean {
  return sequence < version - resumptions;
}

async function step(
  workshop: Workshop,
  verification: RunningVerification,
  bounds: VerifyBounds,
): Promise<'CHANGED' | undefined> {
  const { evidenceId, offset, failures } = verification;
  const version = versionOf(verification);
  // What did not come to its end in one go before is saved on the way.
  const within = failures > 0 ? { ...bounds, oneGo: 0 } : bounds;
  const hashed = await hashVersion(workshop, version, verification, within);
  if (!('contentHash' in hashed)) {
    await tell.advanced(workshop, verification, { from: offset, ...hashed });
    return undefined;
  }
  const { contentHash, resumed } = hashed;
  const [evidence] = await evidenceOf(workshop, [evidenceId]);
  if (isToBeReadAgain(verification, evidence, { contentHash, resumed })) {
    await tell.advanced(workshop, verification, { from: offset, offset: 0, hashState: '', doubted: contentHash });
    return undefined;
  }
  const sniffed = await sniff(workshop.store, version).catch((cause: unknown) => {
    throw new BytesUnreadable('its beginning cannot be read', { cause });
  });
  return conclude(workshop, verification, { contentHash, ...(sniffed === undefined ? {} : { sniffed }) }, bounds.cap);
}

async function stall(workshop: Workshop, verification: RunningVerification, failure: BytesUnreadable): Promise<void> {
  const told = faultOf(failure.cause ?? failure);
  logger.warn('not readable', { record: verification.id, ...told });
  const gone = await isGone(workshop.store, versionOf(verification));
  await tell.stalled(workshop, verification, { failures: verification.failures, fault: told.fault, gone });
}

function versionOf({ evidenceId, versionId, size }: RunningVerification) {
  return { key: objectKey({ id: evidenceId }), versionId, size };
}
