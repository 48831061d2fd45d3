import type { Actor } from '#domain/model/actor.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import type { Context, Decision, Fresh, Outcome, Said } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import type { Catalogue, Refusal } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { commandRecordOf, commandWrite } from './command-record.ts';
import { endLapsed } from './end-lapsed.ts';
import { Exhausted, IdempotencyKeyReused, StandingChanged } from './failures.ts';
import { Gathered, keysOf } from './gather.ts';
import { happened } from './happened.ts';
import { commandKey } from './keys.ts';
import { gateCheck, planOf } from './plan.ts';
import type { Stored } from './record.ts';
import type { Patience } from './send.ts';
import { pause } from './send.ts';
import { mustSee, parentKeys } from './sight.ts';
import { stepsOf } from './steps.ts';
import type { Key, Table, Write } from './table.ts';
import { keyOf, sameKey } from './table.ts';

/** What commit needs from the world outside. */
export interface Surroundings extends Patience {
  now(): Instant;
  readonly fresh: Fresh;
  /** `size` random bytes. */
  salt(size: number): Uint8Array;
  /** A new transaction token, at most 36 characters. */
  token(): string;
}

/** One command, on its way to being decided and recorded. */
export interface Command<Input> {
  readonly operation: string;
  /** The caller's idempotency key, or one drawn once. */
  readonly key: string;
  /** Whether it was drawn: nobody can send the command again, so that secrets of its answer need not be kept. */
  readonly drawn?: boolean;
  /** SHA-256 of the payload. */
  readonly digest: string;
  readonly actor: Actor;
  /** In whose name the actor does this, if it takes the power that was delegated to them. */
  readonly onBehalfOf?: Id<'Person'> | undefined;
  readonly input: Input;
  readonly procedure: Procedure<Input>;
  /**
   * Makes what the rule needs from outside the table, such as an S3 upload; the rule meets it as `prepared`. Runs once,
   * after the reads and only for who may see them. If the command is then refused or dies, what was made is left over,
   * so it must be something that a reconciler finds and clears away.
   */
  readonly prepare?: () => Promise<unknown>;
  /** The read whose version the caller saw, and that version: a stale one changes nothing. */
  readonly edits?: { readonly name: string; readonly version: number };
}

export interface Committed {
  readonly outcome: Outcome;
  readonly said: Said;
  readonly refusals: readonly Refusal[];
  /** The changed records as they now are, those that ended with it too; empty for an answer from the command's record. */
  readonly after: ReadonlyMap<Id, Stored>;
}

/** How often a command is decided again when what it stood on has changed meanwhile. */
const MOST_DECISIONS = 12;

export const catalogue = {
  VERSION_CHANGED: {
    zh: '该记录已被他人修改，请查看最新内容后重试',
    en: 'This was changed meanwhile; look at it again',
  },
} as const satisfies Catalogue;

const refuse = refusing(catalogue);

/**
 * Decides one command and records it: state, events, claims, lists and the command's own record in one transaction,
 * or nothing. What it takes from records whose hold has lapsed, it ends with them, in the same transaction.
 * @throws {NotFound} a named record is absent or unseen
 * @throws {IdempotencyKeyReused} the key stands for another payload
 * @throws {StandingChanged} the directory changed the actor's standing meanwhile, or something of it ran out
 * @throws {Exhausted} no decision stood; the same command with the same key may be sent again
 */
export async function commit<Input>(table: Table, command: Command<Input>, world: Surroundings): Promise<Committed> {
  const prepared = { ...command, prepare: once(command.prepare) };
  for (let attempt = 0; attempt < MOST_DECISIONS; attempt += 1) {
    if (attempt > 0) await pause(attempt, world);
    const committed = await decideOnce(table, prepared, world);
    if (committed !== undefined) return committed;
  }
  throw new Exhausted(1_000);
}

type Prepared<Input> = Command<Input> & { readonly prepare: () => Promise<unknown> };

