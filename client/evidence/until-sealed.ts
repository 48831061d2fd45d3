import { EvidenceStatusDocument } from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import type { Kept } from './evidence.ts';
import { type Once, persistently } from './persistently.ts';
import { RETRY, sleep } from './retry.ts';
import { UploadError } from './upload-error.ts';

export interface Waiting {
  /** How long to wait at most; half an hour unless told. Milliseconds. */
  readonly patience?: number;
  /** How long between two questions at first; it grows to ten times that. Half a second unless told. Milliseconds. */
  readonly every?: number;
  readonly signal?: AbortSignal;
}

/**
 * Asks until the evidence is kept under its lock. Putting 5 TB together takes the store minutes.
 * @returns it as it is kept; MISMATCH means kept, but not what was declared: `differences` says in what
 * @throws {UploadError} NOT_SEALED if it came to nothing or patience ended
 */
export async function untilSealed(
  connection: Asking,
  evidenceId: string,
  { patience = 30 * 60_000, every = 500, signal = new AbortController().signal }: Waiting = {},
): Promise<Kept> {
  const deadline = Date.now() + patience;
  for (let wait = every; ; wait = Math.min(wait * 1.25, every * 10)) {
    const ask = (once: Once) => connection.ask(EvidenceStatusDocument, { id: evidenceId }, once);
    const { evidence } = await persistently(ask, RETRY, signal);
    if (evidence?.status === 'SEALED' || evidence?.status === 'MISMATCH') return evidence;
    if (evidence?.status !== 'COMPLETING' || Date.now() > deadline) throw new UploadError('NOT_SEALED');
    await sleep(wait, signal);
  }
}
