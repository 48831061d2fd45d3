import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { ANONYMOUS, nameUsed } from '#domain/model/actor.ts';
import type { Outcome } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { kindOf } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import type { Command } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import { payloadDigest } from '../payload-digest.ts';
import { allowedTo } from './access.ts';
import type { GraphContext } from './context.ts';
import { badInput } from './errors.ts';
import { nodes } from './nodes.ts';

/** The fields of an input that are about its sending, not about what is asked. */
interface Sending {
  readonly idempotencyKey?: string | undefined;
  readonly expectedVersion?: number | undefined;
}

type Payload = { readonly [field: string]: unknown };

/** One mutation: what it reads, its rule, and what it shows. */
export interface MutationRow<Input, First extends Reads, Further extends Reads, Prepared>
  extends Procedure<Input, First, Further, Prepared> {
  /** Makes what the rule needs from outside the table; it meets it as `prepared`. See {@link Command.prepare}. */
  prepare?(input: Input, context: GraphContext): Promise<Prepared>;
  /** The read that the input's expectedVersion is about. */
  readonly edits?: keyof First & string;
  /** More than the outcome's records under their own names. */
  payload?(shown: Payload, context: GraphContext): Payload | Promise<Payload>;
}

/** The one way in which a mutation runs: load → rule → commit → payload. */
export function mutation<Input extends object, First extends Reads, Further extends Reads, Result, Prepared>(
  row: MutationRow<Input, First, Further, Prepared>,
) {
  return async (
    _parent: unknown,
    { input }: { input: Input },
    context: GraphContext,
    info: Pick<GraphQLResolveInfo, 'fieldName' | 'parentType' | 'schema'>,
  ): Promise<Result> => {
    const { actor, table, world, reader } = context;
    const command = commandOf(row, input, info.fieldName);
    const onBehalfOf = actor.onBehalfOf && nameUsed(actor, allowedTo(info));
    const prepare = async () => row.prepare?.(command.input, context);
    // Whoever has no token shares one name with all who have none; another's key must not stand in their way.
    const key = actor.id === ANONYMOUS.id ? `${command.key}.${command.digest}` : command.key;
    const { outcome, said, refusals, after } = await commit(
      table,
      { ...command, key, actor, onBehalfOf, prepare },
      world,
    );
    reader.prime((id) => nodes.get(kindOf(id)), after);
    const shown = { ...(await show(outcome, context)), ...said };
    const payload = row.payload === undefined ? shown : await row.payload(shown, context);
    return { ...payload, refusals } as Result;
  };
}

function commandOf<Input extends object, First extends Reads, Further extends Reads, Prepared>(
  row: MutationRow<Input, First, Further, Prepared>,
  input: Input,
  operation: string,
): Omit<Command<Input>, 'actor'> {
  const { idempotencyKey, expectedVersion, ...asked } = withoutNulls(input) as Sending;
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    const said = {
      zh: 'idempotencyKey：须为1至200个可见ASCII字符',
      en: 'idempotencyKey: must be 1 to 200 visible ASCII characters',
    };
    throw badInput(said, { path: ['input', 'idempotencyKey'] });
  }
  const edits =
    row.edits === undefined || expectedVersion === undefined
      ? {}
      : { edits: { name: row.edits, version: expectedVersion } };
  return {
    operation,
    key: idempotencyKey ?? randomUUID(),
    drawn: idempotencyKey === undefined,
    digest: payloadDigest(asked),
    input: asked as Input,
    procedure: row as unknown as Procedure<Input>,
    ...edits,
  };
}

/** The records of an outcome, through the actor's own eyes. */
async function show(outcome: Outcome, { reader }: GraphContext): Promise<Payload> {
  const load = (id: Id) => {
    const aggregate = nodes.get(kindOf(id));
    if (aggregate === undefined) throw new Error(`${id}: a kind without a type`);
    return reader.load(aggregate, id);
  };
  const shown = Object.entries(outcome).map(async ([name, ids]) => [
    name,
    typeof ids === 'string' ? await load(ids) : await Promise.all(ids.map(load)),
  ]);
  return Object.fromEntries(await Promise.all(shown)) as Payload;
}

/** GraphQL's null means "not given" to a rule. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutNulls(each)]));
}
