import { fromBase64, toBase64 } from '../base64.ts';
import { NoteError } from './note-error.ts';
import { isKeyName } from './verifier-key.ts';

/** One line below a note. Until a key has verified it, it says nothing. */
export interface NoteSignature {
  readonly name: string;
  /** 8 hexadecimal digits. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A C2SP signed note: a text of whole lines, an empty line, signatures. */
export interface Note {
  /** Ends with a line break. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** What Go's reader takes: nobody makes us hash more than that, or look for more keys. */
const MAX_NOTE_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
const ID_BYTES = 4;

const LINE = /^\u2014 ([^ ]+) ([A-Za-z0-9+/]+=*)$/u;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Takes a note apart without believing any of it. @throws NoteError */
export function parseNote(source: string | Uint8Array): Note {
  const whole = textOf(source);
  const split = whole.lastIndexOf('\n\n');
  if (split < 1 || !whole.endsWith('\n')) throw malformed();
  const text = whole.slice(0, split + 1);
  const lines = whole.slice(split + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw malformed();
  return { text, signatures: lines.map(signatureOf) };
}

/** The whole note. @throws NoteError if the text is not one that can be signed */
export function formatNote({ text, signatures }: Note): string {
  if (!text.endsWith('\n') || !isNoteText(text)) throw malformed();
  return `${text}\n${signatures.map(lineOf).join('')}`;
}

/** One signature as a line of its own, with its line break. */
export function lineOf({ name, id, bytes }: NoteSignature): string {
  return `\u2014 ${name} ${toBase64(Buffer.concat([Buffer.from(id, 'hex'), bytes]))}\n`;
}

function signatureOf(line: string): NoteSignature {
  const [, name, encoded] = LINE.exec(line) ?? [];
  const bytes = Buffer.from(fromBase64(encoded ?? '') ?? []);
  if (name === undefined || !isKeyName(name) || bytes.length <= ID_BYTES) throw malformed();
  return { name, id: bytes.toString('hex', 0, ID_BYTES), bytes: bytes.subarray(ID_BYTES) };
}

function textOf(source: string | Uint8Array): string {
  if (source.length > MAX_NOTE_BYTES) throw new NoteError('NOTE_TOO_LARGE', 'a note has at most 1,000,000 bytes');
  const text = typeof source === 'string' ? source : decoded(source);
  if (!isNoteText(text)) throw malformed();
  return text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed();
  }
}

/** What does not show on paper or screen has no place in what people sign: no control character but the line break. */
function isNoteText(text: string): boolean {
  return !/\p{Cs}|[^\P{Cc}\n]/u.test(text);
}

function malformed(): NoteError {
  return new NoteError('NOTE_MALFORMED', 'a note is text, an empty line, and signature lines');
}
