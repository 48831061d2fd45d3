import type { Aggregate, Happened } from '#domain/model/aggregate.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Step } from './difference/step.ts';
import type { Gathered } from './gather.ts';
import type { Stored } from './record.ts';
import { recordAfter } from './record.ts';

type Changing = Extract<Change, { change: 'opened' | 'changed' }>;

/** What a decision does to records: one step for each, however many changes a rule named. */
export function stepsOf(changes: readonly Change[], gathered: Gathered): readonly Step[] {
  const changing = changes.filter((change): change is Changing => 'events' in change);
  return merged(changing).map(({ aggregate, id, events, change }) => {
    const before = change === 'opened' ? undefined : gathered.record(id);
    if (change === 'changed' && before === undefined) throw new Error(`${id} was not there to change`);
    return stepOf(aggregate, id, before, events);
  });
}

/** One record, as it was read, and as these events leave it. */
export function stepOf(aggregate: Aggregate, id: Id, before: Stored | undefined, events: readonly Happened[]): Step {
  const { state: after } = recordAfter(aggregate, before, events);
  return { aggregate, id, before: before?.state, version: before?.version ?? 0, events, after };
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
