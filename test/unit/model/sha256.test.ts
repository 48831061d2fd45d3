import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '#domain/model/sha256.ts';

const ofPlatform = (text: string) => createHash('sha256').update(text).digest('hex');

test('the vectors of FIPS 180-4', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('every length across two blocks, and what is no ASCII, as the platform has it', () => {
  const texts = Array.from({ length: 140 }, (_, length) => '证a'.repeat(length).slice(0, length));

  expect(texts.map(sha256)).toEqual(texts.map(ofPlatform));
});
