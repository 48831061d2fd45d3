import { expect } from 'vitest';
import type { Aggregate, Identified } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Engagement } from '#domain/model/claim.ts';
import { kindOf } from '#domain/model/id.ts';
import { byShanghaiDay, overlaps } from '#domain/model/time.ts';
import { recordedOf } from '#store/event.ts';
import { calendarKey, EVENTS, listKey, uniqueKey } from '#store/keys.ts';
import type { MemoryTable } from '#store/memory.ts';
import type { Item } from '#store/table.ts';

/**
 * Recounts a whole table: every state is the fold of its events, and claims, calendars and list rows are exactly those
 * that the states call for, until when they say; what is held until then lapses then; no two engagements of one
 * calendar overlap.
 */
export function expectConsistent(table: MemoryTable, aggregates: readonly Aggregate[]): void {
  const items = table.items();
  const records = items
    .filter(({ SK }) => SK === 'STATE')
    .map((item) => ({ item, state: item.state as Identified, aggregate: aggregateOf(item, aggregates) }));
  for (const { item, aggregate } of records) {
    const recorded = items.filter(({ PK, SK }) => PK === item.PK && SK.startsWith(EVENTS)).map(recordedOf);
    recorded.sort((one, other) => one.sequence - other.sequence);
    const events = recorded.map(({ event }) => event);
    expect(fold(aggregate, undefined, events)).toEqual(item.state);
    expect(item.version).toBe(recorded.length);
    expectToLapse(aggregate, item.state as Identified);
  }
  const claimed = records.flatMap(({ state, aggregate }) =>
    aggregate.claims(state).map((claim) => ({ claim, owner: state.id })),
  );
  const uniques = claimed.flatMap(({ claim, owner }) =>
    claim.claim === 'unique' ? [`${uniqueKey(claim.name).PK} ${owner} ${claim.until}`] : [],
  );
  expect(
    items
      .filter(({ SK }) => SK === 'CLAIM')
      .map(({ PK, owner, until }) => `${PK} ${owner} ${until}`)
      .sort(),
  ).toEqual(uniques.sort());
  const busy = claimed.flatMap(({ claim, owner }) =>
    claim.claim === 'calendar'
      ? byShanghaiDay(claim.period).map(({ day, from, to }) =>
          engagementName(calendarKey({ resource: claim.resource, day }), { from, to, owner }, claim.until),
        )
      : [],
  );
  const calendars = items.filter(({ PK }) => PK.startsWith('CALENDAR#'));
  expect(
    calendars.flatMap((item) => engagements(item).map((each) => engagementName(item, each, each.until))).sort(),
  ).toEqual(busy.sort());
  for (const item of calendars) expectDisjoint(engagements(item));
  const rows = records.flatMap(({ state, aggregate }) =>
    aggregate.lists(state).map((listing) => JSON.stringify(listKey(state.id, listing))),
  );
  const stored = items.filter(({ PK }) => PK.startsWith('LIST#')).map(({ PK, SK }) => JSON.stringify({ PK, SK }));
  expect(stored.sort()).toEqual(rows.sort());
}

/** Else whoever takes it then would decide again for ever: its owner would not give it up. */
function expectToLapse(aggregate: Aggregate, state: Identified): void {
  if (aggregate.lapsed === undefined) return;
  for (const claim of aggregate.claims(state)) {
    if (claim.until === undefined) continue;
    const after = fold(aggregate, state, aggregate.lapsed(state, claim.until));
    expect(aggregate.claims(after)).not.toContainEqual(claim);
  }
}

function aggregateOf({ PK }: Item, aggregates: readonly Aggregate[]): Aggregate {
  const aggregate = aggregates.find(({ kind }) => kind === kindOf(PK as `_${string}`));
  if (aggregate === undefined) throw new Error(`${PK}: no aggregate given for it`);
  return aggregate;
}

function engagements(item: Item): readonly Engagement[] {
  return item.engagements as readonly Engagement[];
}

function engagementName(
  { PK, SK }: { PK: string; SK: string },
  { from, to, owner }: Engagement,
  until: string | undefined,
): string {
  return `${PK} ${SK} ${from} ${to} ${owner} ${until}`;
}

function expectDisjoint(all: readonly Engagement[]): void {
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
  }
}
