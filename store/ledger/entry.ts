import { fromBase64 } from './base64.ts';
import { LedgerError } from './ledger-error.ts';

/** A commitment to one event, and nothing else of it: what the log holds can be shown to anybody. */
export interface Entry {
  readonly v: 1;
  /** 16 random bytes, base64url: names the entry without naming the event. */
  readonly id: string;
  /** SHA-256 over the event's salt and its canonical text, base64. */
  readonly digest: string;
}

export class EntryError extends LedgerError<'ENTRY_MALFORMED'> {}

export const ENTRY_ID_BYTES = 16;

const SHAPE = /^\{"digest":"([A-Za-z0-9+/]{43}=)","id":"([A-Za-z0-9_-]{22})","v":1\}$/;

/** The id of an entry from 16 bytes of chance. */
export function entryId(random: Uint8Array): string {
  if (random.length !== ENTRY_ID_BYTES) throw new EntryError('ENTRY_MALFORMED', 'an entry id is 16 bytes');
  return Buffer.from(random).toString('base64url');
}

/**
 * The bytes the log keeps for an entry: its RFC 8785 text. Neither field can hold a character that JSON escapes, so the
 * text is put together as it stands.
 *
 * @throws EntryError if the id or the digest is not one
 */
export function entryBytes({ id, digest }: Omit<Entry, 'v'>): Uint8Array {
  const text = `{"digest":"${digest}","id":"${id}","v":1}`;
  partsOf(text);
  return Buffer.from(text, 'latin1');
}

/**
 * Reads an entry of a log. The bytes are anybody's: every text but the one that `entryBytes` makes is turned away.
 *
 * @throws EntryError
 */
export function parseEntry(bytes: Uint8Array): Entry {
  const { id, digest } = partsOf(Buffer.from(bytes).toString('latin1'));
  return { v: 1, id, digest };
}

function partsOf(text: string): { id: string; digest: string } {
  const [, digest, id] = SHAPE.exec(text) ?? [];
  if (digest === undefined || id === undefined || !fromBase64(digest) || !fromBase64(id, 'base64url')) {
    throw new EntryError('ENTRY_MALFORMED', 'an entry is {"digest":…,"id":…,"v":1} in RFC 8785 text');
  }
  return { id, digest };
}
