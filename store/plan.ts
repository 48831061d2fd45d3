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
import { eventItem } from './event.ts';
import type { Gathered } from './gather.ts';
import { gateKey, stateKey } from './keys.ts';
import type { Stored } from './record.ts';
import { recordAfter, stateItem } from './record.ts';
import type { Write } from './table.ts';

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

type Changing = Extract<Change, { change: 'opened' | 'changed' }>;
type Relying = Extract<Change, { change: 'relied' }>;

/** A decision as one transaction: at most one write for each item. */
export function planOf(changes: readonly Change[], gathered: Gathered, circumstances: Circumstances): Plan {
  const changing = merged(changes.filter((change): change is Changing => change.change !== 'relied'));
  const steps: Step[] = [];
  const after = new Map<Id, Stored>();
  const writes: Write[] = [];
  for (const { aggregate, id, events, change } of changing) {
    const before = change === 'opened' ? undefined : gathered.record(id);
    if (change === 'changed' && before === undefined) throw new Error(`${id} was not there to change`);
    const next = recordAfter(aggregate, before, events);
    after.set(id, next);
    steps.push({ aggregate, id, before: before?.state, after: next.state });
    writes.push(
      {
        write: 'put',
        item: stateItem(aggregate, next),
        condition:
          before === undefined ? { is: 'absent' } : { is: 'equal', attribute: 'version', value: before.version },
      },
      ...eventWrites(id, before?.version ?? 0, events, circumstances),
    );
  }
  const relying = changes.filter((change): change is Relying => change.change === 'relied' && !after.has(change.id));
  return {
    after,
    writes: [
      ...writes,
      ...uniqueDifference(steps, circumstances.at),
      ...calendarDifference(steps, (key) => gathered.item(key)),
      ...gateDifference(steps),
      ...listDifference(steps),
      ...checks(relying, gathered, circumstances.token),
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

/** One change for each record, however many a rule named. */
function merged(changes: readonly Changing[]): readonly Changing[] {
  const byId = new Map<Id, Changing>();
  for (const change of changes) {
    const earlier = byId.get(change.id);
    byId.set(change.id, earlier ? { ...earlier, events: [...earlier.events, ...change.events] } : change);
  }
  return [...byId.values()];
}

function eventWrites(
  aggregate: Id,
  version: number,
  events: readonly Happened[],
  circumstances: Circumstances,
): Write[] {
  const { by, operation, at, onBehalfOf } = circumstances;
  const name = onBehalfOf === undefined ? {} : { onBehalfOf };
  return events.map((event, i) => {
    const sequence = version + i + 1;
    const recorded: Recorded = {
      ...{ v: 1, id: `${aggregate}.${sequence}`, aggregate, sequence, at, by, operation, event },
      ...name,
    };
    return { write: 'put', item: eventItem(recorded, circumstances.salt(32)), condition: { is: 'absent' } };
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
      ([id, values]): Write => ({ write: 'check', key: stateKey(id), condition: { is: 'facts', facts: values } }),
    ),
  ];
}
