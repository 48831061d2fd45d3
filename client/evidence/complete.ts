import { CompleteUploadDocument } from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import type { HandedOver } from './evidence.ts';
import { type Once, persistently } from './persistently.ts';
import type { Retry } from './retry.ts';
import { UploadError } from './upload-error.ts';

interface Completing {
  readonly connection: Asking;
  readonly evidenceId: string;
  /** Of the whole file, base64. */
  readonly sha256: string;
  readonly retry: Retry;
  readonly signal: AbortSignal;
}

/**
 * Says that all parts were sent. Saying so twice is one completion.
 * @throws {UploadError} REFUSED
 */
export async function complete(completing: Completing): Promise<HandedOver> {
  const { connection, evidenceId, sha256, retry, signal } = completing;
  const ask = (once: Once) => connection.ask(CompleteUploadDocument, { input: { evidenceId, sha256 } }, once);
  const { evidence, refusals } = (await persistently(ask, retry, signal)).completeUpload;
  if (evidence === null) throw new UploadError('REFUSED', { refusals });
  return evidence;
}
