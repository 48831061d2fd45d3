import type { Actor } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Committed, Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { Table } from '#store/table.ts';
import type { Berth, Holds } from '#test/support/berth.ts';
import { alterBerth, holdBerth, holdBlindly, holdInstead, sweepBerth } from '#test/support/berth.ts';

type BerthId = Berth['id'];

/** Who asks for berths in one world, each command a new one. `word` keeps tests that share a table apart. */
export function port(table: Table, world: Surroundings, word = 'word') {
  const actor: Actor = { id: `Person_${word}`, roles: ['OFFICER'] };
  const send = <Input extends { readonly id: Id }>(operation: string, procedure: object, input: Input) =>
    commit(
      table,
      { operation, key: world.token(), digest: input.id, actor, input, procedure: procedure as Procedure<Input> },
      world,
    );
  return {
    hold: (asked: Holds): Promise<Committed> => send('holdBerth', holdBerth, asked),
    holdBlindly: (asked: Holds): Promise<Committed> => send('holdBerth', holdBlindly, asked),
    holdInstead: (asked: Holds, other: BerthId): Promise<Committed> => send('holdBerth', holdInstead(other), asked),
    extend: (id: BerthId, until: string): Promise<Committed> => send('extendBerth', alterBerth, { id, until }),
    move: (id: BerthId, quay: string): Promise<Committed> => send('moveBerth', alterBerth, { id, quay }),
    keep: (id: BerthId): Promise<Committed> => send('keepBerth', alterBerth, { id }),
    sweep: (id: BerthId): Promise<Committed> => send('sweepBerth', sweepBerth, { id }),
  };
}
