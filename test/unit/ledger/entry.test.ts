import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { entryBytes, entryId, parseEntry } from '#store/ledger/entry.ts';

const id = entryId(new Uint8Array(16).fill(255));
const digest = Buffer.alloc(32, 7).toString('base64');

test('an entry is kept as its RFC 8785 text, and read back', () => {
  const bytes = entryBytes({ id, digest });

  expect(Buffer.from(bytes).toString()).toBe(canonicalize({ v: 1, id, digest }));
  expect(parseEntry(bytes)).toEqual({ v: 1, id, digest });
});

test.each([
  ['an id of another length', { id: id.slice(1), digest }],
  ['an id with something behind its last byte', { id: `${'A'.repeat(21)}B`, digest }],
  ['a digest of another length', { id, digest: Buffer.alloc(31).toString('base64') }],
  ['a digest with something behind its last byte', { id, digest: `${digest.slice(0, -2)}d=` }],
  ['a digest that would end the text', { id, digest: `${digest.slice(0, -1)}"` }],
])('%s makes no entry', (_what, entry) => {
  expect(() => entryBytes(entry)).toThrow(expect.objectContaining({ code: 'ENTRY_MALFORMED' }));
});

test.each([
  ['fields in another order', JSON.stringify({ v: 1, id, digest })],
  ['white space', JSON.stringify({ digest, id, v: 1 }, null, 1)],
  ['another version', JSON.stringify({ digest, id, v: 2 })],
  ['something more', JSON.stringify({ digest, id, v: 1, w: 1 })],
  ['a line break behind', `${JSON.stringify({ digest, id, v: 1 })}\n`],
  ['nothing', ''],
])('an entry with %s is turned away', (_what, text) => {
  expect(() => parseEntry(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'ENTRY_MALFORMED' }));
});

test('an id is 16 bytes of chance', () => {
  expect(() => entryId(new Uint8Array(15))).toThrow(expect.objectContaining({ code: 'ENTRY_MALFORMED' }));
});
