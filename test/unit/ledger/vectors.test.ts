import { expect, test } from 'vitest';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { verifyConsistency } from '#store/ledger/merkle/verify-consistency.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { openNote } from '#store/ledger/note/open-note.ts';
import { parseVerifierKey } from '#store/ledger/note/verifier-key.ts';
import { consistencyVectors, inclusionVectors, vector } from '#test/support/ledger/vectors.ts';

const WITNESS = 'witness.example.org+b8a2cf20+BFLN3yikSfFkVAJtrnh/CiY3Zozkoy7clp+P7XB28qUN';
const MIRROR = 'mirror.example.org+3fb148ef+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64');

test.each(inclusionVectors())('inclusion as transparency-dev judges it: $name', (vector) => {
  const verifying = () =>
    verifyInclusion({
      index: vector.leafIdx,
      size: vector.treeSize,
      leaf: bytes(vector.leafHash),
      proof: (vector.proof ?? []).map(bytes),
      root: bytes(vector.root),
    });

  if (vector.wantErr) expect(verifying).toThrow();
  else expect(verifying).not.toThrow();
});

/** Theirs compares roots of any length; ours takes nothing for a hash that is not 32 bytes. */
const isHash = (text: string): boolean => bytes(text).length === 32;

test.each(consistencyVectors())('consistency as transparency-dev judges it: $name', (vector) => {
  const verifying = () =>
    verifyConsistency({
      from: vector.size1,
      fromRoot: bytes(vector.root1),
      to: vector.size2,
      toRoot: bytes(vector.root2),
      proof: (vector.proof ?? []).map(bytes),
    });

  if (vector.wantErr || !isHash(vector.root1)) expect(verifying).toThrow();
  else expect(verifying).not.toThrow();
});

test('the witness of another log has cosigned, and its line is believed', () => {
  const { verified, unknown } = openNote(vector('cosigned'), [parseVerifierKey(WITNESS)]);

  expect(verified).toEqual([{ key: parseVerifierKey(WITNESS), at: Date.UTC(2025, 11, 31) / 1000 }]);
  expect(unknown.map(({ name }) => name)).toEqual(['rome2026h1.example.org']);
});

test('the tiles of a mirror give the root that it has cosigned', async () => {
  const tiles = {
    tile: async (level: number, index: number, width: number) =>
      vector(`mirror/tile/${level}/00${index}${width < 256 ? `.p/${width}` : ''}`),
  };

  const { text } = openNote(vector('mirror/checkpoint'), [parseVerifierKey(MIRROR)]);
  const { size, root } = parseCheckpoint(text);

  expect(size).toBe(300);
  expect(Buffer.from(await rootOf(tiles, size))).toEqual(Buffer.from(root));
});
