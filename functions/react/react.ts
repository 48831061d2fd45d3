import type { Id } from '#domain/model/id.ts';
import { carryOut } from '#functions/carry-out.ts';
import { listed } from '#functions/listed.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Recorded } from '#store/event.ts';
import { listPartition } from '#store/keys.ts';
import type { Table } from '#store/table.ts';
import type { AnyReaction, Reactions, Rows } from './reaction.ts';

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
    for await (const { key, input } of consequences(row, recorded, table)) {
      const errand = { operation: row.operation, key, input, procedure: row };
      const { refusals } = await carryOut({ table, world }, errand);
      if (refusals.length > 0) unheeded.push({ operation: row.operation, codes: refusals.map(({ code }) => code) });
    }
  }
  return unheeded;
}

interface Named {
  readonly key: string;
  readonly input: unknown;
}

/** The commands of a row, each with the key that makes it one however often its event comes. */
async function* consequences(row: AnyReaction, recorded: Recorded, table: Table): AsyncGenerator<Named> {
  const { event } = recorded;
  if (row.over === undefined) {
    for (const [place, input] of row.commands(event, recorded).entries())
      yield { key: `${recorded.id}.${place}`, input };
    return;
  }
  for await (const id of rowsOf(row.over(event, recorded), table)) {
    for (const [place, input] of row.commands(event, recorded, id).entries()) {
      yield { key: `${recorded.id}.${place}.${id}`, input };
    }
  }
}

/** What its command moves within the list may come twice, and is then answered from the command's record. */
function rowsOf({ list, key, from, before }: Rows, table: Table): AsyncIterable<Id> | readonly Id[] {
  // DynamoDB takes a start only within the range that is asked for.
  if (from !== undefined && before !== undefined && from >= before) return [];
  // Consistent: who came into the list before the event was written must not be passed over.
  return listed(table, {
    PK: listPartition({ list, key }),
    consistent: true,
    // A row's key is its sort with its id behind it, and so right after the sort alone.
    ...(from === undefined ? {} : { after: from }),
    ...(before === undefined ? {} : { before }),
  });
}
