import { ReceivedPartsDocument, type ReceivedPartsQuery } from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import type { HandedOver } from './evidence.ts';
import type { Cut } from './part.ts';
import { type Once, persistently } from './persistently.ts';
import type { Retry } from './retry.ts';
import { UploadError } from './upload-error.ts';

/** How an upload stands that was begun before. */
export interface Standing {
  readonly cut: Cut;
  /** The hashes of the parts that the store has, by number. */
  readonly received: ReadonlyMap<number, string>;
  /** Set if it was completed before: then nothing is left to do. */
  readonly handedOver?: HandedOver;
}

interface LookingUp {
  readonly connection: Asking;
  readonly evidenceId: string;
  readonly retry: Retry;
  readonly signal: AbortSignal;
}

/** How many the operation asks for; fewer are the last. */
const PAGE = 1_000;

type Begun = NonNullable<ReceivedPartsQuery['evidence']>;

/**
 * Asks how an upload stands and what the store has of it: ten questions for ten thousand parts.
 * @throws {UploadError} NOT_YOURS
 */
export async function lookUp({ connection, evidenceId, retry, signal }: LookingUp): Promise<Standing> {
  const received = new Map<number, string>();
  for (let after = 0; ; ) {
    const ask = (once: Once) => connection.ask(ReceivedPartsDocument, { id: evidenceId, after }, once);
    const { evidence } = await persistently(ask, retry, signal);
    if (evidence === null || evidence.status === 'ABORTED') throw new UploadError('NOT_YOURS');
    if (evidence.status !== 'UPLOADING') return { cut: evidence, received, handedOver: handedOver(evidence) };
    if (evidence.receivedParts === null) throw new UploadError('NOT_YOURS');
    for (const { number, sha256 } of evidence.receivedParts) received.set(number, sha256);
    if (evidence.receivedParts.length < PAGE) return { cut: evidence, received };
    after = evidence.receivedParts.at(-1)?.number ?? after;
  }
}

const handedOver = ({ id, status, name, size, sha256 }: Begun): HandedOver => ({ id, status, name, size, sha256 });
