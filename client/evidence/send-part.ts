import type { Gate } from './gate.ts';
import type { Part } from './part.ts';
import type { PartAddresses } from './part-addresses.ts';
import { partDigest } from './part-digest.ts';
import { isTransient } from './persistently.ts';
import type { Answer } from './put-part.ts';
import { putPart } from './put-part.ts';
import { backOff, type Retry } from './retry.ts';
import { UploadError } from './upload-error.ts';

/** What sending parts needs. */
export interface Sending {
  readonly addresses: PartAddresses;
  readonly fetch: typeof fetch;
  readonly retry: Retry;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  /** Reads a part again. */
  reread(number: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** How often a part is read again whose bytes the store says are not those announced. */
const MOST_READINGS = 3;

/**
 * Sends one part until the store has it.
 * @throws {UploadError} PART_REFUSED, PART_NOT_SENT, NOT_YOURS, FILE_CHANGED
 */
export async function sendPart(part: Part, sending: Sending): Promise<void> {
  const { addresses, retry, gate, signal } = sending;
  let { bytes } = part;
  let readings = 1;
  for (let attempt = 1; ; attempt += 1) {
    await gate.passed(signal);
    const { status, reason, cause } = await tried({ ...part, bytes }, sending);
    if (status >= 200 && status < 300) return addresses.forget(part.number);
    const ended = endedBy(status, readings > MOST_READINGS, attempt >= retry.tries);
    if (ended !== undefined) throw new UploadError(ended, { part: part.number, status, reason, cause });
    // 403: the address has died. 400: these are not the bytes announced, or the session that signed has ended.
    if (status === 403 || status === 400) addresses.forget(part.number);
    await backOff(attempt, retry, signal, cause);
    if (status === 400) {
      readings += 1;
      bytes = await readAgain(part, sending);
    }
  }
}

function endedBy(status: number, readOften: boolean, tried: boolean): 'PART_REFUSED' | 'PART_NOT_SENT' | undefined {
  if (isFinal(status) || readOften) return 'PART_REFUSED';
  return tried ? 'PART_NOT_SENT' : undefined;
}

/** 404 and the like will not get better; 408 and 429 say themselves that they will. */
function isFinal(status: number): boolean {
  return status >= 300 && status < 500 && ![400, 403, 408, 429].includes(status);
}

async function tried(
  part: Part,
  { addresses, fetch, signal }: Sending,
): Promise<Answer & { readonly cause?: unknown }> {
  try {
    return await putPart(fetch, await addresses.of(part), part.bytes, signal);
  } catch (cause) {
    signal.throwIfAborted();
    if (!isTransient(cause)) throw cause;
    return { status: 0, cause };
  }
}

/** What was damaged in memory is mended by reading it again; what has changed in the file is not the file any more. */
async function readAgain({ number, sha256 }: Part, { reread }: Sending): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await reread(number);
  if ((await partDigest(bytes)) !== sha256) throw new UploadError('FILE_CHANGED', { part: number });
  return bytes;
}
