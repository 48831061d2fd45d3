import type { Actor } from '#domain/model/actor.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import type { Committed, Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { Table } from '#store/table.ts';

/** Sends commands as whoever to a table, each once, with nothing between them and the store. */
export function commanding(table: Table, world: Surroundings) {
  return <Input, First extends Reads, Further extends Reads>(
    actor: Actor,
    input: Input,
    procedure: Procedure<Input, First, Further>,
  ): Promise<Committed> =>
    commit(
      table,
      {
        operation: 'command',
        key: world.token(),
        digest: '',
        actor,
        input,
        procedure: procedure as unknown as Procedure<Input>,
      },
      world,
    );
}
