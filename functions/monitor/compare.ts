import { digestOf, recordedOf } from '#store/event.ts';
import type { Item } from '#store/table.ts';
import type { Flaw } from './flaw.ts';
import { lastOfEach, leftOut } from './left-out.ts';
import type { Listed } from './listed-entries.ts';
import { listedEntries } from './listed-entries.ts';
import { commitmentOf, type ShownLog } from './shown-log.ts';
import type { Workshop } from './workshop.ts';

/** What a look at some entries came to. */
export interface Comparison {
  /** How many were held against their events; of the others the table does not say which they are. */
  readonly compared: number;
  readonly flaws: readonly Flaw[];
}

const BATCH = 100;

/** Compares the entries from `from` up to, and without, `to` with their events, and both with the log as it is shown. */
export async function compare(workshop: Workshop, from: number, to: number, log: ShownLog): Promise<Comparison> {
  const listed = await listedEntries(workshop, from, to);
  const flaws: Flaw[] = [];
  for (let position = from; position < to; position += 1) {
    if (!listed.has(position)) flaws.push({ position, flaw: 'ENTRY_MISSING' });
  }
  const entries = [...listed.values()];
  for (let start = 0; start < entries.length; start += BATCH) {
    flaws.push(...(await compareBatch(workshop, entries.slice(start, start + BATCH), log)));
  }
  return { compared: entries.length, flaws: flaws.toSorted((one, other) => one.position - other.position) };
}

async function compareBatch(workshop: Workshop, batch: readonly Listed[], log: ShownLog): Promise<readonly Flaw[]> {
  const items = await workshop.table.read(
    batch.map(({ key }) => key),
    { consistent: true },
  );
  const out = await leftOut(workshop, lastOfEach(batch));
  const flaws: Flaw[] = [];
  for (const [i, entry] of batch.entries()) {
    const flaw = flawOf(entry, items[i]) ?? (await flawOfLog(entry, items[i], log)) ?? flawOfNext(entry, out);
    if (flaw !== undefined) flaws.push({ position: entry.position, flaw });
  }
  return flaws;
}

function flawOf({ position, event }: Listed, item: Item | undefined): Flaw['flaw'] | undefined {
  if (item === undefined) return 'EVENT_MISSING';
  const { text, salt, digest } = item;
  const isSame =
    item.position === position &&
    nameIn(item) === event &&
    digestOf(Buffer.from(String(salt), 'base64'), String(text)) === digest;
  return isSame ? undefined : 'EVENT_DIFFERS';
}

async function flawOfLog(
  { position, text }: Listed,
  item: Item | undefined,
  log: ShownLog,
): Promise<Flaw['flaw'] | undefined> {
  const commitment = commitmentOf(item);
  if (commitment === undefined || !(await log.holds(position, commitment))) return 'LOG_DIFFERS';
  return text === Buffer.from(commitment).toString() ? undefined : 'ENTRY_DIFFERS';
}

function flawOfNext(entry: Listed, out: ReadonlySet<Listed>): Flaw['flaw'] | undefined {
  return out.has(entry) ? 'NEXT_LEFT_OUT' : undefined;
}

/** What an event's text calls it. The text may be any, and must not end the round. */
function nameIn(item: Item): unknown {
  try {
    const recorded: { readonly id?: unknown } | null = recordedOf(item);
    return recorded?.id;
  } catch {
    return undefined;
  }
}
