import { expect, test } from 'vitest';
import { ALGORITHMS, formatVerifierKey, parseVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';

/** The key of Go's checksum database, as cmd/go has it. */
const GO = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
const WITNESS = 'witness.example.org+b8a2cf20+BFLN3yikSfFkVAJtrnh/CiY3Zozkoy7clp+P7XB28qUN';

test.each([
  [GO, 'sum.golang.org', ALGORITHMS.ED25519],
  [WITNESS, 'witness.example.org', ALGORITHMS.COSIGNATURE],
])('%s', (text, name, algorithm) => {
  const key = parseVerifierKey(text);

  expect(key).toMatchObject({ name, algorithm });
  expect(verifierKey(name, key.publicKey, algorithm)).toEqual(key);
  expect(formatVerifierKey(key)).toBe(text);
});

test.each([
  ['an id that is not its own', GO.replace('033de0ae', '033de0af')],
  ['a name that is not the one of its id', GO.replace('golang', 'goland')],
  ['a kind nobody knows', 'sum.golang.org+033de0ae+As4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
  ['a key too short', GO.slice(0, -4)],
  ['no name', GO.slice('sum.golang.org'.length)],
  ['no key', 'sum.golang.org+033de0ae+'],
  ['no kind', 'sum.golang.org+033de0ae+='],
  ['white space', `${GO} `],
  ['a line break', `${GO}\n`],
  ['capitals in its id', GO.replace('033de0ae', '033DE0AE')],
])('a key with %s is none', (_what, text) => {
  expect(() => parseVerifierKey(text)).toThrow(expect.objectContaining({ code: 'KEY_MALFORMED' }));
});

test.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\nb', 'a\u0000b', '\ud800'])('%j is no name of a key', (name) => {
  expect(() => verifierKey(name, new Uint8Array(32))).toThrow(expect.objectContaining({ code: 'KEY_MALFORMED' }));
});
