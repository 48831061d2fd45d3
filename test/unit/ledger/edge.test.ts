import { expect, test } from 'vitest';
import { toBase64 } from '#store/ledger/base64.ts';
import { Edge } from '#store/ledger/merkle/edge.ts';
import { decodeEntries } from '#store/ledger/merkle/entry-bundle.ts';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { MemoryLog } from '#test/support/ledger/memory-log.ts';
import { someEntries } from '#test/support/ledger/some-entries.ts';

const ENTRIES = someEntries(66_000);

test('however the batches were cut, the full tiles and the last partial ones are the same', async () => {
  const [atOnce, inBatches] = [new MemoryLog(), new MemoryLog()];

  atOnce.grow(ENTRIES);
  for (let at = 0; at < ENTRIES.length; at += 980) {
    inBatches.grow(ENTRIES.slice(at, at + 980));
    if (at % 9_800 === 0) await inBatches.reopen();
  }

  expect(textOf(inBatches.root())).toBe(textOf(atOnce.root()));
  for (const [path, bytes] of atOnce.objects) expect(textOf(inBatches.objects.get(path)), path).toBe(textOf(bytes));
}, 20_000);

test('a bundle and a tile of the same place hold the same entries', async () => {
  const log = new MemoryLog();

  log.grow(ENTRIES.slice(0, 300));

  expect(decodeEntries(await log.entries(1, 44), 44)).toEqual(ENTRIES.slice(256, 300));
  expect(textOf(await rootOf(log, 300))).toBe(textOf(log.root()));
});

test('when the partial tiles have lapsed that were replaced, every earlier size still has its root', async () => {
  const [log, other] = [new MemoryLog(), new MemoryLog()];

  log.grow(ENTRIES.slice(0, 100));
  log.grow(ENTRIES.slice(100, 700));
  log.lapse();
  other.grow(ENTRIES.slice(0, 100));

  expect(log.objects.has('tile/0/000.p/100')).toBe(false);
  expect(textOf(await rootOf(log, 100, 700))).toBe(textOf(other.root()));
});

test('tiles are asked for once', async () => {
  const log = new MemoryLog();
  log.grow(ENTRIES.slice(0, 300));

  expect(log.grow([])).toEqual([]);
});

const SPOILT: [string, (log: MemoryLog) => void][] = [
  ['a hash', (log) => spoil(log, 'tile/0/001.p/44', 40)],
  ['a hash further up', (log) => spoil(log, 'tile/1/000.p/1', 3)],
  ['an entry', (log) => spoil(log, 'tile/entries/001.p/44', 20)],
];

test.each(SPOILT)('a log is not lengthened if %s is not what was sealed', async (_what, spoiling) => {
  const log = new MemoryLog();
  log.grow(ENTRIES.slice(0, 300));
  spoiling(log);

  await expect(Edge.open(log, 300, log.root())).rejects.toMatchObject({ code: 'TILE_MISMATCH' });
});

test('a log is not lengthened if a tile is too short, or too long', async () => {
  const log = new MemoryLog();
  log.grow(ENTRIES.slice(0, 300));
  const bytes = await log.tile(0, 1, 44);

  for (const wrong of [bytes.subarray(1), new Uint8Array(43 * 32), new Uint8Array(257 * 32)]) {
    log.objects.set('tile/0/001.p/44', wrong);

    await expect(Edge.open(log, 300, log.root())).rejects.toMatchObject({ code: 'TILE_TOO_SHORT' });
  }
});

function textOf(bytes: Uint8Array = new Uint8Array()): string {
  return toBase64(bytes);
}

function spoil(log: MemoryLog, path: string, at: number): void {
  const bytes = Uint8Array.from(log.objects.get(path) ?? []);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  log.objects.set(path, bytes);
}
