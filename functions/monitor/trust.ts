import { NoteError } from '#store/ledger/note/note-error.ts';
import type { VerifierKey } from '#store/ledger/note/verifier-key.ts';
import { parseVerifierKey } from '#store/ledger/note/verifier-key.ts';
import { signingKeys } from '#store/ledger/signing-keys.ts';
import type { Remembered } from './memory.ts';
import { MonitorError } from './misdeed.ts';
import type { Workshop } from './workshop.ts';

/** Whose signature makes a checkpoint the log's, and what is to be remembered of that. */
export interface Trust extends Pick<Remembered, 'keys' | 'ids' | 'open'> {
  readonly trusted: readonly VerifierKey[];
}

/**
 * Whom to believe. Where the configuration's public keys can be had, them alone. Where not, the keys that the table listed
 * at the first look, and later one more for each that the configuration names anew: whoever can write the table cannot make
 * a key of their own the log's.
 * @throws {MonitorError} KEY_ADDED
 */
export async function trust({ table, origin, configured }: Workshop, memory: Remembered): Promise<Trust> {
  const ids = [...new Set([...memory.ids, ...configured.ids])];
  const given = await configured.publicKeys();
  if (given !== undefined) return { keys: given, ids, open: 0, trusted: given.flatMap(keyOf) };
  const listed = await signingKeys(table, origin);
  const isFirst = memory.keys.length === 0;
  const fresh = listed.filter((key) => !memory.keys.includes(key));
  const open = memory.open + ids.length - memory.ids.length - fresh.length;
  if (open < 0 && !isFirst) {
    throw new MonitorError('KEY_ADDED', 'the table lists a key that the configuration has not named');
  }
  const keys = [...fresh, ...memory.keys];
  return { keys, ids, open: Math.max(0, open), trusted: keys.flatMap(keyOf) };
}

/** What is no key can sign nothing. */
function keyOf(text: string): readonly VerifierKey[] {
  try {
    return [parseVerifierKey(text)];
  } catch (failure) {
    if (failure instanceof NoteError) return [];
    throw failure;
  }
}
