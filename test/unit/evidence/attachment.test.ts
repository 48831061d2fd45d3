import { expect, test } from 'vitest';
import { attachment } from '#store/evidence/attachment.ts';

const saved = (name: string) => decodeURIComponent(attachment(name).replace("attachment; filename*=UTF-8''", ''));

test.each([
  ['a path', '../../etc/passwd', '.._.._etc_passwd'],
  ['a path of Windows', 'C:\\a.exe', 'C:_a.exe'],
  ['lines', 'a\r\nSet-Cookie: x', 'a__Set-Cookie: x'],
  ['a NUL', 'a\0.jpg', 'a_.jpg'],
  ['a line of Unicode', 'a\u2028b\u2029c\u0085d', 'a_b_c_d'],
  ['a turned end', '现场\u202egpj.exe', '现场gpj.exe'],
  ['isolates', '\u2066a\u2069', 'a'],
])('%s does not leave the record', (_name, name, harmless) => {
  expect(saved(name)).toBe(harmless);
});

test.each(['现场录像 (1).mp4', '👮🏽‍♀️.jpg', 'e\u0301.txt', "'quoted'*.txt", '名'.repeat(200), '"a"; filename="b"'])(
  '%s stays what it is',
  (name) => {
    expect(saved(name)).toBe(name);
  },
);

test.each(['现场 录像.mp4', "a'b(c)*.txt", '"a"; filename="b"', '👮', 'x\r\ny: z'])(
  'of %j the header is one value of plain characters',
  (name) => {
    expect(attachment(name)).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/);
  },
);