/** One decision on what is there now; undefined if something it stood on had changed by the time it was to be recorded. */
async function decideOnce<Input>(table: Table, command: Prepared<Input>, world: Surroundings) {
  const { actor, operation, digest, procedure, input } = command;
  const key = commandKey(actor.id, operation, command.key);
  const now = world.now();
  if (actor.lapsesAt !== undefined && now >= actor.lapsesAt) throw new StandingChanged();
  const reads = procedure.reads(input, { actor, now });
  const gathered = new Gathered(table);
  await gathered.fetch([key, ...keysOf(reads)]);
  const earlier = answered(gathered, key, command, now);
  if (earlier !== undefined) return earlier;

  const decision = await decide(command, reads, gathered, { actor, now, fresh: world.fresh });
  const answer = answerOf(decision);
  const changes = decision.accepted ? decision.changes : decision.recorded;
  if (changes.length === 0) {
    // Another send of this very command may have been carried out while this one read, and now stands in its own way.
    const since = new Gathered(table);
    await since.fetch([key]);
    return answered(since, key, command, now) ?? { ...answer, after: new Map() };
  }

  const steps = stepsOf(changes, gathered);
  const ended = await endLapsed(steps, gathered, now);
  if (ended === undefined) return undefined;
  const token = world.token();
  const name = command.onBehalfOf === undefined ? {} : { onBehalfOf: command.onBehalfOf };
  const circumstances = { by: actor.id, ...name, operation, at: now, token, salt: world.salt };
  const plan = planOf({ changes, steps, ended }, gathered, circumstances);
  const kept = command.drawn ? { ...answer, said: {} } : answer;
  const record = commandWrite(key, { digest, token, ...kept }, now);
  const standing = standingCheck(actor, token, plan.writes);
  const writes = [record, ...standing, ...plan.writes];
  const done = await happened(
    table,
    { writes, token, key, standing: standing.length, ending: ended.length > 0 },
    world,
  );
  return done ? { ...answer, after: plan.after } : undefined;
}

function answerOf(decision: Decision): Omit<Committed, 'after'> {
  return decision.accepted
    ? { outcome: decision.outcome, said: decision.said ?? {}, refusals: [] }
    : { outcome: {}, said: {}, refusals: decision.refusals };
}

/** What the command came to when it was sent before. */
function answered<Input>(gathered: Gathered, key: Key, command: Command<Input>, now: Instant): Committed | undefined {
  const record = commandRecordOf(gathered.item(key), now);
  if (record === undefined) return undefined;
  if (record.digest !== command.digest) throw new IdempotencyKeyReused();
  return { outcome: record.outcome, said: record.said, refusals: record.refusals, after: new Map() };
}

/** However often a command is decided again, what it needs from outside is made once. */
function once(prepare: (() => Promise<unknown>) | undefined): () => Promise<unknown> {
  let made: Promise<unknown> | undefined;
  return () => {
    made ??= prepare?.() ?? Promise.resolve(undefined);
    return made;
  };
}

async function decide<Input>(
  command: Prepared<Input>,
  reads: Reads,
  gathered: Gathered,
  context: Context,
): Promise<Decision> {
  const { procedure, input, edits, actor, prepare } = command;
  // Before anything else is made of the records: which of them the actor may not see, nobody learns.
  await gathered.fetch(parentKeys(reads, gathered));
  mustSee(reads, gathered, actor);
  const first = gathered.records(reads);
  const further = procedure.further?.(first as never, input, context) ?? {};
  await gathered.fetch(keysOf(further));
  if (edits !== undefined) {
    const { id } = first[edits.name] as Identified;
    if (gathered.record(id)?.version !== edits.version) return stale(id);
  }
  const prepared = await prepare();
  return procedure.rule({ ...first, ...gathered.records(further), prepared } as never, input, context);
}

function stale(id: Id): Decision {
  return {
    accepted: false,
    refusals: [refuse('VERSION_CHANGED', { path: ['expectedVersion'], details: { current: id } })],
    recorded: [],
  };
}

/**
 * The directory may withdraw a post at any time; a command under way then does not happen. A command that itself
 * touches that gate already stands on its actor's version or standing.
 */
function standingCheck({ id, standing }: Actor, token: string, writes: readonly Write[]): readonly Write[] {
  if (standing === undefined) return [];
  const check = gateCheck(id, 'standing', standing, token);
  return writes.some((write) => sameKey(keyOf(write), keyOf(check))) ? [] : [check];
}
