import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Happened } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Instant } from '#domain/model/time.ts';
import { arrivalOf, eventKey } from './keys.ts';
import { ENTRY_ID_BYTES, entryId } from './ledger/entry.ts';
import type { Item } from './table.ts';

/** How much chance an event's item is made with: its salt, and the id of its entry in the ledger. Bytes. */
export const CHANCE = { salt: 32, entry: ENTRY_ID_BYTES } as const;

/** One event with its circumstances, as it is stored, sealed and handed to consumers. */
export interface Recorded {
  readonly v: 1;
  /** `<aggregate id>.<sequence>`: names the event for ever and makes its consumers idempotent. */
  readonly id: string;
  readonly aggregate: Id;
  readonly sequence: number;
  readonly at: Instant;
  readonly by: Id;
  /** In whose name it was done, if the power for it was delegated. */
  readonly onBehalfOf?: Id;
  /** The operation that caused it: `bookVisit`. */
  readonly operation: string;
  readonly event: Happened;
}

/**
 * An event's item: its RFC 8785 text with a salt and the digest SHA-256(salt ‖ text), made once and never again,
 * so that what the ledger commits to can be shown for ever, whatever later code makes of it. Until it is sealed it also
 * stands in the index of those that are not.
 */
export function eventItem(recorded: Recorded, { salt, entry }: { salt: Uint8Array; entry: Uint8Array }): Item {
  const text = canonicalize(recorded);
  if (text === undefined) throw new Error('an event must be JSON');
  return {
    ...eventKey(recorded.aggregate, recorded.sequence),
    text,
    salt: Buffer.from(salt).toString('base64'),
    digest: digestOf(salt, text),
    entry: entryId(entry),
    unsealed: String(shardOf(recorded.aggregate)),
    arrived: arrivalOf(recorded),
  };
}

/** SHA-256 over a 32-byte salt and an event's text, base64. The salt keeps a short event from being guessed. */
export function digestOf(salt: Uint8Array, text: string): string {
  return createHash('sha256').update(salt).update(text).digest('base64');
}

export function recordedOf(item: Item): Recorded {
  return JSON.parse(String(item.text)) as Recorded;
}
