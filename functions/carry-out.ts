import type { Actor } from '#domain/model/actor.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import type { Committed, Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { Table } from '#store/table.ts';
import { payloadDigest } from './payload-digest.ts';

/** A command the product gives itself. */
export interface Errand<Input, First extends Reads, Further extends Reads> {
  readonly operation: string;
  /** In whose name; the product's own unless told. */
  readonly actor?: Actor;
  /** Made of what caused it, so that a second delivery of the cause changes nothing. */
  readonly key: string;
  readonly input: Input;
  readonly procedure: Procedure<Input, First, Further>;
}

/** Carries out a command that nobody sent: in the product's own name, or in that of who asked for it before. */
export function carryOut<Input, First extends Reads, Further extends Reads>(
  { table, world }: { readonly table: Table; readonly world: Surroundings },
  { operation, key, input, procedure, actor = SYSTEM }: Errand<Input, First, Further>,
): Promise<Committed> {
  const digest = payloadDigest(input);
  return commit(
    table,
    { operation, key, digest, actor, input, procedure: procedure as unknown as Procedure<Input> },
    world,
  );
}
