import { expect, test } from 'vitest';
import { isOneOf, mediaTypeOf } from '#domain/evidence/evidence/media-type.ts';

test.each([
  ['video/mp4', 'video/mp4'],
  ['VIDEO/MP4', 'video/mp4'],
  ['video/webm; codecs="vp9, opus"', 'video/webm'],
  ['text/plain;charset=gbk', 'text/plain'],
  [' image/jpeg ;', 'image/jpeg'],
  ['image/svg+xml', 'image/svg+xml'],
  ['application/vnd.ms-excel.sheet.macroEnabled.12', 'application/vnd.ms-excel.sheet.macroenabled.12'],
])('%j is kept as %s', (text, kept) => {
  expect(mediaTypeOf(text)).toBe(kept);
});

test.each([
  ['', 'nothing'],
  ['video', 'a family alone'],
  ['video/*', 'a whole family'],
  ['video/mp4/x', 'three of them'],
  ['a/b\r\nx: y', 'what would end its header'],
  ['a/b; x=\r\ny: z', 'parameters that would'],
  ['a/b;\u0000', 'a NUL'],
  ['视频/mp4', 'no ASCII'],
  [`${'a'.repeat(64)}/b`, 'what no register would take'],
])('%j is no media type: %s', (text) => {
  expect(mediaTypeOf(text)).toBeUndefined();
});

test('a type is admitted by its name or by its family, not by what begins alike', () => {
  expect(isOneOf('video/mp4', ['video/*'])).toBe(true);
  expect(isOneOf('video/mp4', ['video/mp4'])).toBe(true);
  expect(isOneOf('video/mp4v', ['video/mp4'])).toBe(false);
  expect(isOneOf('videotape/mp4', ['video/*'])).toBe(false);
  expect(isOneOf('image/jpeg', ['video/*', 'image/png'])).toBe(false);
});
