import { lookUp } from './look-up.ts';
import { mustBeSame, type Ticket } from './ticket.ts';
import { Upload, type UploadOptions } from './upload.ts';

/** How an upload is resumed that was begun before, in this process or another. */
export interface ResumedUpload extends UploadOptions {
  readonly ticket: Ticket;
}

/**
 * Goes on with an upload. All of the file is read again, for the hash of the whole, but only parts are sent that the
 * store does not have with the same hash. If it had been completed already, that is the answer.
 * @throws {UploadError} through `done`: OTHER_FILE, NOT_YOURS
 */
export function resumeEvidence(options: ResumedUpload): Upload {
  const { ticket, file, connection } = options;
  return new Upload(options, async (signal, retry) => {
    mustBeSame(file, ticket, 'OTHER_FILE');
    return { ticket, ...(await lookUp({ connection, evidenceId: ticket.evidenceId, retry, signal })) };
  });
}
