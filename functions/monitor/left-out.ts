import { stateKey } from '#store/keys.ts';
import type { Item } from '#store/table.ts';
import { nameOf } from '#store/table.ts';
import type { Listed } from './listed-entries.ts';
import type { Workshop } from './workshop.ts';

const MARKS = ['position', 'unsealed', 'arrived'] as const;

/**
 * Which of these are followed by an event that is nowhere: neither sealed nor waiting, or gone although the record counts
 * it. An event is in the index from its commit on, so that one which is in neither was taken out of it.
 * @param wanting those that come last of what is known of their records
 */
export async function leftOut(workshop: Workshop, wanting: readonly Listed[]): Promise<ReadonlySet<Listed>> {
  const { table } = workshop;
  const options = { consistent: true, attributes: MARKS };
  const items = await table.read(
    wanting.map(({ next }) => next),
    options,
  );
  const out = new Set(wanting.filter((_, i) => isNowhere(items[i])));
  const last = wanting.filter((_, i) => items[i] === undefined);
  const states = await table.read(
    last.map(({ key }) => stateKey(key.PK)),
    { consistent: true, attributes: ['version'] },
  );
  const counted = last.filter(({ sequence }, i) => Number(states[i]?.version ?? 0) > sequence);
  // The record may have gone on between the two looks.
  const again = await table.read(
    counted.map(({ next }) => next),
    options,
  );
  for (const [i, each] of counted.entries()) if (again[i] === undefined) out.add(each);
  return out;
}

/** Those whose next event is not among them: theirs alone is to be looked for. */
export function lastOfEach(listed: readonly Listed[]): readonly Listed[] {
  const names = new Set(listed.map(({ key }) => nameOf(key)));
  return listed.filter(({ next }) => !names.has(nameOf(next)));
}

function isNowhere(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const waits = typeof item.unsealed === 'string' && typeof item.arrived === 'string';
  return !waits && item.position === undefined;
}
