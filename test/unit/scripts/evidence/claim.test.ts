import { expect, test } from 'vitest';
import { claimOf } from '#scripts/evidence/claim.ts';

const PDF = '%PDF-1.7\n1 0 obj';
const fileOf = (name: string, bytes = PDF) => new File([bytes], name);
const plain = { force: false };

test('it is sent as what its name and its bytes say', async () => {
  expect(await claimOf(fileOf('笔录.pdf'), plain)).toEqual({ contentType: 'application/pdf' });
  expect(await claimOf(fileOf('笔录.unknown'), plain)).toEqual({ contentType: 'application/pdf' });
  expect(await claimOf(fileOf('notes.txt', 'words'), plain)).toEqual({ contentType: 'text/plain' });
  expect(await claimOf(fileOf('data', 'words'), plain)).toEqual({});
});

test('a name that its bytes contradict is told before anything is sent, with the way out', async () => {
  await expect(claimOf(fileOf('录像.mp4'), plain)).rejects.toThrow(
    '录像.mp4: its name says video/mp4, but its bytes are application/pdf. Nothing was sent; if its name is wrong, add --type application/pdf',
  );
  expect(await claimOf(fileOf('录像.mp4'), { type: 'application/pdf', force: false })).toEqual({
    contentType: 'application/pdf',
  });
});

test('a type that was said against the bytes is sent only by force, and that it will be flagged is said', async () => {
  await expect(claimOf(fileOf('a.pdf'), { type: 'video/mp4', force: false })).rejects.toThrow('--force');
  expect(await claimOf(fileOf('a.pdf'), { type: 'video/mp4', force: true })).toEqual({
    contentType: 'video/mp4',
    warning: 'a.pdf: --type says video/mp4, but its bytes are application/pdf; it will be flagged',
  });
  // Force alone changes nothing about a name: a wrong one is a mistake.
  await expect(claimOf(fileOf('录像.mp4'), { force: true })).rejects.toThrow('Nothing was sent');
});

test('what claims nothing contradicts nothing', async () => {
  expect(await claimOf(fileOf('a.pdf'), { type: 'application/octet-stream', force: false })).toEqual({
    contentType: 'application/octet-stream',
  });
});
