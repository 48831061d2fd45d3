import { seededBytes } from '#scripts/demo/bytes.ts';
import { entryBytes, entryId } from '#store/ledger/entry.ts';

/** Entries as they are sealed, the same ones for the same label. */
export function someEntries(count: number, label = 'entries'): Uint8Array[] {
  const bytes = seededBytes(label, count * 48);
  return Array.from({ length: count }, (_, i) => {
    const own = bytes.subarray(i * 48, (i + 1) * 48);
    return entryBytes({
      id: entryId(own.subarray(0, 16)),
      digest: Buffer.from(own.subarray(16)).toString('base64'),
    });
  });
}
