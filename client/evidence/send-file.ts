import type { Asking } from './asking.ts';
import type { Gate } from './gate.ts';
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
  readonly file: Blob;
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

/** Reads a file once, hashes all of it into `whole`, and sends the parts that the store does not have. */
export async function sendFile(sending: FileSending): Promise<void> {
  const { connection, file, evidenceId, cut, received, gate, stop, progress } = sending;
  const { signal } = stop;
  const addresses = new PartAddresses(connection, evidenceId, signal);
  progress.change({ phase: received.size > 0 ? 'reading' : 'sending', ofParts: partsOf(cut) });

  async function* missing(): AsyncGenerator<Part> {
    for await (const part of readParts(file, cut, sending.whole, () => gate.passed(signal))) {
      if (received.get(part.number) === part.sha256) progress.arrived(part.bytes.byteLength, 'reading');
      else {
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
  await throughLanes(missing(), work, { lanes: sending.lanes, stop: (reason) => stop.abort(reason) });
}
