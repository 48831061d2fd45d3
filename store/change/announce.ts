import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import type { Surroundings } from '../commit.ts';
import { Exhausted } from '../failures.ts';
import { changeKey } from '../keys.ts';
import { send } from '../send.ts';
import type { Table, Write } from '../table.ts';
import { MOST_WRITES } from '../table.ts';
import { KEPT, WRITTEN_WITHIN } from './settling.ts';

/** That a record changed, for one who is concerned. */
export interface News {
  /** An organ or a person. */
  readonly audience: Id;
  readonly id: Id;
}

const MOST_TRIES = 3;

/**
 * Puts news into the lists of those concerned, in the order of its coming. Its rows bear the time at which the write
 * began; if it was not answered in time, a reader may have passed that place already, and it is put in again at a new
 * one. To be told twice is harmless, not to be told is not.
 * @throws {Exhausted} it was too slow each time; some of it may be there
 */
export async function announce(table: Table, news: readonly News[], world: Surroundings): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(news.length / MOST_WRITES) }, (_, i) =>
    news.slice(i * MOST_WRITES, (i + 1) * MOST_WRITES),
  );
  for (const chunk of chunks) await announceAtOnce(table, chunk, world);
}

async function announceAtOnce(table: Table, news: readonly News[], world: Surroundings): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const at = world.now();
    await send(
      table,
      news.map((each) => rowOf(each, at)),
      world.token(),
      world,
    );
    if (world.now() <= later(at, WRITTEN_WITHIN)) return;
  }
  throw new Exhausted(1_000);
}

function rowOf({ audience, id }: News, at: Instant): Write {
  const expires = Math.ceil(Date.parse(later(at, KEPT)) / 1000);
  return { write: 'put', item: { ...changeKey(audience, at, id), id, expires }, condition: { is: 'anything' } };
}
