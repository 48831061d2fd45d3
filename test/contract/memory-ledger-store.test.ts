import { expect, test } from 'vitest';
import { MemoryLedgerStore } from '#store/ledger/memory-ledger-store.ts';
import { tilePath } from '#store/ledger/merkle/tile-path.ts';
import { ledgerStoreContract } from './ledger-store.contract.ts';

const NOW = '2026-11-23T01:00:00.000Z';

ledgerStoreContract('the log in memory', async () => ({ store: new MemoryLedgerStore(() => NOW), from: 7 }));

test('what stays is locked for long, what lapses for a day', async () => {
  const store = new MemoryLedgerStore(() => NOW);
  const path = (width: number) => tilePath({ level: 0, index: 0, width });
  await store.write({ path: path(256), bytes: new Uint8Array(1), full: true });
  await store.write({ path: path(3), bytes: new Uint8Array(1), full: false });
  await store.replaceCheckpoint('note\n', undefined);
  await store.keepCheckpoint(256, 'note\n');

  const days = [...store.objects()].map(([name, [version]]) => [
    name,
    (Date.parse(version?.lockedUntil ?? '') - Date.parse(NOW)) / 86_400_000,
  ]);

  expect(days).toEqual([
    [path(256), 10_950],
    [path(3), 1],
    ['checkpoint', 1],
    ['checkpoints/256', 10_950],
  ]);
});
