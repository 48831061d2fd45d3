import { wholeHash } from '#sha256';
import {
  AnnounceEvidenceDocument,
  type AnnounceEvidenceInput,
  type AnnounceEvidenceMutation,
} from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import { type Described, described } from './described.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { partsOf } from './part.ts';
import { type Once, persistently } from './persistently.ts';
import { readPart } from './read-parts.ts';
import { RETRY } from './retry.ts';
import { UploadError } from './upload-error.ts';

/** What is on record of a file that has still to be sent. */
export type Announcement = NonNullable<AnnounceEvidenceMutation['announceEvidence']['announcement']>;

/** What is said of a file that cannot be sent yet; its name, type, size and hash are the file's own unless told. */
export type Unsent = Omit<AnnounceEvidenceInput, 'idempotencyKey' | keyof Described | 'deviceHash' | 'size'> &
  Partial<Described> & {
    /** SHA-256 as the device itself gave it, base64. Without it, all of the file is read and hashed here. */
    readonly deviceHash?: string;
  };

/** How a file is announced. */
export interface Announcing {
  readonly connection: Asking;
  readonly file: EvidenceFile;
  readonly evidence: Unsent;
  /** Names it to the API, so that announcing it twice is one announcement; drawn unless told. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** How much is read at once. Bytes. */
const STRETCH = 8 * 2 ** 20;

/**
 * Puts on record what a device made, and its hash, before the bytes can be sent: a few hundred bytes pass where a video
 * does not. Its id goes into `evidence.announcementId` of the upload; what differs by then is flagged.
 * @throws {UploadError} EMPTY_FILE, FILE_CHANGED, REFUSED
 */
export async function announceEvidence(announcing: Announcing): Promise<Announcement> {
  const { connection, file, evidence, idempotencyKey = crypto.randomUUID() } = announcing;
  const { signal = new AbortController().signal } = announcing;
  if (file.size === 0) throw new UploadError('EMPTY_FILE');
  const deviceHash = evidence.deviceHash ?? (await hashOf(file, signal));
  const input = { ...described(file), ...evidence, deviceHash, size: file.size, idempotencyKey };
  const ask = (once: Once) => connection.ask(AnnounceEvidenceDocument, { input }, once);
  const { announcement, refusals } = (await persistently(ask, RETRY, signal)).announceEvidence;
  if (announcement === null) throw new UploadError('REFUSED', { refusals });
  return announcement;
}

async function hashOf(file: EvidenceFile, signal: AbortSignal): Promise<string> {
  const whole = await wholeHash();
  const cut = { size: file.size, partSize: STRETCH };
  for (let number = 1; number <= partsOf(cut); number += 1) {
    signal.throwIfAborted();
    await whole.update(await readPart(file, cut, number));
  }
  return whole.digest();
}
