import { createHash } from 'node:crypto';
import { fromBase64, toBase64 } from '../base64.ts';
import { PUBLIC_KEY_BYTES } from './ed25519.ts';
import { NoteError } from './note-error.ts';

/** What a key signs: the note (0x01), or the note as seen at a time (0x04, C2SP tlog-cosignature). */
export const ALGORITHMS = { ED25519: 1, COSIGNATURE: 4 } as const;

export type Algorithm = (typeof ALGORITHMS)[keyof typeof ALGORITHMS];

/** A public key as notes know it. */
export interface VerifierKey {
  /** No space, no `+`. */
  readonly name: string;
  /** 8 hexadecimal digits: a hint for finding the key, no proof of it. */
  readonly id: string;
  readonly algorithm: Algorithm;
  /** 32 bytes, raw. */
  readonly publicKey: Uint8Array;
}

const TEXT = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/;

/** @throws NoteError if the name or the key is none */
export function verifierKey(
  name: string,
  publicKey: Uint8Array,
  algorithm: Algorithm = ALGORITHMS.ED25519,
): VerifierKey {
  if (!isKeyName(name) || publicKey.length !== PUBLIC_KEY_BYTES) throw malformed();
  const id = createHash('sha256').update(`${name}\n`).update(Uint8Array.of(algorithm)).update(publicKey).digest('hex');
  return { name, id: id.slice(0, 8), algorithm, publicKey };
}

/** `<name>+<id>+<base64 of algorithm and key>`, as golang.org/x/mod/sumdb/note and C2SP signed-note write it. */
export function formatVerifierKey({ name, id, algorithm, publicKey }: VerifierKey): string {
  return `${name}+${id}+${toBase64(Buffer.concat([Uint8Array.of(algorithm), publicKey]))}`;
}

/** @throws NoteError if it is no key, if its kind is unknown, or if its id is not its own */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name, id, encoded] = TEXT.exec(text) ?? [];
  const [algorithm, ...publicKey] = fromBase64(encoded ?? '') ?? [];
  if (name === undefined || (algorithm !== ALGORITHMS.ED25519 && algorithm !== ALGORITHMS.COSIGNATURE)) {
    throw malformed();
  }
  const key = verifierKey(name, Uint8Array.from(publicKey), algorithm);
  if (key.id !== id) throw malformed();
  return key;
}

/** A name stands between spaces in a signature line and between `+` in a key. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\p{Cc}\p{Cs}]/u.test(name);
}

function malformed(): NoteError {
  return new NoteError('KEY_MALFORMED', 'a key is <name>+<id>+<base64>, Ed25519');
}
