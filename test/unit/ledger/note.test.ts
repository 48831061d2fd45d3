import { expect, test } from 'vitest';
import { parseNote } from '#store/ledger/note/note.ts';
import { openNote } from '#store/ledger/note/open-note.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { parseVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';

/** The example of golang.org/x/mod/sumdb/note's documentation. */
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const GO_NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const log = aSigner('log.example');
const key = verifierKey(log.name, log.publicKey);
const other = aSigner('other.example');
const otherKey = verifierKey(other.name, other.publicKey);

test('a note that Go has signed is opened', () => {
  const { text, verified } = openNote(GO_NOTE, [parseVerifierKey(PETER)]);

  expect(text).toMatch(/^If you think.*problem is\.\n$/s);
  expect(verified).toEqual([{ key: parseVerifierKey(PETER) }]);
});

test('who has signed is told apart from who is not known', async () => {
  const note = await signNote('text\n', [log, other]);

  const { verified, unknown } = openNote(Buffer.from(note), [key]);

  expect(verified).toEqual([{ key }]);
  expect(unknown.map(({ name, id }) => ({ name, id }))).toEqual([{ name: other.name, id: otherKey.id }]);
});

test('while a key is replaced, who knows the old one or the new one opens the note', async () => {
  const next = aSigner(log.name, 'next');
  const note = await signNote('text\n', [log, next]);

  for (const { name, publicKey } of [log, next]) {
    expect(openNote(note, [verifierKey(name, publicKey)]).verified).toHaveLength(1);
  }
});

test('a signature in a known name that is not by its key spoils the note, whoever else has signed', async () => {
  const note = await signNote('text\n', [log, other]);
  const forged = note.replace('text', 'next');
  const [own = ''] = (await signNote('next\n', [log])).split('\n\n').slice(-1);

  expect(() => openNote(forged, [key])).toThrow(expect.objectContaining({ code: 'SIGNATURE_WRONG' }));
  expect(() => openNote(forged + own, [otherKey])).toThrow(expect.objectContaining({ code: 'SIGNATURE_WRONG' }));
  expect(openNote(`next\n\n${own}`, [key]).verified).toHaveLength(1);
});

test('who signs twice is one, and both lines have to be right', async () => {
  const note = await signNote('text\n', [log, log]);
  const [line = ''] = (await signNote('next\n', [log])).split('\n\n').slice(-1);

  expect(openNote(note, [key]).verified).toEqual([{ key }]);
  expect(() => openNote(note + line, [key])).toThrow(expect.objectContaining({ code: 'SIGNATURE_WRONG' }));
});

test('two keys with the same id are both tried', async () => {
  const note = await signNote('text\n', [log]);
  const twin = { ...otherKey, name: key.name, id: key.id };

  expect(openNote(note, [twin, key]).verified).toEqual([{ key }]);
  expect(() => openNote(note, [twin])).toThrow(expect.objectContaining({ code: 'SIGNATURE_WRONG' }));
});

test('a note that nobody known has signed is not opened', async () => {
  const note = await signNote('text\n', [log]);

  expect(() => openNote(note, [otherKey])).toThrow(expect.objectContaining({ code: 'SIGNATURE_MISSING' }));
  expect(() => openNote(note, [])).toThrow(expect.objectContaining({ code: 'SIGNATURE_MISSING' }));
});

test('an empty line may stand in the text: the last one divides', async () => {
  const text = 'one\n\n— two\n';

  expect(openNote(await signNote(text, [log]), [key]).text).toBe(text);
});

const SIGNED = await signNote('text\n', [log]);

test.each([
  ['no signature', 'text\n'],
  ['no line in place of signatures', 'text\n\n'],
  ['nothing in it', ''],
  ['only an empty line before its signatures', SIGNED.slice('text'.length)],
  ['no line break at its end', SIGNED.slice(0, -1)],
  ['an empty line among its signatures', SIGNED.replace(/\n$/, '\n\n')],
  ['a hyphen for a dash', SIGNED.replace('—', '-')],
  ['two spaces in a signature line', SIGNED.replace('— ', '—  ')],
  ['a carriage return', SIGNED.replace('text', 'text\r')],
  ['a tabulator', SIGNED.replace('text', 'te\txt')],
  ['a NUL', SIGNED.replace('text', 'te\u0000xt')],
  ['half a character', SIGNED.replace('text', 'te\ud800xt')],
  ['a plus in a name', SIGNED.replace('log.example', 'log+example')],
  ['no bytes in a signature', 'text\n\n— log.example AAAAAA==\n'],
  ['base64 for the web', SIGNED.replace(/[A-Za-z0-9](?=[^\n]{8}\n)/, '-')],
  ['no padding', SIGNED.replace(/=+\n$/, '\n')],
  ['a hundred and one signatures', SIGNED + (SIGNED.split('\n\n')[1] ?? '').repeat(100)],
])('a note with %s is malformed', (_what, note) => {
  expect(() => parseNote(note)).toThrow(expect.objectContaining({ code: 'NOTE_MALFORMED' }));
});

test('bytes that are no UTF-8 are no note, and a byte order mark is not swallowed', () => {
  const [bytes, marked] = [Buffer.from(SIGNED), Buffer.from(`\ufeff${SIGNED}`)];
  bytes[0] = 0xff;

  expect(() => parseNote(bytes)).toThrow(expect.objectContaining({ code: 'NOTE_MALFORMED' }));
  expect(() => openNote(marked, [key])).toThrow(expect.objectContaining({ code: 'SIGNATURE_WRONG' }));
});

test('nobody makes us read a note without end', () => {
  expect(() => parseNote('a'.repeat(1_000_001))).toThrow(expect.objectContaining({ code: 'NOTE_TOO_LARGE' }));
});

test.each(['text', '', 'te\rxt\n'])('%j cannot be signed', async (text) => {
  await expect(signNote(text, [log])).rejects.toMatchObject({ code: 'NOTE_MALFORMED' });
});
