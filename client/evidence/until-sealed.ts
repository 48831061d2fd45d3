import type { Asking } from './asking.ts';
import type { Kept } from './evidence.ts';
import { until, type Waiting } from './until.ts';

/**
 * Asks until the evidence is kept under its lock. Putting 5 TB together takes the store minutes.
 * @returns it as it is kept, SEALED or already VERIFIED; MISMATCH means kept, but not what was declared: `differences`
 * says in what
 * @throws {UploadError} NOT_SEALED if it came to nothing or patience ended
 */
export function untilSealed(connection: Asking, evidenceId: string, waiting: Waiting = {}): Promise<Kept> {
  const awaited = { ends: ['SEALED', 'VERIFIED', 'MISMATCH'], onTheWay: ['COMPLETING'] } as const;
  return until(connection, { evidenceId, ...awaited, otherwise: 'NOT_SEALED' }, waiting);
}
