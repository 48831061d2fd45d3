import { ConditionFailed, Exhausted } from '../failures.ts';
import { ledgerKeysKey } from '../keys.ts';
import type { Patience } from '../send.ts';
import { pause, send } from '../send.ts';
import type { Item, Table } from '../table.ts';

/**
 * The public keys a log has ever signed with, as notes know them, the newest first. The list is not what makes a key the
 * log's: whoever verifies has it from elsewhere, and finds it here again.
 */
export async function signingKeys(table: Pick<Table, 'read'>, origin: string): Promise<readonly string[]> {
  const [item] = await table.read([ledgerKeysKey(origin)], { consistent: false });
  return keysOf(item);
}

export function keysOf(item: Item | undefined): readonly string[] {
  return Array.isArray(item?.keys) ? item.keys.map(String) : [];
}

/** How often the list is read again because another sealer has written it. */
const MOST_ATTEMPTS = 8;

/**
 * Adds keys to the list before they sign for the first time, at its beginning.
 * @param fresh the newest first
 * @throws {Exhausted} others wrote the list all the time
 */
export async function addSigningKeys(
  table: Pick<Table, 'read' | 'transact'>,
  {
    origin,
    known,
    fresh,
  }: { readonly origin: string; readonly known: readonly string[]; readonly fresh: readonly string[] },
  world: Patience & { token(): string },
): Promise<void> {
  let there = known;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await pause(attempt, world);
    const missing = fresh.filter((key) => !there.includes(key));
    if (missing.length === 0) return;
    try {
      return await put(table, origin, there, missing, world);
    } catch (failure) {
      // Another sealer has added some, perhaps these.
      if (!(failure instanceof ConditionFailed)) throw failure;
    }
    const [item] = await table.read([ledgerKeysKey(origin)], { consistent: true });
    there = keysOf(item);
  }
  throw new Exhausted(1_000);
}

async function put(
  table: Pick<Table, 'transact'>,
  origin: string,
  there: readonly string[],
  missing: readonly string[],
  world: Patience & { token(): string },
): Promise<void> {
  const keys = [...missing, ...there];
  const item = { ...ledgerKeysKey(origin), keys, count: keys.length };
  const condition =
    there.length === 0
      ? ({ is: 'absent' } as const)
      : ({ is: 'equal', attribute: 'count', value: there.length } as const);
  await send(table, [{ write: 'put', item, condition }], world.token(), world);
}
