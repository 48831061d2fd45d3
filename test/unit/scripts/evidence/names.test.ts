import { expect, test } from 'vitest';
import { fileNameOf } from '#scripts/evidence/download/file-name.ts';
import { nameOf } from '#scripts/evidence/name-of.ts';
import { shown } from '#scripts/evidence/shown.ts';

const NAMES = [
  '../../etc/passwd',
  '/etc/shadow',
  'C:\\Windows\\system32',
  '.bashrc',
  '-rf',
  'con.mp4',
  'NUL',
  'a\u0000b.mp4',
  'a\nb.mp4',
  'a\u001b[2Jb.mp4',
  'fdp\u202e4pm.exe',
  ' .. ',
  '...',
  'a:stream',
  '录像？*.mp4',
  '𠮷'.repeat(120),
  `${'长'.repeat(150)}.mp4`,
  '',
];

test('under whatever name evidence was sent, it is written as a file of its folder', () => {
  for (const name of NAMES) {
    const file = fileNameOf(name, 'Evidence_1');
    expect(file, name).toMatch(/^[^/\\:*?"<>|\p{Cc}\u202e]+$/u);
    expect(file, name).not.toMatch(/^[.-]|[. ]$|^(con|nul)(\.|$)/i);
    expect(Buffer.byteLength(file), name).toBeLessThanOrEqual(200);
    expect(file, name).toBe(Buffer.from(file).toString());
  }
});

test('a name that is one is kept, with its type when it must be shortened', () => {
  expect(fileNameOf('执法记录仪 2026-11-22.mp4', 'Evidence_1')).toBe('执法记录仪 2026-11-22.mp4');
  expect(fileNameOf(`${'长'.repeat(150)}.mp4`, 'Evidence_1')).toMatch(/^长+\.mp4$/);
  expect(fileNameOf('...', 'Evidence_1')).toBe('Evidence_1');
});

test('what is sent as a name is what the API takes: one line of at most 200, its end kept', () => {
  expect(nameOf('/tmp/讯问\n录像.mp4')).toBe('讯问\ufffd录像.mp4');
  expect(nameOf('/tmp/e\u0301.mp4')).toBe('é.mp4');
  expect(nameOf('/tmp/ ')).toBe('\ufffd');
  for (const long of [`${'a'.repeat(250)}.mp4`, `${'𠮷'.repeat(120)}.mp4`]) {
    expect(nameOf(long).length).toBeLessThanOrEqual(200);
    expect(nameOf(long)).toMatch(/….+\.mp4$/u);
    expect(nameOf(long)).not.toMatch(/\p{Surrogate}/u);
  }
});

test('nothing of a name moves the cursor or turns what is read', () => {
  expect(shown('a\u001b[2Jb\u202ec\u2028d\u009be')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde');
  expect(shown('执法记录仪.mp4')).toBe('执法记录仪.mp4');
});
