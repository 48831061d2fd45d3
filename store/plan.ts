import { SYSTEM } from '#domain/model/actor.ts';
import type { Fact, Happened } from '#domain/model/aggregate.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Instant } from '#domain/model/time.ts';
import { calendarDifference } from './difference/calendars.ts';
import { factOf, gateDifference } from './difference/gates.ts';
import { listDifference } from './difference/lists.ts';
import type { Step } from './difference/step.ts';
import { uniqueDifference } from './difference/uniques.ts';
import type { Recorded } from './event.ts';
import { CHANCE, eventItem } from './event.ts';
import type { Gathered } from './gather.ts';
import { gateKey, stateKey, uniqueKey } from './keys.ts';
import type { Stored } from './record.ts';
import { stateItem } from './record.ts';
import type { Item, Write } from './table.ts';
import { keyOf, nameOf } from './table.ts';

/** Under what circumstances a decision is carried out. */
export interface Circumstances {
  readonly by: Id;
  /** In whose name, if the power for it was delegated. */
  readonly onBehalfOf?: Id;
  readonly operation: string;
  readonly at: Instant;
  /** Spreads the shards of gates: any text that differs from command to command. */
  readonly token: string;
  /** `size` random bytes. */
  salt(size: number): Uint8Array;
}

export interface Plan {
  readonly writes: readonly Write[];
  /** The changed records as they will be. */
  readonly after: ReadonlyMap<Id, Stored>;
}

type Relying = Extract<Change, { change: 'relied' }>;
type Untaken = Extract<Change, { change: 'untaken' }>;

/** What was decided, with what it brings about. */
export interface Decided {
  readonly changes: readonly Change[];
  /** The records it changes. */
  readonly steps: readonly Step[];
  /** The lapsed records that it takes from. */
  readonly ended: readonly Step[];
}

/** A decision as one transaction: at most one write for each item. */
export function planOf({ changes, steps, ended }: Decided, gathered: Gathered, circumstances: Circumstances): Plan {
  const all = [...steps, ...ended];
  const after = new Map(all.map((step) => [step.id, storedAfter(step)]));
  const { onBehalfOf: _, ...occasion } = circumstances;
  // Time ended them, not the actor, of whom their own people must not learn who took what they had.
  const byItself = { ...occasion, by: SYSTEM.id };
  const writes = [
    ...steps.flatMap((step) => recordWrites(step, circumstances)),
    ...ended.flatMap((step) => recordWrites(step, byItself)),
    ...uniqueDifference(all, circumstances.at, (key) => gathered.known(key)),
    ...calendarDifference(all, (key) => gathered.item(key)),
    ...gateDifference(all),
    ...listDifference(all),
  ];
  const relying = changes.filter((change): change is Relying => change.change === 'relied' && !after.has(change.id));
  const untaken = changes.filter((change): change is Untaken => change.change === 'untaken');
  return {
    after,
    writes: [
      ...writes,
      ...checks(relying, gathered, circumstances.token),
      ...untakenChecks(untaken, writes, circumstances.at),
    ],
  };
}

/** The check that a gate still has a value, on one of its shards. */
export function gateCheck(id: Id, gate: string, value: Fact, token: string): Write {
  return {
    write: 'check',
    key: gateKey(id, gate, shardOf(token)),
    condition: { is: 'equal', attribute: 'value', value },
  };
}

function storedAfter({ after: state, version, events }: Step): Stored {
  return { state, version: version + events.length };
}

/** A record's state, under the version it was read in, and its events. */
function recordWrites(step: Step, circumstances: Circumstances): readonly Write[] {
  const { aggregate, id, before, version, events } = step;
  return [
    {
      write: 'put',
      item: stateItem(aggregate, storedAfter(step)),
      condition: before === undefined ? { is: 'absent' } : { is: 'equal', attribute: 'version', value: version },
    },
    ...eventWrites(id, version, events, circumstances),
  ];
}

function eventWrites(
  aggregate: Id,
  version: number,
  events: readonly Happened[],
  circumstances: Circumstances,
): Write[] {
  const { by, operation, at, onBehalfOf, salt } = circumstances;
  const name = onBehalfOf === undefined ? {} : { onBehalfOf };
  return events.map((event, i) => {
    const sequence = version + i + 1;
    const recorded: Recorded = {
      ...{ v: 1, id: `${aggregate}.${sequence}`, aggregate, sequence, at, by, operation, event },
      ...name,
    };
    const chance = { salt: salt(CHANCE.salt), entry: salt(CHANCE.entry) };
    return { write: 'put', item: eventItem(recorded, chance), condition: { is: 'absent' } };
  });
}

/** What was relied on, each fact as it was read: gates on one shard, other facts on the state, together. */
function checks(relying: readonly Relying[], gathered: Gathered, token: string): readonly Write[] {
  const gates = new Map<string, Write>();
  const facts = new Map<Id, { [name: string]: Fact }>();
  for (const { aggregate, id, fact } of relying) {
    const state = gathered.record(id)?.state;
    if (state === undefined) throw new Error(`${id} was not there to rely on`);
    const value = factOf(aggregate, state, fact);
    if (aggregate.gates.includes(fact)) gates.set(`${id} ${fact}`, gateCheck(id, fact, value, token));
    else facts.set(id, { ...facts.get(id), [fact]: value });
  }
  return [
    ...gates.values(),
    ...[...facts].map(
      ([id, values]): Write => ({
        write: 'check',
        key: stateKey(id),
        condition: unchanged(gathered.item(stateKey(id)), values),
      }),
    ),
  ];
}

/**
 * That facts are what they were read as. A record that was stored before its kind had one of them cannot say so: of such
 * a record nothing at all may have changed.
 */
function unchanged(
  item: Item | undefined,
  facts: Readonly<Record<string, Fact>>,
): Extract<Write, { write: 'check' }>['condition'] {
  const stored = (item?.facts ?? {}) as Readonly<Record<string, unknown>>;
  if (Object.keys(facts).every((name) => name in stored)) return { is: 'facts', facts };
  return { is: 'equal', attribute: 'version', value: Number(item?.version) };
}

/** That nobody has these claims. One that this very command takes stands on that already. */
function untakenChecks(untaken: readonly Untaken[], writes: readonly Write[], now: Instant): readonly Write[] {
  const written = new Set(writes.map((write) => nameOf(keyOf(write))));
  const keys = new Map(untaken.map(({ claim }) => uniqueKey(claim.name)).map((key) => [nameOf(key), key]));
  return [...keys]
    .filter(([name]) => !written.has(name))
    .map(([, key]): Write => ({ write: 'check', key, condition: { is: 'absentOrPast', attribute: 'until', now } }));
}
