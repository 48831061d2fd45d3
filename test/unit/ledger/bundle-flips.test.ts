import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BundleContent } from '#store/ledger/bundle/bundle.ts';
import { BundleError } from '#store/ledger/bundle/bundle-error.ts';
import { isLie } from '#store/ledger/bundle/finding.ts';
import { readBundle } from '#store/ledger/bundle/read.ts';
import { verifyBundle } from '#store/ledger/bundle/verify.ts';
import { writeBundle } from '#store/ledger/bundle/write.ts';
import { aBundle, FILE } from '#test/support/ledger/a-bundle.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const { chance } = surroundings({ seed });
const upTo = (end: number) => Math.floor(chance() * end);

let made: Awaited<ReturnType<typeof aBundle>>;
beforeAll(async () => {
  made = await aBundle({ consistentWith: 40 });
});

/** Whether the verifier that knows the log's key, the file and an older checkpoint finds nothing wrong. */
function believed(bytes: Uint8Array, file: Uint8Array = FILE, note = made.notes.get(40) ?? ''): boolean {
  try {
    const sha256 = createHash('sha256').update(file).digest('base64');
    const beside = { keys: [made.key], witnesses: [], files: [{ name: 'a.mp4', sha256 }], held: [{ note }] };
    return !isLie(verifyBundle(readBundle(bytes), beside));
  } catch (failure) {
    if (failure instanceof BundleError) return false;
    throw failure;
  }
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

const bytesOf = (content: BundleContent) => Buffer.from(writeBundle(content));

test('as it was made it is believed', () => {
  expect(believed(bytesOf(made.content))).toBe(true);
});

test(`damage: 6,000 bits of the bundle, one at a time (seed ${seed})`, () => {
  const bytes = bytesOf(made.content);
  const unseen = Array.from({ length: 6_000 }, () => upTo(bytes.length * 8)).filter((bit) =>
    believed(flipped(bytes, bit)),
  );

  expect(unseen).toEqual([]);
});

test(`2,000 bits of the file (seed ${seed})`, () => {
  const bytes = bytesOf(made.content);
  const unseen = Array.from({ length: 2_000 }, () => upTo(FILE.length * 8)).filter((bit) =>
    believed(bytes, flipped(FILE, bit)),
  );

  expect(unseen).toEqual([]);
});

test('every bit of the checkpoint that was kept', () => {
  const bytes = bytesOf(made.content);
  const note = Buffer.from(made.notes.get(40) ?? '');
  const bits = Array.from({ length: note.length * 8 }, (_, bit) => bit);
  const unseen = bits.filter((bit) => believed(bytes, FILE, Buffer.from(flipped(note, bit)).toString('utf8')));

  expect(unseen).toEqual([]);
});

/** A liar computes the digest again, so that only signature and proofs are left to find it. */
describe('a lie of one bit in a text of the bundle', () => {
  /** Every text whose bits mean something, by a name. */
  // biome-ignore lint/suspicious/noExplicitAny: the same places in any copy
  const places: readonly (readonly [string, (content: any) => readonly (readonly [any, string | number])[]])[] = [
    ['checkpoint', (content) => [[content, 'checkpoint']]],
    ['text', (content) => events(content).map((event) => [event, 'text'])],
    ['salt', (content) => events(content).map((event) => [event, 'salt'])],
    ['entry', (content) => events(content).map(({ sealed }) => [sealed, 'entry'])],
    ['proof', (content) => events(content).flatMap(({ sealed }) => hashes(sealed.proof))],
    ['consistency', (content) => hashes(content.consistency[0].proof)],
  ];

  test.each(places)(`%s: 1,000 (seed ${seed})`, (_name, placesOf) => {
    const unseen: unknown[] = [];
    for (let i = 0; i < 1_000; i += 1) {
      const content = structuredClone(made.content);
      const texts = placesOf(content);
      const [owner, name = ''] = texts[upTo(texts.length)] ?? [];
      const before = Buffer.from(owner[name]);
      const bit = upTo(before.length * 8);
      owner[name] = Buffer.from(flipped(before, bit)).toString('utf8');
      if (believed(bytesOf(content))) unseen.push([name, before.toString(), bit]);
    }

    expect(unseen).toEqual([]);
  });

  test('every position, moved by a bit', () => {
    const unseen: unknown[] = [];
    for (const [at] of events(made.content).entries()) {
      for (let bit = 0; bit < 31; bit += 1) {
        const content = structuredClone(made.content);
        const { sealed } = events(content)[at];
        sealed.position ^= 1 << bit;
        if (believed(bytesOf(content))) unseen.push([at, bit]);
      }
    }

    expect(unseen).toEqual([]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: what is changed is held by no type
function events(content: any): any[] {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return content.records.flatMap((record: any) => record.events);
}

function hashes(proof: string[]): readonly (readonly [string[], number])[] {
  return proof.map((_, i) => [proof, i]);
}
