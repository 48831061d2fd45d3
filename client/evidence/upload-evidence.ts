import { type Announced, begin } from './begin.ts';
import { Upload, type UploadOptions } from './upload.ts';

/** How evidence is uploaded that is new. */
export interface NewUpload extends UploadOptions {
  /** To what case, and what it is. */
  readonly evidence: Announced;
  /** Names this upload to the API, so that beginning it twice is one upload; drawn unless told. */
  readonly idempotencyKey?: string;
}

/**
 * Uploads a file as evidence: it is read once, each part is hashed, bound to its hash and sent, and all of it is completed
 * under the hash of the whole. In browsers (over https, or on this machine) and in Node.
 */
export function uploadEvidence(options: NewUpload): Upload {
  const { idempotencyKey = crypto.randomUUID(), evidence, file, connection } = options;
  return new Upload(options, async (signal, retry) => {
    const ticket = await begin({ connection, file, evidence, idempotencyKey, retry, signal });
    return { ticket, cut: ticket, received: new Map() };
  });
}
