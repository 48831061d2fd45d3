import { type EvidenceStatus, EvidenceStatusDocument } from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import type { Kept } from './evidence.ts';
import { type Once, persistently } from './persistently.ts';
import { RETRY, sleep } from './retry.ts';
import { UploadError, type UploadFailure } from './upload-error.ts';

export interface Waiting {
  /** How long to wait at most; half an hour unless told. Milliseconds. */
  readonly patience?: number;
  /** How long between two questions at first; it grows to ten times that. Half a second unless told. Milliseconds. */
  readonly every?: number;
  readonly signal?: AbortSignal;
  /** Told of every answer, also those before the last. */
  readonly told?: (evidence: Kept) => void;
}

/** What is waited for, and what else may be met on the way. */
export interface Awaited {
  readonly evidenceId: string;
  readonly ends: readonly EvidenceStatus[];
  readonly onTheWay: readonly EvidenceStatus[];
  /** What it is called if it never comes. */
  readonly otherwise: UploadFailure;
}

/**
 * Asks until the evidence has come to one of the ends.
 * @throws {UploadError} `otherwise`, if it went another way or patience ended
 */
export async function until(
  connection: Asking,
  { evidenceId, ends, onTheWay, otherwise }: Awaited,
  { patience = 30 * 60_000, every = 500, signal = new AbortController().signal, told }: Waiting,
): Promise<Kept> {
  const deadline = Date.now() + patience;
  for (let wait = every; ; wait = Math.min(wait * 1.25, every * 10)) {
    const ask = (once: Once) => connection.ask(EvidenceStatusDocument, { id: evidenceId }, once);
    const { evidence } = await persistently(ask, RETRY, signal);
    if (evidence !== null) told?.(evidence);
    if (evidence !== null && ends.includes(evidence.status)) return evidence;
    if (evidence === null || !onTheWay.includes(evidence.status) || Date.now() > deadline)
      throw new UploadError(otherwise);
    await sleep(wait, signal);
  }
}
