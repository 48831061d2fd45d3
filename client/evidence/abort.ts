import { AbortUploadDocument } from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import { UploadError } from './upload-error.ts';

/**
 * Gives an upload up, also one of an earlier day by the id of its ticket. What arrived of it is cleared away.
 * @throws {UploadError} REFUSED
 */
export async function abortUpload(connection: Asking, evidenceId: string): Promise<void> {
  const { abortUpload: came } = await connection.ask(AbortUploadDocument, { input: { evidenceId } });
  if (came.refusals.length > 0) throw new UploadError('REFUSED', { refusals: came.refusals });
}
