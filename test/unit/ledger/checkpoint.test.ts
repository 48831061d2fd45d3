import { expect, test } from 'vitest';
import { formatCheckpoint, parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { cosign } from '#store/ledger/note/cosign.ts';
import { openCheckpoint } from '#store/ledger/note/open-checkpoint.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { ALGORITHMS, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';

const ORIGIN = 'ledger.example/zhejiang';
const root = Buffer.alloc(32, 5);
const checkpoint = { origin: ORIGIN, size: 1_234, root, extensions: ['2026-11-22T09:00:00Z'] };
const TEXT = `${ORIGIN}\n1234\n${root.toString('base64')}\n2026-11-22T09:00:00Z\n`;

const log = aSigner(ORIGIN);
const logKey = verifierKey(log.name, log.publicKey);
const witness = aSigner('witness.example');
const witnessKey = verifierKey(witness.name, witness.publicKey, ALGORITHMS.COSIGNATURE);

test('a checkpoint is written and read', () => {
  expect(formatCheckpoint(checkpoint)).toBe(TEXT);
  expect(parseCheckpoint(TEXT)).toEqual({ ...checkpoint, root: expect.anything() });
  expect(Buffer.from(parseCheckpoint(TEXT).root)).toEqual(root);
  expect(parseCheckpoint(formatCheckpoint({ ...checkpoint, size: 2 ** 53 - 1, extensions: [] })).size).toBe(
    2 ** 53 - 1,
  );
});

test.each([
  ['a size with a zero before it', TEXT.replace('1234', '01234')],
  ['a size with a sign', TEXT.replace('1234', '+1234')],
  ['a size below nothing', TEXT.replace('1234', '-1')],
  ['a size nobody can count', TEXT.replace('1234', '9007199254740992')],
  ['a size in words', TEXT.replace('1234', '1e3')],
  ['a root too short', TEXT.replace(root.toString('base64'), root.toString('base64', 1))],
  ['a root with bits to spare', TEXT.replace('U=\n', 'V=\n')],
  ['no root', `${ORIGIN}\n1234\n`],
  ['no origin', TEXT.slice(ORIGIN.length)],
  ['an empty line', TEXT.replace('2026', '\n2026')],
  ['no end', TEXT.slice(0, -1)],
])('a checkpoint with %s is none', (_what, text) => {
  expect(() => parseCheckpoint(text)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_MALFORMED' }));
});

test.each([
  ['of no whole size', { ...checkpoint, size: 0.5 }],
  ['with a short root', { ...checkpoint, root: root.subarray(1) }],
  ['with an empty line', { ...checkpoint, extensions: [''] }],
  ['with no origin', { ...checkpoint, origin: '' }],
])('a checkpoint %s is not written', (_what, wrong) => {
  expect(() => formatCheckpoint(wrong)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_MALFORMED' }));
});

test('an extension cannot smuggle in a second line', () => {
  expect(() => formatCheckpoint({ ...checkpoint, extensions: ['one\n\n— two'] })).toThrow(
    expect.objectContaining({ code: 'CHECKPOINT_MALFORMED' }),
  );
});

test('a witness adds its line with the time at which it saw the log', async () => {
  const note = await cosign(await signNote(TEXT, [log]), witness, 1_795_000_000);

  const opened = openCheckpoint(note, ORIGIN, [logKey, witnessKey]);

  expect(opened.checkpoint).toMatchObject({ origin: ORIGIN, size: 1_234 });
  expect(opened.verified).toEqual([{ key: logKey }, { key: witnessKey, at: 1_795_000_000 }]);
});

test('the same line with another time is not the witness’s', async () => {
  const note = await cosign(await signNote(TEXT, [log]), witness, 1_795_000_000);
  const line = note.split('\n').at(-2) ?? '';
  const bytes = Buffer.from(line.split(' ')[2] ?? '', 'base64');
  bytes[11] = (bytes[11] ?? 0) ^ 1;
  const later = note.replace(line, `— witness.example ${bytes.toString('base64')}`);

  expect(() => openCheckpoint(later, ORIGIN, [logKey, witnessKey])).toThrow(
    expect.objectContaining({ code: 'SIGNATURE_WRONG' }),
  );
});

test('a witness alone does not make a checkpoint the log’s, nor does its key as a log’s', async () => {
  const signed = await signNote(TEXT, [aSigner('somebody')]);
  const note = await cosign(signed, witness, 1);

  expect(() => openCheckpoint(note, ORIGIN, [logKey, witnessKey])).toThrow(
    expect.objectContaining({ code: 'SIGNATURE_MISSING' }),
  );
  expect(() => openCheckpoint(note, ORIGIN, [verifierKey(witness.name, witness.publicKey)])).toThrow(
    expect.objectContaining({ code: 'SIGNATURE_MISSING' }),
  );
});

test('a cosignature in the log’s own name does not make it the log’s', async () => {
  const note = await cosign(await signNote(TEXT, [aSigner('somebody')]), aSigner(ORIGIN), 1);
  const named = verifierKey(ORIGIN, log.publicKey, ALGORITHMS.COSIGNATURE);

  expect(() => openCheckpoint(note, ORIGIN, [named])).toThrow(expect.objectContaining({ code: 'SIGNATURE_MISSING' }));
});

test('what the log has signed as a note is no cosignature of it', async () => {
  const note = await signNote(TEXT, [log]);
  const asWitness = { ...verifierKey(log.name, log.publicKey, ALGORITHMS.COSIGNATURE), id: logKey.id };

  expect(() => openCheckpoint(note, ORIGIN, [asWitness])).toThrow(expect.objectContaining({ code: 'SIGNATURE_WRONG' }));
});

test('the checkpoint of another log is not taken for this one', async () => {
  const other = TEXT.replace('zhejiang', 'jiangsu');
  const note = await signNote(other, [log]);

  expect(() => openCheckpoint(note, ORIGIN, [logKey])).toThrow(expect.objectContaining({ code: 'ORIGIN_UNEXPECTED' }));
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('%d seconds is no time for a witness', async (at) => {
  const note = await signNote(TEXT, [log]);

  await expect(cosign(note, witness, at)).rejects.toMatchObject({ code: 'NOTE_MALFORMED' });
});

test('a witness signs nothing but checkpoints', async () => {
  const note = await signNote('I owe you 100\n', [log]);

  await expect(cosign(note, witness, 1)).rejects.toMatchObject({ code: 'CHECKPOINT_MALFORMED' });
});
