import type { Asking } from './asking.ts';
import type { Kept } from './evidence.ts';
import { until, type Waiting } from './until.ts';

/**
 * Asks until all bytes have been read again in the store: seconds for a photograph, half a day for 5 TB, so say how
 * patient you are. Nothing depends on waiting: the evidence is under its lock.
 * @returns it, VERIFIED; or MISMATCH: kept, but not what was declared, and `differences` says in what
 * @throws {UploadError} NOT_VERIFIED if it came to nothing or patience ended
 */
export function untilVerified(connection: Asking, evidenceId: string, waiting: Waiting = {}): Promise<Kept> {
  const awaited = { ends: ['VERIFIED', 'MISMATCH'], onTheWay: ['COMPLETING', 'SEALED'] } as const;
  return until(connection, { evidenceId, ...awaited, otherwise: 'NOT_VERIFIED' }, waiting);
}
