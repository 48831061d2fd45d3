import { ApiError, type Connection } from '#client/api/index.ts';
import { UploadError } from '#client/evidence/index.ts';
import { RequestDownloadDocument } from '#client/generated/graphql.ts';

interface Asked {
  readonly evidenceId: string;
  /** Why; it stays on record. */
  readonly reason: string;
  readonly signal: AbortSignal;
}

/**
 * Asks for addresses of one download. They die after a quarter of an hour; under the same key the next one is of the same
 * request, so that looking once is on record once.
 * @returns asks for a fresh address
 */
export function requested(connection: Connection, { evidenceId, reason, signal }: Asked): () => Promise<string> {
  const input = { evidenceId, reason, idempotencyKey: crypto.randomUUID() };
  return async () => {
    const { requestDownload } = await connection.ask(RequestDownloadDocument, { input }, { signal });
    const { url, refusals } = requestDownload;
    if (refusals.length > 0) throw new UploadError('REFUSED', { refusals });
    if (url === null) throw new ApiError([{ message: 'the API gave no address', extensions: { code: 'NOT_FOUND' } }]);
    return url;
  };
}
