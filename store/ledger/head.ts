import { ledgerHeadKey } from '../keys.ts';
import type { Item, Table, Write } from '../table.ts';
import { Frontier, type SavedFrontier } from './merkle/frontier.ts';

/**
 * How far a log is sealed: the one item that decides which entry comes at which position. Whoever lengthens the log
 * stands on the size that was read, so that no two entries come to one position.
 */
export type Head = SavedFrontier;

/** The head as it stands now. A log that nobody has begun is empty. */
export async function readHead(table: Pick<Table, 'read'>, origin: string): Promise<Head> {
  const [item] = await table.read([ledgerHeadKey(origin)], { consistent: true });
  return headOf(item);
}

/** Advances the head from one size to another. */
export function headWrite(origin: string, before: Head, after: Head): Write {
  return {
    write: 'put',
    item: { ...ledgerHeadKey(origin), size: after.size, hashes: after.hashes },
    condition: before.size === 0 ? { is: 'absent' } : { is: 'equal', attribute: 'size', value: before.size },
  };
}

export function headOf(item: Item | undefined): Head {
  if (item === undefined) return new Frontier().saved();
  return { size: Number(item.size), hashes: Array.isArray(item.hashes) ? item.hashes.map(String) : [] };
}
