import { fromBase64, toBase64 } from '../base64.ts';
import { HASH_BYTES } from '../merkle/hash.ts';
import { NoteError } from './note-error.ts';
import { isKeyName } from './verifier-key.ts';

/** What a log says of itself (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** The log's name for ever, and its key's: `ledger.example/zhejiang`. */
  readonly origin: string;
  /** Entries. */
  readonly size: number;
  readonly root: Uint8Array;
  /** Further lines, none of them empty. */
  readonly extensions: readonly string[];
}

/** The text of a note, to be signed. @throws NoteError */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  const text = [origin, String(size), toBase64(root), ...extensions].map((line) => `${line}\n`).join('');
  parseCheckpoint(text);
  return text;
}

/**
 * Reads the text of a note. There is one way of writing each size and each root: two texts never say the same.
 *
 * @throws NoteError
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', digits = '', encoded = '', ...rest] = text.split('\n');
  const root = fromBase64(encoded);
  const end = rest.pop();
  if (!isKeyName(origin) || !/^(0|[1-9]\d{0,15})$/.test(digits) || root?.length !== HASH_BYTES) throw malformed();
  if (!Number.isSafeInteger(Number(digits)) || end !== '' || rest.includes('')) throw malformed();
  return { origin, size: Number(digits), root, extensions: rest };
}

function malformed(): NoteError {
  return new NoteError('CHECKPOINT_MALFORMED', 'a checkpoint is origin, size, root, and lines that are not empty');
}
