import { EVENTS, eventKey } from '#store/keys.ts';
import { entryBytes } from '#store/ledger/entry.ts';
import { LedgerError } from '#store/ledger/ledger-error.ts';
import type { Item, Key } from '#store/table.ts';
import { nameOf, UNSEALED } from '#store/table.ts';

/** All that is read of an event besides its key: neither its text nor its salt. The sealer's permissions say the same. */
export const WAITING_ATTRIBUTES: readonly string[] = [UNSEALED.partition, UNSEALED.sort, ...UNSEALED.shown];

/** An event that waits to be sealed, as the index shows it. */
export interface Unsealed {
  /** Of its item, as one text. */
  readonly name: string;
  readonly key: Key;
  readonly sequence: number;
  /** Which shard of the index it stands in; gone when it is sealed. */
  readonly shard: string;
  readonly arrived: string;
  /** The id of its entry. */
  readonly entry: string;
  readonly digest: string;
}

const SORT_KEY = new RegExp(`^${EVENTS}\\d{12}$`);

/** Whether it waits: what does not is sealed, or older than the ledger. */
export function isWaiting(item: Item | undefined): item is Item {
  return typeof item?.[UNSEALED.partition] === 'string' && typeof item[UNSEALED.sort] === 'string';
}

/** @returns nothing if what waits is no event, or no entry can be made of it */
export function unsealedOf(item: Item): Unsealed | undefined {
  const { PK, SK, unsealed, arrived, entry, digest } = item;
  const [at = ''] = String(arrived).split('#');
  if (!SORT_KEY.test(SK) || Number.isNaN(Date.parse(at)) || !isEntry(String(entry), String(digest))) return undefined;
  return {
    name: nameOf(item),
    key: { PK, SK },
    sequence: Number(SK.slice(EVENTS.length)),
    shard: String(unsealed),
    arrived: String(arrived),
    entry: String(entry),
    digest: String(digest),
  };
}

function isEntry(id: string, digest: string): boolean {
  try {
    return entryBytes({ id, digest }).length > 0;
  } catch (failure) {
    if (failure instanceof LedgerError) return false;
    throw failure;
  }
}

/** The key of the event before it in the same record; the first has none. */
export function predecessorOf({ key, sequence }: Unsealed): Key | undefined {
  return sequence > 1 ? eventKey(key.PK as `${string}_${string}`, sequence - 1) : undefined;
}
