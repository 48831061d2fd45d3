import type { Measured } from '#domain/count/measured.ts';
import { measuredOf } from '#domain/count/measured.ts';
import { kindOf } from '#domain/model/id.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Recorded } from '#store/event.ts';
import type { Table } from '#store/table.ts';
import { MOST_ADDED, tally } from '#store/tally.ts';
import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import { recordsOf } from '../records-of.ts';
import { counting } from './table.ts';

interface Workshop {
  readonly table: Table;
  readonly world: Surroundings;
}

interface ToCount {
  readonly recorded: Recorded;
  readonly measured: Measured;
}

/**
 * Counts a batch of events, each once however often it comes: one transaction for each organ and day in it.
 * @returns the ids of the events that could not be counted; the others are
 */
export async function count(workshop: Workshop, batch: readonly Recorded[]): Promise<ReadonlySet<string>> {
  const groups = grouped(await measuredIn(workshop.table, batch));
  const undone = await Promise.all(groups.map((group) => countGroup(workshop, group)));
  return new Set(undone.flat());
}

/** What the batch comes to. The same event may be in it twice: queues deliver at least once. */
async function measuredIn(table: Table, batch: readonly Recorded[]): Promise<readonly ToCount[]> {
  const distinct = [...new Map(batch.map((recorded) => [recorded.id, recorded])).values()];
  const countable = distinct.filter(
    ({ aggregate, event }) => counting.get(kindOf(aggregate))?.events[event.type] !== undefined,
  );
  const records = await recordsOf(
    table,
    (id) => counting.get(kindOf(id))?.aggregate,
    countable.map(({ aggregate }) => aggregate),
  );
  return countable.flatMap((recorded) => {
    const row = counting.get(kindOf(recorded.aggregate));
    const found = records.get(recorded.aggregate);
    if (row === undefined || found === undefined) return [];
    const measured = measuredOf(row, recorded, found.state, found.parent);
    return measured === undefined ? [] : [{ recorded, measured }];
  });
}

/** By organ and day, and not more in each than one transaction holds. */
function grouped(all: readonly ToCount[]): readonly (readonly ToCount[])[] {
  const groups = new Map<string, ToCount[]>();
  for (const each of all) {
    const name = `${each.measured.organ} ${each.measured.day}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MOST_ADDED) }, (_, i) =>
      group.slice(i * MOST_ADDED, (i + 1) * MOST_ADDED),
    ),
  );
}

async function countGroup({ table, world }: Workshop, group: readonly ToCount[]): Promise<readonly string[]> {
  const [first] = group;
  if (first === undefined) return [];
  const additions = group.map(({ recorded, measured: { measure, amount } }) => ({
    of: recorded,
    name: measure,
    amount,
  }));
  try {
    await tally(table, first.measured, additions, world);
    return [];
  } catch (failure) {
    logger.error('events not counted', { events: group.length, ...faultOf(failure) });
    return group.map(({ recorded }) => recorded.id);
  }
}
