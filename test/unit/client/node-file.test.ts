import { mkdtemp, open, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFile } from '#client/node-file/index.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'yangguang-file-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const textOf = async (stretch: { arrayBuffer(): Promise<ArrayBuffer> }) =>
  Buffer.from(await stretch.arrayBuffer()).toString();

test('a file knows its name, its size and its date, and is read stretch by stretch', async () => {
  const path = join(await folder(), '录像.mp4');
  await writeFile(path, 'beginning and end');
  await utimes(path, 1_790_000_000, 1_790_000_000);

  const file = await openFile(path);

  expect(file).toMatchObject({ name: '录像.mp4', type: '', size: 17, lastModified: 1_790_000_000_000 });
  expect(await textOf(file.slice(0, 9))).toBe('beginning');
  expect(await textOf(file.slice(14, 99))).toBe('end');
  expect(await openFile(path, { name: 'x', type: 'video/mp4' })).toMatchObject({ name: 'x', type: 'video/mp4' });
});

test('beyond 4 GiB it has its true size, and its true bytes', async () => {
  const path = join(await folder(), 'large');
  const size = 5 * 2 ** 30;
  const sparse = await open(path, 'w');
  await sparse.truncate(size);
  await sparse.write('here', 2 ** 32 + 2 ** 20);
  await sparse.close();

  const file = await openFile(path);

  expect(file.size).toBe(size);
  expect(await textOf(file.slice(2 ** 32 + 2 ** 20, 2 ** 32 + 2 ** 20 + 4))).toBe('here');
  expect((await file.slice(size - 10, size).arrayBuffer()).byteLength).toBe(10);
});

test.each<[string, (path: string) => Promise<void>]>([
  ['written over', (path) => writeFile(path, 'other bytes')],
  ['cut short', (path) => writeFile(path, 'some')],
  ['touched', (path) => utimes(path, new Date(), new Date(Date.now() + 60_000))],
  [
    'replaced by one of the same size and date',
    async (path) => {
      await writeFile(`${path}.other`, 'OTHER BYTES');
      await utimes(`${path}.other`, 1_790_000_000, 1_790_000_000);
      await rename(`${path}.other`, path);
    },
  ],
])('one that was %s since it was opened is not read on', async (_how, change) => {
  const path = join(await folder(), 'file');
  await writeFile(path, 'bytes of it');
  await utimes(path, 1_790_000_000, 1_790_000_000);
  const file = await openFile(path);

  await change(path);

  await expect(file.slice(0, 4).arrayBuffer()).rejects.toMatchObject({ name: 'NotReadableError' });
});

test('a folder is no file, and what is not there cannot be opened', async () => {
  const path = await folder();

  await expect(openFile(path)).rejects.toThrow('no file');
  await expect(openFile(join(path, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});
