import type { Asking } from './asking.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { Gate } from './gate.ts';
import { mustBeTheFile, mustBeThePart } from './known-parts.ts';
import { throughLanes } from './lanes.ts';
import { type Cut, type Part, partsOf } from './part.ts';
import { PartAddresses } from './part-addresses.ts';
import type { Progress } from './progress.ts';
import { readPart, readParts } from './read-parts.ts';
import type { Retry } from './retry.ts';
import { sendPart } from './send-part.ts';
import type { WholeHash } from './whole-hash.ts';

/** What sending a file needs. */
export interface FileSending {
  readonly connection: Asking;
  readonly file: EvidenceFile;
  readonly evidenceId: string;
  readonly cut: Cut;
  /** The hashes of the parts that the store has already, by number. */
  readonly received: ReadonlyMap<number, string>;
  readonly whole: WholeHash;
  readonly lanes: number;
  readonly fetch: typeof fetch;
  readonly retry: Retry;
  readonly gate: Gate;
  readonly stop: AbortController;
  readonly progress: Progress;
}

/**
 * How much is read and hashed before a lane is free for it: its address is asked for meanwhile, so that no lane waits for
 * the API. Bytes; of parts larger than that, one.
 */
const AHEAD = 32 * 2 ** 20;
const MOST_AHEAD = 4;

/**
 * Reads a file once, hashes all of it into `whole`, and sends the parts that the store does not have.
 * @throws {UploadError} OTHER_FILE, before anything is sent, if it differs in a part that the store has
 */
export async function sendFile(sending: FileSending): Promise<void> {
  const { connection, file, evidenceId, cut, received, gate, stop, progress } = sending;
  const { signal } = stop;
  const addresses = new PartAddresses(connection, evidenceId, signal);
  progress.change({ phase: received.size > 0 ? 'reading' : 'sending', ofParts: partsOf(cut) });

  await mustBeTheFile(file, { cut, received, ready: () => gate.passed(signal) });

  async function* missing(): AsyncGenerator<Part> {
    for await (const part of readParts(file, cut, sending.whole, () => gate.passed(signal))) {
      if (received.has(part.number)) {
        mustBeThePart(part, received);
        progress.arrived(part.bytes.byteLength, 'reading');
      } else {
        // It is asked for while all lanes are still busy; if that fails, the lane asks again.
        addresses.of(part).catch(() => undefined);
        yield part;
      }
    }
  }
  const reread = (number: number) => readPart(file, cut, number);
  const work = async (part: Part) => {
    await sendPart(part, { ...sending, addresses, signal, reread });
    progress.arrived(part.bytes.byteLength, 'sending');
  };
  const ahead = Math.max(1, Math.min(MOST_AHEAD, Math.floor(AHEAD / cut.partSize)));
  await throughLanes(missing(), work, { lanes: sending.lanes, ahead, stop: (reason) => stop.abort(reason) });
}
