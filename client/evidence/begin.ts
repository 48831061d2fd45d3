import { BeginUploadDocument, type BeginUploadInput } from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import { described } from './described.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { type Once, persistently } from './persistently.ts';
import type { Retry } from './retry.ts';
import { markOf, type Ticket } from './ticket.ts';
import { UploadError } from './upload-error.ts';

/** What is said of a file; its name and type are the file's own unless told. */
export type Announced = Omit<BeginUploadInput, 'idempotencyKey' | 'size' | 'name'> & { readonly name?: string };

interface Beginning {
  readonly connection: Asking;
  readonly file: EvidenceFile;
  readonly evidence: Announced;
  readonly idempotencyKey: string;
  readonly retry: Retry;
  readonly signal: AbortSignal;
}

/**
 * Announces a file; sent again after a lost answer it is the same upload, since the key is.
 * @throws {UploadError} EMPTY_FILE, REFUSED
 */
export async function begin({ connection, file, evidence, idempotencyKey, retry, signal }: Beginning): Promise<Ticket> {
  if (file.size === 0) throw new UploadError('EMPTY_FILE');
  const input = { ...described(file), ...evidence, size: file.size, idempotencyKey };
  // Without the signal: what has been begun must be known here, so that it can be given up.
  const ask = ({ tries }: Once) => connection.ask(BeginUploadDocument, { input }, { tries });
  const { evidence: begun, refusals } = (await persistently(ask, retry, signal)).beginUpload;
  if (begun === null) throw new UploadError('REFUSED', { refusals });
  return { evidenceId: begun.id, name: begun.name, partSize: begun.partSize, ...markOf(file) };
}
