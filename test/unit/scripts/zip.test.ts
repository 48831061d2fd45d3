import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { zip } from '#scripts/local/dev/zip.ts';

it('makes a zip that holds the file, byte for byte', () => {
  // Prepare
  const content = Buffer.from('export const handler = () => "阳光";\n');
  // Act
  const archive = zip('index.mjs', content);
  // Assess
  const start = 30 + 'index.mjs'.length;
  expect(archive.subarray(start, start + content.length)).toEqual(content);
  expect(archive.readUInt32LE(14)).toBe(crc32(content));
  expect(archive.readUInt32LE(archive.length - 22)).toBe(0x06054b50);
  expect(archive.readUInt32LE(archive.readUInt32LE(archive.length - 6))).toBe(0x02014b50);
});
