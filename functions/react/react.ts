import { carryOut } from '#functions/carry-out.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Recorded } from '#store/event.ts';
import type { Table } from '#store/table.ts';
import type { Reactions } from './reaction.ts';

/** A consequence that a rule did not allow. It stays undone, and is reported. */
export interface Unheeded {
  readonly operation: string;
  readonly codes: readonly string[];
}

/** Carries out all that one event leads to. Doing it again, or again from the middle, changes nothing. */
export async function react(
  { table, world, reactions }: { table: Table; world: Surroundings; reactions: Reactions },
  recorded: Recorded,
): Promise<readonly Unheeded[]> {
  const unheeded: Unheeded[] = [];
  for (const row of reactions[recorded.event.type] ?? []) {
    for (const [place, input] of row.commands(recorded.event, recorded).entries()) {
      const errand = { operation: row.operation, key: `${recorded.id}.${place}`, input, procedure: row };
      const { refusals } = await carryOut({ table, world }, errand);
      if (refusals.length > 0) unheeded.push({ operation: row.operation, codes: refusals.map(({ code }) => code) });
    }
  }
  return unheeded;
}
